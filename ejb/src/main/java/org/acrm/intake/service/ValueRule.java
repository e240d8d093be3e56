package org.acrm.intake.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.acrm.intake.kernel.Records;

/**
 * Where a field's value comes from: texts and columns put together, then a mapping of codes, then a transform.
 *
 * @param parts column names and literal texts in turn: even places are texts (often empty), odd ones columns
 * @param codes delivered → own word; {@code *} stands for all others; empty for none
 * @param dates a date format of this column alone, or null
 * @param signColumn column whose value decides the sign, or null
 * @param negativeWhen its values that make an amount negative
 */
public record ValueRule(
        List<String> parts,
        Map<String, String> codes,
        ValueTransform transform,
        java.time.format.DateTimeFormatter dates,
        String signColumn,
        Set<String> negativeWhen) {

    static final String OTHERS = "*";

    static ValueRule column(String name) {
        return new ValueRule(List.of("", name), Map.of(), ValueTransform.NONE, null, null, Set.of());
    }

    /** {@code "Client {client_id}"} → text, column, … */
    static List<String> template(String template) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            parts.add(template.substring(at, open));
            parts.add(template.substring(open + 1, close));
            at = close + 1;
        }
        if (at < template.length() || parts.isEmpty()) {
            parts.add(template.substring(at));
        }
        return parts;
    }

    List<String> columns() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        if (signColumn != null) {
            names.add(signColumn);
        }
        return names;
    }

    /** The rule with the places of its columns in a file's records. */
    Bound bind(ToIntFunction<String> place) {
        int[] columns = new int[parts.size()];
        for (int i = 1; i < columns.length; i += 2) {
            columns[i] = place.applyAsInt(parts.get(i));
        }
        boolean plain = parts.size() == 2 && parts.get(0).isEmpty();
        return new Bound(this, columns, plain, signColumn == null ? -1 : place.applyAsInt(signColumn));
    }

    /** A rule over the records of one file. */
    record Bound(ValueRule rule, int[] columns, boolean plain, int sign) {

        /** Stripped; null for nothing. */
        String text(Records row) {
            String raw = plain ? row.field(columns[1]).strip() : joined(row);
            String mapped = rule.codes.isEmpty() ? raw : mapped(raw);
            String value = rule.transform.apply(mapped);
            return value == null || value.isEmpty() ? null : signed(value, row);
        }

        private String joined(Records row) {
            StringBuilder text = new StringBuilder();
            boolean delivered = rule.parts.size() == 1;
            for (int i = 0; i < columns.length; i++) {
                String part =
                        i % 2 == 0 ? rule.parts.get(i) : row.field(columns[i]).strip();
                delivered |= i % 2 == 1 && !part.isEmpty();
                text.append(part);
            }
            return delivered ? text.toString() : "";
        }

        private String mapped(String raw) {
            String own = rule.codes.get(raw);
            if (own != null) {
                return own;
            }
            String others = rule.codes.get(OTHERS);
            return others == null ? raw : others;
        }

        private String signed(String value, Records row) {
            if (sign < 0 || !rule.negativeWhen.contains(row.field(sign).strip())) {
                return value;
            }
            return value.startsWith("-") ? value.substring(1) : "-" + value;
        }
    }
}
