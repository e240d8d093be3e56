package org.acrm.intake.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.intake.kernel.UnreadableFile;

/**
 * The first rows of a kept file by column, before anything is known of their meaning.
 *
 * @param values column → its different values, at most {@link #MOST} of them
 */
record FileSample(String encoding, Map<String, List<String>> values) {

    static final int MOST = 60;
    private static final int ROWS = 1_000;

    /** @param columns names where the file has no header row */
    static FileSample read(Path file, FileFormat format, List<String> columns) {
        try (DeliveredRecords.Open open = DeliveredRecords.open(file, format, columns)) {
            Map<String, Set<String>> values = new LinkedHashMap<>();
            open.header().forEach(name -> values.put(name, new LinkedHashSet<>()));
            int rows = 0;
            try {
                while (rows++ < ROWS && open.records().next()) {
                    add(open, values);
                }
            } catch (UnreadableFile e) {
                // what was read until here is enough for a proposal; the check names the fault
            }
            Map<String, List<String>> lists = new LinkedHashMap<>();
            values.forEach((name, set) -> lists.put(name, new ArrayList<>(set)));
            return new FileSample(open.encoding(), lists);
        }
    }

    private static void add(DeliveredRecords.Open open, Map<String, Set<String>> values) {
        int place = 0;
        for (Set<String> column : values.values()) {
            String value =
                    place < open.records().size() ? open.records().field(place).strip() : "";
            if (!value.isEmpty() && column.size() < MOST) {
                column.add(value);
            }
            place++;
        }
    }

    List<String> columns() {
        return List.copyOf(values.keySet());
    }
}
