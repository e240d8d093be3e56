package org.acrm.intake.service;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.intake.entity.KnownRows;

/**
 * How one kind of delivered file becomes rows of one target.
 *
 * @param pattern of file names, {@code *_customers.csv*}
 * @param columns names of the columns where the file has no header row
 * @param fields target field → where its value comes from
 * @param known what happens to rows of known keys where a delivery says nothing else
 * @param rows constant rows of the profile itself instead of a delivered file: the header first
 */
public record FileRule(
        String pattern,
        String target,
        FileFormat format,
        List<String> columns,
        Map<String, ValueRule> fields,
        KnownRows known,
        List<List<String>> rows) {

    public boolean matches(String fileName) {
        return rows.isEmpty()
                && FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(fileName));
    }

    /** Column of the file for each field that comes from one. */
    public Map<String, String> deliveredAs() {
        return fields.entrySet().stream()
                .filter(f -> !f.getValue().columns().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, f -> f.getValue().columns().get(0)));
    }

    public boolean constant() {
        return !rows.isEmpty();
    }
}
