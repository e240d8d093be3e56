package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What customers of one or several clusters were like on a night that measured them; sums.
 *
 * @param valued of whom it is known what they bring
 * @param began members on the first night after the approval
 * @param kept those of them who are customers still
 */
public record Achieved(
        LocalDate date,
        long customers,
        long valued,
        long contributionMinor,
        long active,
        long products,
        long goodGrades,
        long began,
        long kept)
        implements Serializable {

    Achieved plus(Achieved other) {
        return new Achieved(
                date,
                customers + other.customers,
                valued + other.valued,
                contributionMinor + other.contributionMinor,
                active + other.active,
                products + other.products,
                goodGrades + other.goodGrades,
                began + other.began,
                kept + other.kept);
    }
}
