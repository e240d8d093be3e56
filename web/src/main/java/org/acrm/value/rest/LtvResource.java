package org.acrm.value.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.acrm.shared.service.ListForm;
import org.acrm.shared.view.Preferences;
import org.acrm.value.entity.LtvChoice;
import org.acrm.value.entity.LtvChoice.By;
import org.acrm.value.service.LtvExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/value")
@Tag(name = "Value")
public class LtvResource {

    @Inject
    private LtvExport export;

    @Inject
    private Preferences preferences;

    @QueryParam("by")
    private By by;

    @QueryParam("group")
    private String group;

    @QueryParam("night")
    private String night;

    @GET
    @Path("/lifetimes")
    @Produces("text/csv")
    @Operation(summary = "Lifetime values of the customers of a grade, main product or year of joining")
    public Response csv() {
        return lifetimes(ListForm.CSV);
    }

    @GET
    @Path("/lifetimes.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as a workbook")
    public Response xlsx() {
        return lifetimes(ListForm.XLSX);
    }

    private Response lifetimes(ListForm form) {
        LtvChoice which = new LtvChoice(by, group);
        LocalDate day = night == null || night.isBlank() ? null : MoversResource.date(night);
        String language = preferences.language().locale().getLanguage();
        StreamingOutput rows = out -> export.write(day, which, language, form, out);
        String name = "lifetime_values_" + which.by() + "_" + which.key() + "." + form.ending();
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
