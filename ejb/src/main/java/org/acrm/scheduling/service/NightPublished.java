package org.acrm.scheduling.service;

import java.time.LocalDate;

/** From now on every page shows this date; observed after commit. */
public record NightPublished(LocalDate businessDate, long runId) {}
