package org.acrm.identity.entity;

import java.util.List;
import java.util.Locale;

/** A value of the golden record that one record gives as a whole; its columns are those of {@code customer_record}. */
public enum GoldenField {
    KIND("kind"),
    NAME("name"),
    LATIN_NAME("latin_name"),
    LANGUAGE("language"),
    BIRTH_DATE("birth_date"),
    SEX("sex"),
    ID_NUMBER("id_number"),
    INDUSTRY("industry"),
    OCCUPATION("occupation"),
    /** Branch and portfolio, which belong together. */
    BRANCH("branch_id", "portfolio_id"),
    CUSTOMER_SINCE("customer_since"),
    CLOSED_ON("closed_on"),
    REFERRED_BY("referred_by_id"),
    MOBILE("mobile"),
    EMAIL("email"),
    ADDRESS("address", "city");

    private final List<String> columns;

    GoldenField(String... columns) {
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    /** The word of the rules' tables: {@code latin_name}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A contact point, kept in rows of its own. */
    public boolean contact() {
        return this == MOBILE || this == EMAIL || this == ADDRESS;
    }

    /** A missing value says something: a customer that was not closed is open. */
    boolean missingSpeaks() {
        return this == CLOSED_ON;
    }
}
