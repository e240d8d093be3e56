package org.acrm.value.entity;

import java.io.Serializable;

/** Persons of a region and sex. @param region of the branch; null where it has none @param sex F, M, or null where nobody knows */
public record RegionCount(String region, String sex, long customers) implements Serializable {}
