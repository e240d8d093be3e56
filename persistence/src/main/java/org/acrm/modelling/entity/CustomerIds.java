package org.acrm.modelling.entity;

/** Least and greatest customer id, and how many customers there are. */
public record CustomerIds(long least, long greatest, long count) {}
