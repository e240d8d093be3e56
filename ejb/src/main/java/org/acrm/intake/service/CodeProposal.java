package org.acrm.intake.service;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.intake.entity.FieldType;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.kernel.ColumnNames;

/** Finds the bank's own words for the delivered ones of a coded column. */
final class CodeProposal {

    private CodeProposal() {}

    /** Nothing to do where all delivered words are the bank's own. */
    static void fill(
            MappedColumn column,
            ImportField field,
            List<String> values,
            MappingDraft draft,
            Map<String, JsonValue> before,
            boolean open) {
        if (field == null || field.type() != FieldType.CODE) {
            return;
        }
        Map<String, String> known = known(column, draft, before);
        Set<String> delivered = new LinkedHashSet<>(values);
        delivered.addAll(known.keySet());
        delivered.remove(ValueRule.OTHERS);
        List<String> words = field.codes().stream().sorted().toList();
        if (known.isEmpty() && words.containsAll(delivered)) {
            return;
        }
        List<MappedCode> codes = new ArrayList<>();
        delivered.forEach(d -> codes.add(new MappedCode(d, open, known.getOrDefault(d, own(d, words)))));
        codes.add(new MappedCode(ValueRule.OTHERS, true, known.get(ValueRule.OTHERS)));
        column.coded(codes, words);
    }

    /** What was chosen for the same column and field before: in the form, else in the rule. */
    private static Map<String, String> known(MappedColumn column, MappingDraft draft, Map<String, JsonValue> before) {
        Map<String, String> known = new LinkedHashMap<>(ruled(column.getName(), column.getField(), before));
        draft.getColumns().stream()
                .filter(c -> c.getName().equals(column.getName())
                        && column.getField().equals(c.codedFor()))
                .forEach(c -> c.getCodes().forEach(code -> known.put(code.getDelivered(), code.getOwn())));
        return known;
    }

    private static Map<String, String> ruled(String column, String field, Map<String, JsonValue> before) {
        JsonValue rule = before.get(field);
        return rule != null && column.equals(MappingRule.column(rule)) ? MappingRule.codes(rule) : Map.of();
    }

    /** Whether words came that neither the bank nor the rule has: then the column may be something else than a coded one. */
    static boolean anyUnknown(ImportField field, String column, List<String> values, Map<String, JsonValue> before) {
        Set<String> known = new HashSet<>(field.codes());
        known.addAll(ruled(column, field.name(), before).keySet());
        return field.type() == FieldType.CODE && !known.containsAll(values);
    }

    private static String own(String delivered, List<String> words) {
        return words.contains(delivered)
                ? delivered
                : ColumnNames.mostAlike(delivered, words).orElse(null);
    }
}
