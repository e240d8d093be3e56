package org.acrm.segment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.ClusterMethod;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.service.ClusterTrial;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.rest.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/segment/trial")
@Tag(name = "Segments")
@Produces(MediaType.APPLICATION_JSON)
public class ClusterTrialResource {

    private static final int LONGEST = 600;

    @Inject
    private ClusterTrial trial;

    @Context
    private UriInfo address;

    /**
     * @param bySilhouette how many clusters the silhouette would take; so the gap and the elbow
     * @param clusters number of the cluster by the customer's number at the source
     */
    public record TrialJson(
            LocalDate day,
            List<ClusterVariable> variables,
            long sample,
            double silhouette,
            double stability,
            int bySilhouette,
            int byGap,
            int byElbow,
            Map<String, Integer> clusters) {}

    @GET
    @Operation(summary = "What a clustering of the retail customers would find; nothing of it is kept")
    public TrialJson get() {
        QueryParameters given = QueryParameters.of(address, "count", "method", "variables");
        String method = given.oneOf("method", names(ClusterMethod.values()));
        String variables = given.text("variables", LONGEST);
        AnalysisSetup setup = new AnalysisSetup(
                variables == null ? ClusterVariable.USUAL : named(variables),
                method == null ? ClusterMethod.K_MEANS : ClusterMethod.valueOf(method),
                given.number("count"),
                1);
        ClusterTrial.Tried tried = trial.attempt("RETAIL", setup);
        Findings found = tried.findings();
        return new TrialJson(
                tried.day(),
                setup.variables(),
                found.sample(),
                found.silhouette(),
                found.stability(),
                found.choices().bySilhouette(),
                found.choices().byGap(),
                found.choices().byElbow(),
                tried.clusters());
    }

    private static List<ClusterVariable> named(String variables) {
        return Arrays.stream(variables.split(","))
                .map(name -> Arrays.stream(ClusterVariable.values())
                        .filter(variable -> variable.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new BusinessException(
                                "error.request.value",
                                "variables",
                                String.join(", ", names(ClusterVariable.values())))))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
