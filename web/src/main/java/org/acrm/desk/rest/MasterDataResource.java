package org.acrm.desk.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.acrm.desk.service.MasterData;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/master-data")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class MasterDataResource {

    @Inject
    private MasterData master;

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One customer or prospect: the golden record with the record and rule behind each value, all"
                    + " records with the keys of their sources, and partners with their roles; the look is kept in"
                    + " the audit trail")
    @APIResponse(responseCode = "404", description = "There is no such customer in the caller's data scope")
    public MasterDataJson get(@PathParam("id") long id) {
        return MasterDataJson.of(master.of(id));
    }

    @GET
    @Path("/{source}/{key}")
    @Operation(summary = "The same, found by the key under which a source knows the customer, also after a merge")
    @APIResponse(
            responseCode = "404",
            description = "No record of that key belongs to a customer in the caller's data scope")
    public MasterDataJson ofKey(@PathParam("source") String source, @PathParam("key") String key) {
        return MasterDataJson.of(master.ofKey(source, key));
    }
}
