package org.acrm.value.entity;

import java.io.Serializable;

/**
 * How many customers have a grade and would have another.
 *
 * @param now the grade of the published night
 * @param then the grade by the definition that is tried
 */
public record GradeEffect(String now, String then, long customers) implements Serializable {}
