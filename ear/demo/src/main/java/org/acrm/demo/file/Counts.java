package org.acrm.demo.file;

import java.util.EnumMap;
import java.util.Map;
import org.acrm.demo.dirt.Reason;

/** Rows written and rows to be rejected, per file and reason. */
public final class Counts {

    private final long[] rows = new long[DeliveredFile.values().length];
    private final Map<DeliveredFile, long[]> rejects = new EnumMap<>(DeliveredFile.class);

    Counts() {
        for (DeliveredFile file : DeliveredFile.values()) {
            rejects.put(file, new long[Reason.values().length]);
        }
    }

    void row(DeliveredFile file) {
        rows[file.ordinal()]++;
    }

    void reject(DeliveredFile file, Reason reason) {
        rejects.get(file)[reason.ordinal()]++;
    }

    void add(Counts other) {
        for (DeliveredFile file : DeliveredFile.values()) {
            rows[file.ordinal()] += other.rows[file.ordinal()];
            for (Reason reason : Reason.values()) {
                rejects.get(file)[reason.ordinal()] += other.rejects(file, reason);
            }
        }
    }

    public long rows(DeliveredFile file) {
        return rows[file.ordinal()];
    }

    public long rejects(DeliveredFile file, Reason reason) {
        return rejects.get(file)[reason.ordinal()];
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
