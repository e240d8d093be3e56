package org.acrm.intake.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.acrm.access.entity.Mask;
import org.acrm.intake.entity.FieldType;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.kernel.ColumnNames;
import org.acrm.intake.kernel.Delimiters;
import org.acrm.intake.kernel.UnreadableFile;

/** Fills a draft from what is found in a file: by the rule that the profile has for it, else by likeness of names. */
final class MappingProposal {

    private static final int SHOWN = 3;

    private final Path path;
    private final String document;
    private final Map<String, ImportTarget> targets;
    private final boolean unmasked;

    /** @param document the profile from which the draft starts */
    MappingProposal(Path path, String document, Map<String, ImportTarget> targets, boolean unmasked) {
        this.path = path;
        this.document = document;
        this.targets = targets;
        this.unmasked = unmasked;
    }

    /** @param target null where it is to be found out */
    void begin(MappingDraft draft, String target) {
        JsonObject profile = ProfileEdit.read(document);
        draft.setSource(profile.getString("source"));
        draft.setPattern(pattern(draft.file()));
        draft.setDelimiter(String.valueOf(Delimiters.detect(DeliveredRecords.beginning(path))));
        draft.setDates(null);
        draft.setTimestamps(null);
        draft.setDecimalPoint(null);
        JsonObject before = ProfileEdit.rule(document, draft.file(), target);
        if (before == null) {
            draft.setTarget(target == null ? likeliest(draft) : target);
        } else {
            draft.setTarget(before.getString("target"));
            draft.setPattern(before.getString("pattern"));
            draft.setKnown(ProfileDocument.file(before, FileFormat.STANDARD).known());
            format(draft, profile.getJsonObject("format"));
            format(draft, before.getJsonObject("format"));
        }
        FileSample sample = sample(draft, before);
        find(draft, sample, before, proposed(draft, sample, before));
    }

    /** Numbers are taken for dates or serial numbers that change with each delivery, unless the name is nothing else. */
    static String pattern(String file) {
        String name = file.replaceAll("[\\[\\]{}?*\\\\]", "\\\\$0");
        String open = name.replaceAll("\\d+([-_.]?\\d+)*", "*");
        return (open.replaceFirst("[.].*", "").matches("[^\\p{L}]*") ? name : open) + "*";
    }

    /** After a choice in the form: what was chosen stays, what follows from it is found again. */
    void refresh(MappingDraft draft) {
        JsonObject before = ProfileEdit.rule(document, draft.file(), draft.getTarget());
        FileSample sample = sample(draft, before);
        List<String> known =
                draft.getColumns().stream().map(MappedColumn::getName).toList();
        boolean same = draft.getTarget().equals(draft.foundFor()) && known.equals(sample.columns());
        find(draft, sample, before, same ? chosen(draft) : proposed(draft, sample, before));
    }

    private static void format(MappingDraft draft, JsonObject format) {
        if (format != null) {
            draft.setCharset(format.getString("charset", draft.getCharset()));
            draft.setDelimiter(format.getString("delimiter", draft.getDelimiter()));
            draft.setDates(format.getString("dates", draft.getDates()));
            draft.setTimestamps(format.getString("timestamps", draft.getTimestamps()));
            draft.setDecimalPoint(format.getString("decimalPoint", draft.getDecimalPoint()));
        }
    }

    private String likeliest(MappingDraft draft) {
        return PersonalColumns.likeliest(sample(draft, null).columns(), targets).name();
    }

    private FileSample sample(MappingDraft draft, JsonObject before) {
        try {
            FileFormat base = ProfileEdit.format(ProfileEdit.read(document));
            return FileSample.read(
                    path, MappingRule.fileFormat(draft, before, base), MappingRule.columnNames(draft, before, base));
        } catch (UnreadableFile e) {
            if (!draft.getCharset().equals("auto")) {
                draft.setCharset("auto");
                return sample(draft, before);
            }
            return new FileSample("", Map.of());
        }
    }

    /** Column → field: as the rule says, and by name for what it does not know. */
    private Map<String, String> proposed(MappingDraft draft, FileSample sample, JsonObject before) {
        ImportTarget target = targets.get(draft.getTarget());
        Map<String, String> chosen = ruled(target, sample, before);
        Set<String> used = before == null
                ? Set.of()
                : ProfileDocument.file(before, FileFormat.STANDARD).fields().values().stream()
                        .flatMap(value -> value.columns().stream())
                        .collect(Collectors.toSet());
        Map<String, List<String>> open = FieldNames.of(target);
        open.keySet().removeAll(chosen.values());
        open.keySet().removeAll(kept(sample, before, chosen).keySet());
        List<String> unknown =
                sample.columns().stream().filter(c -> !used.contains(c)).toList();
        chosen.putAll(ColumnNames.propose(unknown, open));
        return chosen;
    }

    /** Column → field, as far as a form can show what the rule says. */
    private static Map<String, String> ruled(ImportTarget target, FileSample sample, JsonObject before) {
        Map<String, String> ruled = new LinkedHashMap<>();
        MappingRule.fieldsOf(before).forEach((field, value) -> {
            String column = MappingRule.column(value);
            Map<String, String> codes = MappingRule.codes(value);
            boolean shown =
                    codes.isEmpty() || (field(target, field).type() == FieldType.CODE && !codes.containsValue(""));
            if (column != null && shown && sample.columns().contains(column)) {
                ruled.putIfAbsent(column, field);
            }
        });
        return ruled;
    }

    /** Fields that stay as the rule has them, because a form cannot show it; not where their one column is missing in the file. */
    private static Map<String, String> kept(FileSample sample, JsonObject before, Map<String, String> ruled) {
        Map<String, String> kept = new LinkedHashMap<>();
        MappingRule.fieldsOf(before).forEach((field, value) -> {
            String column = MappingRule.column(value);
            if (MappingRule.template(value) == null
                    && !ruled.containsValue(field)
                    && (column == null || sample.columns().contains(column))) {
                kept.put(field, value.toString());
            }
        });
        return kept;
    }

    private static Map<String, String> chosen(MappingDraft draft) {
        Map<String, String> chosen = new LinkedHashMap<>();
        draft.getColumns().stream()
                .filter(MappedColumn::isMapped)
                .forEach(column -> chosen.put(column.getName(), column.getField()));
        return chosen;
    }

    private void find(MappingDraft draft, FileSample sample, JsonObject before, Map<String, String> chosen) {
        ImportTarget target = targets.get(draft.getTarget());
        Map<String, JsonValue> was = MappingRule.fieldsOf(before);
        Predicate<String> open = shown(draft, sample, target, chosen, was);
        List<MappedColumn> columns = new ArrayList<>();
        for (String name : sample.columns()) {
            List<String> values = sample.values().get(name);
            MappedColumn column = new MappedColumn(name, samples(values, open.test(name)), chosen.get(name));
            CodeProposal.fill(column, field(target, chosen.get(name)), values, draft, was, open.test(name));
            columns.add(column);
        }
        Map<String, String> kept = kept(sample, before, ruled(target, sample, before));
        kept.keySet().removeAll(chosen.values());
        List<MappedField> others = new ArrayList<>();
        for (ImportField field : target.fields()) {
            String name = field.name();
            if (!chosen.containsValue(name) && !kept.containsKey(name)) {
                String template = was.containsKey(name) ? MappingRule.template(was.get(name)) : null;
                others.add(
                        new MappedField(name, draft.getKnown().requires(target, field), text(draft, name, template)));
            }
        }
        draft.found(sample.encoding(), columns, others, kept);
        FormatProposal.complete(draft, sample, target);
    }

    /** What stands in the form for the field, else in the rule. */
    private static String text(MappingDraft draft, String field, String template) {
        return draft.getOthers().stream()
                .filter(o -> draft.getTarget().equals(draft.foundFor())
                        && o.getName().equals(field))
                .findFirst()
                .map(o -> o.getText() == null ? "" : o.getText())
                .orElse(template);
    }

    private static ImportField field(ImportTarget target, String name) {
        return target.fields().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Columns that whoever asks may see in clear. */
    private Predicate<String> shown(
            MappingDraft draft,
            FileSample sample,
            ImportTarget target,
            Map<String, String> chosen,
            Map<String, JsonValue> was) {
        if (unmasked) {
            return column -> true;
        }
        Set<String> personal = ProfileDocument.read(document)
                .personalColumns(draft.file(), targets)
                .among(sample.columns(), target);
        Map<String, String> named = ColumnNames.propose(sample.columns(), FieldNames.of(target));
        return column -> {
            ImportField field = field(target, chosen.get(column));
            return field != null
                    && !field.sensitive()
                    && !personal.contains(column)
                    && (field.name().equals(named.get(column))
                            || !CodeProposal.anyUnknown(
                                    field, column, sample.values().get(column), was));
        };
    }

    private static String samples(List<String> values, boolean open) {
        return String.join(
                " · ",
                values.stream().limit(SHOWN).map(v -> open ? v : Mask.name(v)).toList());
    }
}
