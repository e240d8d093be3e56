package org.acrm.value.kernel;

/** A customer's place by what the bank earns from the customer; A is the best. */
public enum Grade {
    A,
    B,
    C,
    D
}
