package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/** Time deposits that end in a week, in the base currency. */
public record MaturingWeek(LocalDate weekFrom, long contracts, Money amount) implements Serializable {}
