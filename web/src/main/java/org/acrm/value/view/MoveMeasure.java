package org.acrm.value.view;

/** What a cell of the matrix of moves tells. */
public enum MoveMeasure {
    CUSTOMERS,
    /** Purchases between the two dates. */
    PURCHASES,
    /** What the customers bring the bank in a year; of those who left, what they brought. */
    CONTRIBUTION
}
