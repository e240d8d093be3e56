package org.acrm.customer.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.acrm.customer.service.PersonExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customers/{id}/personal-data")
@Tag(name = "Customers")
public class PersonalDataResource {

    @Inject
    private PersonExport export;

    @GET
    @Produces("application/zip")
    @Operation(summary = "Everything that is held on one person: JSON and tables, in clear")
    public Response personalData(@PathParam("id") long id) {
        export.announce(id);
        StreamingOutput archive = to -> export.write(id, to);
        return Response.ok(archive)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data-" + id + ".zip\"")
                .build();
    }
}
