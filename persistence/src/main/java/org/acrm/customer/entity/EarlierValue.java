package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a field that may be put right said before.
 *
 * @param state id of the former state of the customer that tells it
 * @param until when another value came in its place
 */
public record EarlierValue(long state, CorrectableField field, String value, Instant until) implements Serializable {}
