package org.acrm.scheduling.rest;

public record NightIdJson(long id) {}
