package org.acrm.identity.entity;

import java.io.Serializable;

/** The record that gives a field, and why. */
public record WinningRecord(long recordId, SurvivorshipRule rule) implements Serializable {}
