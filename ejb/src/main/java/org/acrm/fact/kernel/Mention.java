package org.acrm.fact.kernel;

/**
 * What one text says of one fact.
 *
 * @param strength what its signs weigh together, in a hundred
 * @param strongest the sign that weighs most; of several the first
 */
public record Mention(long kind, int strength, Sign strongest) {}
