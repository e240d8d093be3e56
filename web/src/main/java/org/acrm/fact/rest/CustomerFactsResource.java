package org.acrm.fact.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.acrm.fact.entity.FactKindDraft;
import org.acrm.fact.service.CustomerFacts;
import org.acrm.shared.rest.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customers/{id}/facts")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomerFactsResource {

    @Inject
    private CustomerFacts facts;

    @GET
    @Operation(
            summary = "What texts tell of one customer, with the evidence; the look at it is kept in the audit trail")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "en, zh or ko; en unless given")
    @APIResponse(responseCode = "404", description = "There is no such customer in the caller's data scope")
    public FactsJson get(@PathParam("id") long id, @Context UriInfo address) {
        String language = QueryParameters.of(address, "language").oneOf("language", FactKindDraft.LANGUAGES);
        return FactsJson.of(facts.look(id, language == null ? FactKindDraft.LANGUAGES.get(0) : language));
    }
}
