package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.SegmentTreatment;
import org.acrm.segment.entity.SegmentTreatments;

/** How members of a segment are treated, and what waits for approval. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class TreatmentReading {

    @Inject
    private SegmentTreatments treatments;

    @Inject
    private CurrentUser user;

    /**
     * @param inForce null before the first approval
     * @param waiting what was written since; null for nothing
     * @param worked whether the reader wrote any of what waits
     */
    public record Standing(SegmentTreatment inForce, SegmentTreatment waiting, boolean worked)
            implements Serializable {}

    public Standing of(long segment) {
        List<SegmentTreatment> all = treatments.of(segment);
        SegmentTreatment latest = all.isEmpty() ? null : all.get(0);
        return new Standing(
                all.stream().filter(SegmentTreatment::approved).findFirst().orElse(null),
                latest == null || latest.approved() ? null : latest,
                worked(all, user.pseudonym()));
    }

    /** @param all the latest first */
    static boolean worked(List<SegmentTreatment> all, String person) {
        return all.stream().takeWhile(one -> !one.approved()).anyMatch(one -> one.madeBy()
                .equals(person));
    }
}
