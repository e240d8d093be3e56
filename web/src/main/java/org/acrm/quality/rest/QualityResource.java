package org.acrm.quality.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.acrm.quality.service.FailingRowsExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/quality")
@Tag(name = "Data quality")
public class QualityResource {

    @Inject
    private FailingRowsExport export;

    @GET
    @Path("/rules/{id}/failing")
    @Produces("text/csv")
    @Operation(
            summary =
                    "Failing rows of a rule with the reason, to go back to the source; personal values masked by right")
    public Response failing(
            @PathParam("id") long id,
            @QueryParam("language") @DefaultValue("en") String language,
            @QueryParam("spreadsheet") @DefaultValue("false") boolean spreadsheet) {
        String name = export.name(id);
        StreamingOutput rows = to -> export.write(id, language, to, spreadsheet);
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
