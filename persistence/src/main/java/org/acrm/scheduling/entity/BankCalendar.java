package org.acrm.scheduling.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where the bank stands.
 *
 * @param firstDate the first night's business date
 * @param publishedDate the last night that everybody sees; null before the first
 * @param baseCurrency the currency into which activity is converted
 */
public record BankCalendar(LocalDate firstDate, LocalDate publishedDate, String baseCurrency) implements Serializable {

    public BankCalendar {
        Objects.requireNonNull(firstDate);
        Objects.requireNonNull(baseCurrency);
    }

    /** The date as of which pages read what nights derived. */
    public LocalDate shownDate() {
        return publishedDate == null ? firstDate : publishedDate;
    }

    public boolean published() {
        return publishedDate != null;
    }
}
