package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** What one check found for a rule. */
public record TrendPoint(LocalDate date, long checked, long failed) implements Serializable {}
