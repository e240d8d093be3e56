package org.acrm.desk.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * How many open items a reason has.
 *
 * @param value expected yield: the sum of value × probability
 * @param urgent items whose last day is the working day or before
 */
public record WorklistCount(WorkReason reason, long items, Money value, long urgent) implements Serializable {}
