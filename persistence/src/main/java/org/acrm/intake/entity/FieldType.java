package org.acrm.intake.entity;

/** What a delivered value must be, and its canonical text in the staging table. */
public enum FieldType {
    /** As delivered, without blanks around it. */
    TEXT,
    /** {@code 2026-11-21} */
    DATE,
    /** {@code 2026-11-21T09:12:00}, local time of the bank. */
    TIMESTAMP,
    /** Whole minor units of the row's currency. */
    MONEY,
    INTEGER,
    DECIMAL,
    /** One of a closed set of words. */
    CODE,
    /** ISO 4217 code. */
    CURRENCY
}
