package org.acrm.value.entity;

import java.io.Serializable;

/**
 * The owners of a product who have a grade, and how often its holdings were booked on.
 *
 * @param bookings in the months that end after the earlier date
 */
public record ProductGradeCount(String product, String grade, long customers, long bookings) implements Serializable {}
