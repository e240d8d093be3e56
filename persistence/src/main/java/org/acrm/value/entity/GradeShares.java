package org.acrm.value.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.stream.IntStream;
import org.acrm.shared.entity.BusinessException;

/**
 * What the bank has said about grades (GRD-04): percent of the customers in each, the best first; together 100.
 *
 * @param id null before it is kept
 * @param by pseudonym of who said it
 */
public record GradeShares(Long id, int a, int b, int c, int d, String note, String by, Instant at)
        implements Serializable {

    /** @throws BusinessException when a share is not above 0, they are not 100 together, or nobody said why */
    public void check() {
        if (IntStream.of(a, b, c, d).anyMatch(share -> share <= 0) || a + b + c + d != 100) {
            throw new BusinessException("error.value.shares");
        }
        if (note == null || note.isBlank()) {
            throw new BusinessException("error.value.note");
        }
    }

    public GradeShares by(String person, Instant now) {
        return new GradeShares(id, a, b, c, d, note, person, now);
    }
}
