package org.acrm.desk.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A score with the days on which it held. @param model code of what was asked */
public record ScoreLine(String model, LocalDate from, LocalDate to, BigDecimal probability, String band, long version)
        implements Serializable {}
