package org.acrm.desk.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A churn score with the days on which it held. */
public record ScoreLine(LocalDate from, LocalDate to, BigDecimal probability, String band, long version)
        implements Serializable {}
