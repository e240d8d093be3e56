package org.acrm.desk.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/** What came in and went out in a month, in the base currency. */
public record MonthOfActivity(int year, int month, Money in, Money out, long transactions) implements Serializable {}
