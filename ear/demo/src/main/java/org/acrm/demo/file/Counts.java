package org.acrm.demo.file;

import java.util.EnumMap;
import java.util.Map;
import org.acrm.demo.dirt.Reason;

/** Rows written and rows to be rejected, per file and reason. */
public final class Counts {

    private final Map<DeliveredFile, Long> rows = new EnumMap<>(DeliveredFile.class);
    private final Map<DeliveredFile, Map<Reason, Long>> rejects = new EnumMap<>(DeliveredFile.class);

    void row(DeliveredFile file) {
        rows.merge(file, 1L, Long::sum);
    }

    void reject(DeliveredFile file, Reason reason) {
        reject(file, reason, 1);
    }

    private void reject(DeliveredFile file, Reason reason, long count) {
        rejects.computeIfAbsent(file, any -> new EnumMap<>(Reason.class)).merge(reason, count, Long::sum);
    }

    void add(Counts other) {
        other.rows.forEach((file, count) -> rows.merge(file, count, Long::sum));
        other.rejects.forEach((file, reasons) -> reasons.forEach((reason, count) -> reject(file, reason, count)));
    }

    public long rows(DeliveredFile file) {
        return rows.getOrDefault(file, 0L);
    }

    public long rejects(DeliveredFile file, Reason reason) {
        return rejects.getOrDefault(file, Map.of()).getOrDefault(reason, 0L);
    }

    String json(String indent) {
        StringBuilder json = new StringBuilder("{");
        String separator = "\n";
        for (DeliveredFile file : DeliveredFile.values()) {
            json.append(separator)
                    .append(indent)
                    .append("  \"")
                    .append(file.word())
                    .append("\": {\"rows\": ");
            json.append(rows(file))
                    .append(", \"rejected\": {")
                    .append(reasons(file))
                    .append("}}");
            separator = ",\n";
        }
        return json.append('\n').append(indent).append('}').toString();
    }

    private String reasons(DeliveredFile file) {
        StringBuilder text = new StringBuilder();
        for (Reason reason : Reason.values()) {
            long count = rejects(file, reason);
            if (count > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append('"')
                        .append(reason)
                        .append("\": ")
                        .append(count);
            }
        }
        return text.toString();
    }
}
