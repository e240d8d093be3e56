package org.acrm.intake.rest;

public record DeliveryIdJson(long id) {}
