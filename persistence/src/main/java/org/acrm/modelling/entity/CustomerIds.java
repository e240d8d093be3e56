package org.acrm.modelling.entity;

/** Least and greatest customer id. */
public record CustomerIds(long least, long greatest) {}
