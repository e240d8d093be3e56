package org.acrm.value.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.acrm.shared.view.Language;
import org.acrm.shared.view.Preferences;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.service.Penetration;
import org.acrm.value.service.PenetrationTable;
import org.acrm.value.service.PenetrationTable.Items;
import org.acrm.value.service.ReportExport;
import org.acrm.value.service.ReportExport.Taken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/value")
@Tag(name = "Value")
public class ReportsResource {

    @Inject
    private ReportExport export;

    @Inject
    private ReportPrint print;

    @Inject
    private Preferences preferences;

    @BeanParam
    private AskedOf asked;

    @QueryParam("language")
    private String language;

    @GET
    @Path("/penetration.{form: pdf|xlsx}")
    @Produces({ReportPrint.PDF, ReportPrint.XLSX})
    @Operation(summary = "Products by age: share, number and index of those who hold or bought them")
    public Response penetration(
            @PathParam("form") String form, @QueryParam("items") Items items, @QueryParam("who") Who who) {
        Taken<Penetration> taken = export.penetration(asked.period(), asked.filter(), locale().getLanguage(), form);
        PenetrationTable table = PenetrationTable.of(
                taken.figures(),
                items == null ? Items.KIND : items,
                who == Who.BOUGHT ? who : Who.HOLDS,
                taken.products());
        return print.file(new PenetrationSheets(taken, table, locale()).report(), "penetration", form);
    }

    private Locale locale() {
        return Language.ofTag(language).orElseGet(preferences::language).locale();
    }
}
