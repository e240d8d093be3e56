package org.acrm.fact.entity;

/**
 * What one text says of one kind of fact.
 *
 * @param strength in a hundred
 * @param markFrom where in the passage the phrase stands; {@code markTo} is exclusive
 */
public record Evidence(
        SaidText text, long kindId, String phrase, int strength, String passage, int markFrom, int markTo) {}
