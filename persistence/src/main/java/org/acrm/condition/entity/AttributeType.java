package org.acrm.condition.entity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.LongColumn;
import org.acrm.shared.entity.TextColumn;

/** What an attribute's values are: a {@code String}, a {@code Long} (amounts in minor units), or a {@code LocalDate}. */
public enum AttributeType {
    TEXT,
    NUMBER,
    DATE;

    /** Reads a value as a person writes it. */
    public Object parse(String text) {
        try {
            return switch (this) {
                case TEXT -> text;
                case NUMBER -> Long.valueOf(text.strip());
                case DATE -> LocalDate.parse(text.strip());
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new BusinessException(
                    e, this == DATE ? "error.condition.value_date" : "error.condition.value_number", text);
        }
    }

    public Column column(int capacity) {
        return this == TEXT ? new TextColumn(capacity) : new LongColumn(capacity);
    }

    /** A number or a date as its column holds it. */
    static long asLong(Object value) {
        return value instanceof LocalDate date ? date.toEpochDay() : ((Number) value).longValue();
    }
}
