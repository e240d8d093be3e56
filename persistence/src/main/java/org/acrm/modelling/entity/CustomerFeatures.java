package org.acrm.modelling.entity;

import java.io.Serializable;

/**
 * What a model sees of one customer.
 *
 * @param cells in the order of the columns asked for; dates as days before the day of the features; NaN where unknown
 * @param happened the outcome; false while it lies ahead
 */
public record CustomerFeatures(long customerId, double[] cells, boolean happened) implements Serializable {}
