package org.acrm.quality.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.acrm.quality.entity.RuleFilter;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.service.FailingRowsExport;
import org.acrm.quality.service.QualityReading;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.service.ListForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/quality")
@Tag(name = "Data quality")
public class QualityResource {

    private static final int MOST = 500;

    @Inject
    private QualityReading reading;

    @Inject
    private FailingRowsExport export;

    /** Result of the latest check; null before the first. */
    public record RuleJson(
            long id, String code, String subject, String dimension, String severity, Long checked, Long failed) {

        static RuleJson of(RuleLine line) {
            return new RuleJson(
                    line.id(),
                    line.code(),
                    line.subject(),
                    line.dimension().name(),
                    line.severity().name(),
                    line.checked(),
                    line.failed());
        }
    }

    @GET
    @Path("/rules")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The rules in force with what the latest check found; at most 500")
    public List<RuleJson> rules() {
        return reading.latest().stream()
                .flatMap(check ->
                        reading.rules(check.date(), "en", RuleFilter.ALL, PageRequest.first(MOST)).rows().stream())
                .map(RuleJson::of)
                .toList();
    }

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
        StreamingOutput rows = to -> export.write(id, language, spreadsheet ? ListForm.CSV : ListForm.PLAIN, to);
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
