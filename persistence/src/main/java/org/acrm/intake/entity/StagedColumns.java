package org.acrm.intake.entity;

import java.util.List;
import java.util.Locale;

/** The SQL of staged values: which of the columns {@code c01…c40} holds a field, and its typed expression. */
public final class StagedColumns {

    private final List<ImportField> fields;

    public StagedColumns(List<ImportField> fields) {
        this.fields = List.copyOf(fields);
    }

    public List<ImportField> fields() {
        return fields;
    }

    /** Columns of a staged row: file, row number, then the fields. */
    public static List<String> names(int fields) {
        var names = new java.util.ArrayList<>(List.of("file_id", "row_no"));
        for (int i = 1; i <= fields; i++) {
            names.add(column(i));
        }
        return names;
    }

    /** The text as staged: {@code s.c03}. */
    public String text(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return "s." + column(i + 1);
            }
        }
        throw new IllegalArgumentException("no field " + field);
    }

    /** The column of the staging table. */
    String column(String field) {
        return text(field).substring("s.".length());
    }

    /** What a typed column of a table would be if it were staged. */
    public String asStaged(String field, String stored) {
        return switch (field(field).type()) {
            case TEXT, CODE, CURRENCY -> stored;
            case DATE -> "to_char(" + stored + ", 'YYYY-MM-DD')";
            case TIMESTAMP -> "to_char(" + stored + ", 'YYYY-MM-DD\"T\"HH24:MI:SS')";
            case MONEY, INTEGER, DECIMAL -> "cast(" + stored + " as varchar(40))";
        };
    }

    /** The value in the type of its table. */
    public String value(String field) {
        String text = text(field);
        return switch (field(field).type()) {
            case TEXT, CODE, CURRENCY -> text;
            case DATE -> "to_date(" + text + ", 'YYYY-MM-DD')";
            case TIMESTAMP -> "cast(to_timestamp(" + text + ", 'YYYY-MM-DD\"T\"HH24:MI:SS') as timestamp)";
            case MONEY, INTEGER -> "cast(" + text + " as numeric(19))";
            case DECIMAL -> "cast(" + text + " as numeric(24," + field(field).size() + "))";
        };
    }

    private ImportField field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    private static String column(int number) {
        return String.format(Locale.ROOT, "c%02d", number);
    }
}
