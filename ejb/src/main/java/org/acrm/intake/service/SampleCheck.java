package org.acrm.intake.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.RejectCount;
import org.acrm.intake.entity.RejectReason;
import org.acrm.intake.entity.RejectedRow;
import org.acrm.intake.kernel.UnreadableFile;

/** Reads the first rows of a kept file as the import would, and writes nothing. */
final class SampleCheck {

    private static final int ROWS = 1_000;
    private static final int PROBLEMS_SHOWN = 25;

    private final FileRule rule;
    private final ImportTarget target;
    private final RejectedLines lines;
    private final Set<String> personal;
    private final List<RejectedTable.Line> problems = new ArrayList<>();
    private final Map<RejectReason, Long> reasons = new EnumMap<>(RejectReason.class);
    private long rows;

    SampleCheck(FileRule rule, ImportTarget target, RejectedLines lines) {
        this.rule = rule;
        this.target = target;
        this.lines = lines;
        this.personal = RejectedLines.personalColumns(rule, target);
    }

    CheckedSample check(Path file) {
        try (DeliveredRecords.Open open = DeliveredRecords.open(file, rule)) {
            List<CheckedSample.Column> columns =
                    open.header().stream().map(this::column).toList();
            try {
                boolean whole = read(open, new RowConversion(rule, target, open.header()));
                return result(open.encoding(), open.header(), columns, whole, null);
            } catch (UnreadableFile e) {
                return result(open.encoding(), open.header(), columns, false, broken(e));
            }
        } catch (UnreadableFile e) {
            return result("", List.of(), List.of(), false, broken(e));
        }
    }

    private boolean read(DeliveredRecords.Open open, RowConversion conversion) {
        while (rows < ROWS && open.records().next()) {
            rows++;
            if (conversion.convert(open.records(), 0, rows) == null) {
                RowConversion.Problem problem = conversion.problem();
                reasons.merge(problem.reason(), 1L, Long::sum);
                if (problems.size() < PROBLEMS_SHOWN) {
                    RejectedRow row = new RejectedRow(rows, problem.column(), problem.reason(), problem.detail());
                    problems.add(new RejectedTable.Line(row, lines.values(open, open.header())));
                }
            }
        }
        return rows < ROWS || !open.records().next();
    }

    private CheckedSample result(
            String encoding,
            List<String> header,
            List<CheckedSample.Column> columns,
            boolean whole,
            CheckedSample.Broken broken) {
        List<RejectCount> counts = reasons.entrySet().stream()
                .map(r -> new RejectCount(r.getKey(), r.getValue()))
                .toList();
        return new CheckedSample(encoding, columns, rows, whole, counts, new RejectedTable(header, problems), broken);
    }

    private CheckedSample.Column column(String name) {
        List<String> fields = rule.fields().entrySet().stream()
                .filter(f -> f.getValue().columns().contains(name))
                .map(Map.Entry::getKey)
                .toList();
        return new CheckedSample.Column(name, fields, personal.contains(name));
    }

    private static CheckedSample.Broken broken(UnreadableFile why) {
        return new CheckedSample.Broken(why.key(), why.line(), why.detail());
    }
}
