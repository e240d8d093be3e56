package org.acrm.value.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.acrm.shared.service.ListForm;
import org.acrm.shared.view.Preferences;
import org.acrm.value.entity.LossQueries.Of;
import org.acrm.value.service.LossExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/value")
@Tag(name = "Value")
public class LossesResource {

    @Inject
    private LossExport export;

    @Inject
    private Preferences preferences;

    @QueryParam("of")
    private Of of;

    @GET
    @Path("/losses")
    @Produces("text/csv")
    @Operation(summary = "Customers, or products of customers, that cost more than they bring")
    public Response csv() {
        return losses(ListForm.CSV);
    }

    @GET
    @Path("/losses.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as a workbook")
    public Response xlsx() {
        return losses(ListForm.XLSX);
    }

    private Response losses(ListForm form) {
        Of which = of == null ? Of.CUSTOMERS : of;
        String language = preferences.language().locale().getLanguage();
        StreamingOutput rows = out -> export.write(which, language, form, out);
        String name = "losses_" + which.name().toLowerCase(Locale.ROOT) + "." + form.ending();
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
