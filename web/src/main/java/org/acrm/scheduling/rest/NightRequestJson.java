package org.acrm.scheduling.rest;

import java.time.LocalDate;

/** @param date business date; without it the next one */
public record NightRequestJson(LocalDate date) {}
