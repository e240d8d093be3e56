package org.acrm.condition.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** What an attribute is compared with: a value, a day before the business date, or another attribute of the row. */
public sealed interface Operand extends Serializable permits Operand.Value, Operand.Before, Operand.Other {

    /** Its value for the row, null where it is missing. */
    Object of(Row row);

    void sql(SqlText sql);

    /** @param content a {@code String}, {@code Long} or {@code LocalDate} */
    record Value(Object content) implements Operand {

        @Override
        public Object of(Row row) {
            return content;
        }

        @Override
        public void sql(SqlText sql) {
            sql.bind(content);
        }
    }

    enum Unit {
        DAYS,
        MONTHS
    }

    /** A number of days or months before the business date; negative ones lie after it. */
    record Before(int amount, Unit unit) implements Operand {

        LocalDate on(LocalDate businessDate) {
            return unit == Unit.DAYS ? businessDate.minusDays(amount) : businessDate.minusMonths(amount);
        }

        @Override
        public Object of(Row row) {
            return on(row.businessDate());
        }

        @Override
        public void sql(SqlText sql) {
            sql.bind(on(sql.businessDate()));
        }
    }

    record Other(String attribute) implements Operand {

        @Override
        public Object of(Row row) {
            return row.value(attribute);
        }

        @Override
        public void sql(SqlText sql) {
            sql.attribute(attribute);
        }
    }

    /** The value that it has for every row of a scan. */
    static Object constant(Operand operand, LocalDate businessDate) {
        return operand instanceof Before before ? before.on(businessDate) : ((Value) operand).content();
    }
}
