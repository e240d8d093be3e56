package org.acrm.value.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.stream.IntStream;
import org.acrm.shared.entity.BusinessException;

/**
 * What the bank has said about grades (GRD-04): by what customers are graded, and percent of them in each grade, the best first, together
 * 100; or from what amount on they have it.
 *
 * @param id null before it is kept
 * @param borders null where grades are cut by shares; they count for what is measured by the basis, shares for all else
 * @param by pseudonym of who said it
 */
public record GradeShares(
        Long id, GradeBasis basis, int a, int b, int c, int d, GradeBorders borders, String note, String by, Instant at)
        implements Serializable {

    /** @throws BusinessException when a share is not above 0, they are not 100 together, or borders do not fall */
    public void checkCut() {
        if (IntStream.of(a, b, c, d).anyMatch(share -> share <= 0) || a + b + c + d != 100) {
            throw new BusinessException("error.value.shares");
        }
        if (borders != null) {
            borders.check();
        }
    }

    /** @throws BusinessException when the cut is wrong, or nobody said why */
    public void check() {
        checkCut();
        if (note == null || note.isBlank()) {
            throw new BusinessException("error.value.note");
        }
    }

    /** What holds for values that are not measured by the basis: the shares alone. */
    public GradeBorders bordersOf(GradeBasis measured) {
        return measured == basis ? borders : null;
    }

    public GradeShares by(String person, Instant now) {
        return new GradeShares(id, basis, a, b, c, d, borders, note, person, now);
    }

    /** For the audit. */
    @Override
    public String toString() {
        return basis + (borders == null ? "" : " from " + borders.a() + "/" + borders.b() + "/" + borders.c()) + ", "
                + a + "/" + b + "/" + c + "/" + d + " %";
    }
}
