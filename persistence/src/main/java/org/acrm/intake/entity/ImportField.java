package org.acrm.intake.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One value of a row on its way into a table.
 *
 * @param size longest text in characters, or decimals of a {@link FieldType#DECIMAL}
 * @param codes allowed words of a {@link FieldType#CODE}
 * @param currencyField where a {@link FieldType#MONEY} finds its currency
 * @param sensitive shown and exported only to those who may see personal data
 */
public record ImportField(
        String name,
        FieldType type,
        int size,
        Set<String> codes,
        String currencyField,
        boolean required,
        boolean sensitive) {

    public static ImportField text(String name, int size) {
        return new ImportField(name, FieldType.TEXT, size, Set.of(), null, false, false);
    }

    public static ImportField date(String name) {
        return new ImportField(name, FieldType.DATE, 10, Set.of(), null, false, false);
    }

    public static ImportField timestamp(String name) {
        return new ImportField(name, FieldType.TIMESTAMP, 26, Set.of(), null, false, false);
    }

    public static ImportField money(String name, String currencyField) {
        return new ImportField(name, FieldType.MONEY, 19, Set.of(), currencyField, false, false);
    }

    public static ImportField integer(String name) {
        return new ImportField(name, FieldType.INTEGER, 9, Set.of(), null, false, false);
    }

    public static ImportField decimal(String name, int decimals) {
        return new ImportField(name, FieldType.DECIMAL, decimals, Set.of(), null, false, false);
    }

    public static ImportField code(String name, String... codes) {
        return new ImportField(name, FieldType.CODE, 0, Set.copyOf(List.of(codes)), null, false, false);
    }

    /** A field that holds a constant of an enum. */
    public static ImportField code(String name, Enum<?>... constants) {
        return code(name, Stream.of(constants).map(Enum::name).toArray(String[]::new));
    }

    public static ImportField currency(String name) {
        return new ImportField(name, FieldType.CURRENCY, 3, Set.of(), null, false, false);
    }

    public ImportField mandatory() {
        return new ImportField(name, type, size, codes, currencyField, true, sensitive);
    }

    public ImportField personal() {
        return new ImportField(name, type, size, codes, currencyField, required, true);
    }
}
