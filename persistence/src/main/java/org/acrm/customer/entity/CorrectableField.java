package org.acrm.customer.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.acrm.shared.entity.BusinessException;

/**
 * What the bank may put right by itself. Name, identity number and kind belong to the identity document, branch, portfolio and dates of
 * the relationship to the core banking system: those go back to the source.
 */
public enum CorrectableField {
    BIRTH_DATE("birth_date", 10),
    SEX("sex", 1),
    INDUSTRY("industry", 60),
    OCCUPATION("occupation", 60),
    MOBILE("mobile", 300),
    EMAIL("email", 300);

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 2);

    private final String column;
    private final int length;

    CorrectableField(String column, int length) {
        this.column = column;
        this.length = length;
    }

    /** Of the record, and the name that conditions know it by. */
    public String column() {
        return column;
    }

    /** Whether it is kept as a contact point. */
    boolean contact() {
        return this == MOBILE || this == EMAIL;
    }

    /** SQL of the text of a column. */
    String text(String sql) {
        return this == BIRTH_DATE ? "to_char(" + sql + ", 'YYYY-MM-DD')" : sql;
    }

    /** SQL of the column's value from its text. */
    public String value(String sql) {
        return this == BIRTH_DATE ? "to_date(" + sql + ", 'YYYY-MM-DD')" : sql;
    }

    /** What a kept text means. */
    public Object read(String text) {
        return this == BIRTH_DATE ? LocalDate.parse(text) : text;
    }

    /** As it is kept. @throws BusinessException when the field cannot have that value */
    public String accept(String written, LocalDate today) {
        String value = written == null ? "" : written.strip();
        boolean fits =
                switch (this) {
                    case BIRTH_DATE -> isBirthDate(value, today);
                    case SEX -> Set.of("M", "F").contains(value);
                    case EMAIL -> value.matches("[^@ ]+@[^@ ]+\\.[A-Za-z]{2,}");
                    case MOBILE -> value.matches("\\+?[0-9][0-9 \\-]{6,18}");
                    default -> !value.isEmpty();
                };
        if (!fits || value.length() > length) {
            throw new BusinessException("error.correction.value");
        }
        return value;
    }

    private static boolean isBirthDate(String value, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(value);
            return !day.isBefore(FIRST_BIRTH) && !day.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
