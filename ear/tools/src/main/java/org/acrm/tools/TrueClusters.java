package org.acrm.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which records belong together, as the file itself says in one of its columns. */
final class TrueClusters {

    /** The naming of FEBRL: rec-12-dup-0 is a copy of rec-12-org. */
    private static final Pattern ORIGINAL_OR_COPY = Pattern.compile("(rec-\\d+)-(org|dup-\\d+)");

    private TrueClusters() {}

    /** One number a row, the same for records of one; a name such as {@code rec-12-dup-0} stands for {@code rec-12}. */
    static int[] of(DelimitedFile file, String column) {
        int at = file.columnOf(column);
        Map<String, Integer> numbers = new HashMap<>();
        int[] clusters = new int[file.rows().size()];
        for (int row = 0; row < clusters.length; row++) {
            String cluster = cluster(file.rows().get(row), at);
            if (cluster.isEmpty()) {
                throw new RequestException("Column " + column + " is empty in row " + (row + 1));
            }
            clusters[row] = numbers.computeIfAbsent(cluster, name -> numbers.size());
        }
        return clusters;
    }

    private static String cluster(List<String> row, int at) {
        Matcher name = ORIGINAL_OR_COPY.matcher(row.get(at));
        return name.matches() ? name.group(1) : row.get(at);
    }
}
