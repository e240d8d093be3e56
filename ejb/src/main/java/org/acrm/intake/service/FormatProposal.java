package org.acrm.intake.service;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.acrm.intake.entity.FieldType;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.kernel.Values;

/** Finds out how dates and numbers are written, from the values of the columns that are mapped. */
public final class FormatProposal {

    public static final List<String> DATES = List.of(
            "yyyy-MM-dd",
            "yyyyMMdd",
            "yyyy/MM/dd",
            "yyyy/M/d",
            "yyyy.MM.dd",
            "dd.MM.yyyy",
            "d.M.yyyy",
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "yyyy年M月d日",
            "yyyy년 M월 d일",
            "yyMMdd");
    public static final List<String> TIMESTAMPS = List.of(
            "yyyy-MM-dd'T'HH:mm:ss",
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd HH:mm",
            "yyyy/MM/dd HH:mm:ss",
            "yyyyMMddHHmmss",
            "dd.MM.yyyy HH:mm:ss",
            "dd/MM/yyyy HH:mm:ss");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d{1,4}");

    private FormatProposal() {}

    /** The known formats and the chosen one. */
    public static List<String> offered(List<String> known, String chosen) {
        List<String> offered = new ArrayList<>(known);
        if (chosen != null && !offered.contains(chosen)) {
            offered.add(0, chosen);
        }
        return offered;
    }

    /** Fills what a person has not chosen yet. */
    static void complete(MappingDraft draft, FileSample sample, ImportTarget target) {
        if (draft.getDates() == null) {
            draft.setDates(first(DATES, values(draft, sample, target, FieldType.DATE), Values::date));
        }
        if (draft.getTimestamps() == null) {
            draft.setTimestamps(
                    first(TIMESTAMPS, values(draft, sample, target, FieldType.TIMESTAMP), Values::timestamp));
        }
        if (draft.getDecimalPoint() == null) {
            List<String> numbers = values(draft, sample, target, FieldType.MONEY);
            numbers.addAll(values(draft, sample, target, FieldType.DECIMAL));
            boolean comma = numbers.stream().anyMatch(n -> COMMA.matcher(n).matches())
                    && numbers.stream().noneMatch(n -> n.contains("."));
            draft.setDecimalPoint(comma ? "," : ".");
        }
    }

    private static List<String> values(MappingDraft draft, FileSample sample, ImportTarget target, FieldType type) {
        List<String> fields = target.fields().stream()
                .filter(f -> f.type() == type)
                .map(ImportField::name)
                .toList();
        List<String> values = new ArrayList<>();
        draft.getColumns().stream()
                .filter(c -> fields.contains(c.getField()))
                .forEach(c -> values.addAll(sample.values().get(c.getName())));
        return values;
    }

    /** The first format that reads most of the values. */
    private static String first(List<String> formats, List<String> values, Reading reading) {
        String best = formats.get(0);
        long most = 0;
        for (String format : formats) {
            DateTimeFormatter formatter = FileFormat.pattern(format);
            long read = values.stream()
                    .filter(v -> reading.read(v, formatter) != null)
                    .count();
            if (read > most) {
                best = format;
                most = read;
            }
        }
        return best;
    }

    private interface Reading {

        Object read(String text, DateTimeFormatter format);
    }
}
