package org.acrm.intake.service;

import java.time.LocalDate;

/** A night has imported what waited, and nothing is derived from it yet. */
public record WaitingImported(LocalDate businessDate) {}
