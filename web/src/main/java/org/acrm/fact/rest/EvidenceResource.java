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
import org.acrm.shared.entity.Page;
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

    /** @param total of all texts that tell a fact */
    public record EvidenceListJson(long total, List<FoundText> texts) {}

    @GET
    @Operation(
            summary = "Texts of the whole bank that tell a fact, by the keys of their sources, without a word of them")
    @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER, maximum = "500"))
    public EvidenceListJson list(@Context UriInfo address) {
        Page<FoundText> found =
                reading.found(QueryParameters.of(address, "offset", "size").page());
        return new EvidenceListJson(found.total(), found.rows());
    }
}
