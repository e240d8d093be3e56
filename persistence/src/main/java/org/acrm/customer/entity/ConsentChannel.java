package org.acrm.customer.entity;

/** Channels on which a customer allows or refuses to be addressed. */
public enum ConsentChannel {
    CALL,
    SMS,
    EMAIL,
    DM
}
