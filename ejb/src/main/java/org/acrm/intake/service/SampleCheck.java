package org.acrm.intake.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.intake.entity.RejectCount;
import org.acrm.intake.entity.RejectReason;
import org.acrm.intake.entity.RejectedRow;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.kernel.UnreadableFile;

/** Looks at the first rows of a kept file as the import would; whoever calls takes the transaction back. */
final class SampleCheck {

    private static final int ROWS = 1_000;
    private static final int PROBLEMS_SHOWN = 25;

    private final DeliveredFile file;
    private final RejectedLines lines;
    private final Set<String> personal;
    private String encoding = "";
    private List<CheckedSample.Column> columns = List.of();
    private long rows;
    private long known;

    SampleCheck(DeliveredFile file, RejectedLines lines) {
        this.file = file;
        this.lines = lines;
        this.personal = PersonalColumns.ruled(file.rule(), file.target());
    }

    /** @param before files of the same delivery whose rows are saved before those of this one */
    CheckedSample check(EntityManager database, String source, Instant now, List<DeliveredFile> before) {
        try (DeliveredRecords.Open open = DeliveredRecords.open(file.path(), file.rule())) {
            encoding = open.encoding();
            columns = open.header().stream().map(this::column).toList();
            StagedReading reading = file.reading(open);
            SampleJudgement judgement = new SampleJudgement(database, file);
            judgement.stage(reading, ROWS);
            rows = reading.read();
            if (reading.broken() != null) {
                throw reading.broken();
            }
            StagedRows sample = StagedRows.of(
                            file.id(), source, now, file.rule().deliveredAs())
                    .between(0, rows);
            List<RejectedRow> rejects = judgement.rejects(sample, reading, before);
            known = judgement.known();
            return result(rejects, null);
        } catch (UnreadableFile e) {
            return result(List.of(), new CheckedSample.Broken(e.key(), e.line(), e.detail()));
        }
    }

    private CheckedSample result(List<RejectedRow> rejects, CheckedSample.Broken broken) {
        Map<RejectReason, Long> reasons = new EnumMap<>(RejectReason.class);
        rejects.forEach(r -> reasons.merge(r.reason(), 1L, Long::sum));
        List<RejectCount> counts = reasons.entrySet().stream()
                .map(r -> new RejectCount(r.getKey(), r.getValue()))
                .toList();
        RejectedTable problems = rejects.isEmpty()
                ? new RejectedTable(List.of(), List.of())
                : lines.table(rejects.stream().limit(PROBLEMS_SHOWN).toList());
        return new CheckedSample(encoding, columns, rows, known, counts, problems, broken);
    }

    private CheckedSample.Column column(String name) {
        List<String> fields = file.rule().fields().entrySet().stream()
                .filter(f -> f.getValue().columns().contains(name))
                .map(Map.Entry::getKey)
                .toList();
        return new CheckedSample.Column(name, fields, personal.contains(name));
    }
}
