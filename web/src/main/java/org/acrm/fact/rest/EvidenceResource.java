package org.acrm.fact.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.acrm.fact.entity.FoundText;
import org.acrm.fact.service.FactRuleReading;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.rest.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/facts/evidence")
@Tag(name = "Facts")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    @Inject
    private FactRuleReading reading;

    /** @param next what to ask for {@code after}; null after the last text */
    public record EvidenceListJson(Long next, List<FoundText> texts) {

        static EvidenceListJson of(List<FoundText> texts, int most) {
            return new EvidenceListJson(
                    texts.size() < most ? null : texts.get(texts.size() - 1).id(), texts);
        }
    }

    @GET
    @Operation(
            summary = "Texts of the whole bank that tell a fact, by the keys of their sources, without a word of them",
            description = "In portions, in the order in which they were found: ask again with the answer's `next` as"
                    + " `after` until there is none.")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "`next` of the portion before; without it the first portion",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "At most so many texts",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    public EvidenceListJson list(@Context UriInfo address) {
        QueryParameters given = QueryParameters.of(address, "after", "size");
        PageRequest portion = given.page();
        return EvidenceListJson.of(reading.found(given.key("after"), portion), portion.size());
    }
}
