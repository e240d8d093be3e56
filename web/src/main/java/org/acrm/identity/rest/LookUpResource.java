package org.acrm.identity.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.service.Candidate;
import org.acrm.identity.service.DuplicateSearch;
import org.acrm.shared.entity.BusinessException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customers/lookup")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LookUpResource {

    @Inject
    private DuplicateSearch search;

    /**
     * What is told of the customers.
     *
     * @param ready false as long as the server has nothing to compare with
     * @param complete false also while many records are coming in that were not compared yet
     */
    public record AnswerJson(boolean ready, boolean complete, List<Candidate> candidates) {}

    @POST
    @Operation(
            summary =
                    "Is this already our customer? At most five, the likeliest first; of one out of the caller's data scope"
                            + " only branch and manager")
    @APIResponse(responseCode = "400", description = "The kind is neither PERSON nor COMPANY")
    public AnswerJson lookUp(LookUpJson asked) {
        return search.lookUp(kind(asked.kind()), asked.described())
                .map(found -> new AnswerJson(true, found.complete(), found.likely()))
                .orElseGet(() -> new AnswerJson(false, false, List.of()));
    }

    private static PairKind kind(String name) {
        if (name == null || name.equals(PairKind.PERSON.name())) {
            return PairKind.PERSON;
        }
        if (!name.equals(PairKind.COMPANY.name())) {
            throw new BusinessException("error.request.value", "kind", "PERSON, COMPANY");
        }
        return PairKind.COMPANY;
    }
}
