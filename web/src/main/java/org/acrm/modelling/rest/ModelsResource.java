package org.acrm.modelling.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.acrm.modelling.service.ModelRegister;
import org.acrm.shared.rest.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/models")
@Tag(name = "Models")
@Produces(MediaType.APPLICATION_JSON)
public class ModelsResource {

    @Inject
    private ModelRegister register;

    @GET
    @Path("/goals")
    @Operation(summary = "What the bank keeps models for: the version in use and what came of the last training")
    @APIResponse(responseCode = "200", description = "Every goal, whether it has a model yet or not")
    public List<GoalJson> goals() {
        return register.goals().stream().map(GoalJson::of).toList();
    }

    @GET
    @Operation(summary = "Versions of the bank's models with state, provenance and metrics, the newest first")
    @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER, maximum = "500"))
    @APIResponse(responseCode = "200", description = "Rows offset to offset + size of the register")
    @APIResponse(responseCode = "400", description = "A parameter that the list does not know or cannot take")
    public ModelVersionsJson list(@Context UriInfo address) {
        return ModelVersionsJson.of(
                register.versions(QueryParameters.of(address, "offset", "size").page()));
    }
}
