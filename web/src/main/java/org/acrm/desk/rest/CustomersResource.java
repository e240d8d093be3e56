package org.acrm.desk.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.acrm.desk.entity.CustomerFilter;
import org.acrm.desk.entity.CustomerHead;
import org.acrm.desk.service.CustomerOverview;
import org.acrm.desk.service.CustomerSearch;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.rest.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customers")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {

    /** Room for the few words that a search may have; a longer text is no search. */
    private static final int LONGEST_TEXT = 200;

    @Inject
    private CustomerSearch search;

    @Inject
    private CustomerOverview overview;

    @GET
    @Operation(
            summary =
                    "Customers in the caller's data scope, by what they bring; names are masked for whoever may not see them")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "at most four words, each the beginning of the number or of a word of the name, or any part of a"
                            + " Chinese or Korean name")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "RETAIL, CORPORATE, INTERBANK or PROSPECT")
    @Parameter(name = "grade", in = ParameterIn.QUERY, description = "A, B, C or D")
    @Parameter(name = "risk", in = ParameterIn.QUERY, description = "of churn: HIGH, MEDIUM or LOW")
    @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER, maximum = "500"))
    @APIResponse(responseCode = "200", description = "Rows offset to offset + size of the list")
    @APIResponse(responseCode = "400", description = "A parameter that the list does not know or cannot take")
    public CustomersJson list(@Context UriInfo address) {
        QueryParameters query = QueryParameters.of(address, "q", "kind", "grade", "risk", "offset", "size");
        return CustomersJson.of(search.find(
                query.text("q", LONGEST_TEXT),
                query.oneOf("kind", CustomerFilter.KINDS),
                query.oneOf("grade", CustomerFilter.GRADES),
                query.oneOf("risk", CustomerFilter.RISKS),
                query.page()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One customer; the look at it is kept in the audit trail")
    @APIResponse(responseCode = "404", description = "There is no such customer in the caller's data scope")
    public CustomerJson get(@PathParam("id") long id) {
        CustomerHead head = overview.open(id, null).orElseThrow(() -> new BusinessException("error.customer.unknown"));
        return CustomerJson.of(head, overview.contactPoints(id, null), overview.consents(id, null));
    }
}
