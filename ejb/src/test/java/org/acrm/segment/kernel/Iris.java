package org.acrm.segment.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fisher's 150 irises, 50 of each of three species (The use of multiple measurements in taxonomic problems, 1936). */
final class Iris {

    private static final List<String> SPECIES = List.of("Iris-setosa", "Iris-versicolor", "Iris-virginica");

    private Iris() {}

    static Points points() {
        double[][] columns = new double[4][150];
        List<String[]> rows = rows();
        for (int i = 0; i < 150; i++) {
            for (int v = 0; v < 4; v++) {
                columns[v][i] = Double.parseDouble(rows.get(i)[v]);
            }
        }
        return new Points(columns);
    }

    static int[] species() {
        return rows().stream().mapToInt(row -> SPECIES.indexOf(row[4])).toArray();
    }

    private static List<String[]> rows() {
        try (InputStream file = Iris.class.getResourceAsStream("/org/acrm/segment/iris.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
