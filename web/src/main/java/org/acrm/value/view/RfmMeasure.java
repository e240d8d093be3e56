package org.acrm.value.view;

/** What the shade of an RFM cell tells. */
public enum RfmMeasure {
    /** What a customer of the cell pays in a month. */
    MEAN,
    CUSTOMERS,
    /** What the customers of the cell bring the bank in a year. */
    CONTRIBUTION
}
