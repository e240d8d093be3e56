package org.acrm.value.entity;

import java.io.Serializable;

/**
 * The customers of a branch who had a grade on one of two dates.
 *
 * @param later whether it is the later of the two
 * @param branchId null for those without a branch
 * @param contributionMinor what they bring in a year, minor units of the base currency
 */
public record GradeCount(
        boolean later, Long branchId, String branch, String grade, long customers, long contributionMinor)
        implements Serializable {}
