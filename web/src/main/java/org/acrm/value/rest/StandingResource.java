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
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.service.StandingExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/value")
@Tag(name = "Value")
public class StandingResource {

    @Inject
    private StandingExport export;

    @QueryParam("standing")
    private Standing standing;

    @GET
    @Path("/standing")
    @Produces("text/csv")
    @Operation(summary = "Customers who have been still for half a year, who have left, or who are active")
    public Response csv() {
        return customers(ListForm.CSV);
    }

    @GET
    @Path("/standing.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as a workbook")
    public Response xlsx() {
        return customers(ListForm.XLSX);
    }

    private Response customers(ListForm form) {
        Standing which = standing == null ? Standing.DORMANT : standing;
        StreamingOutput rows = out -> export.write(which, form, out);
        String name = which.name().toLowerCase(Locale.ROOT) + "_customers." + form.ending();
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
