package org.acrm.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.service.SegmentCounting;
import org.acrm.segment.service.SegmentCounting.Counts;
import org.acrm.segment.service.SegmentReading;
import org.acrm.segment.service.SegmentReading.Opened;

/** At how many customers a campaign is aimed: those of its segment whom the caller reaches, as of the published night. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class CampaignAudience {

    private final SegmentReading segments;
    private final SegmentCounting counting;

    protected CampaignAudience() {
        this(null, null);
    }

    @Inject
    public CampaignAudience(SegmentReading segments, SegmentCounting counting) {
        this.segments = segments;
        this.counting = counting;
    }

    /**
     * @param customers null where the caller may not know, or nobody can: of facts, of poor data, of a rule that cannot be read
     * @param inForce whether nights keep its members; else they are those of the draft
     */
    public record Audience(
            long segment, String name, SegmentState state, boolean inForce, Long customers, LocalDate asOf)
            implements Serializable {}

    public Audience of(long segment) {
        Opened opened = segments.open(segment);
        Counts counts = counts(opened);
        boolean known = !counts.withheld();
        return new Audience(
                segment,
                opened.name(),
                opened.state(),
                opened.inForce() != null,
                known ? counts.members() : null,
                counts.asOf());
    }

    /** Of a segment in force its members, whatever is drafted meanwhile. */
    private Counts counts(Opened of) {
        boolean kept = of.inForce() != null || of.versions().isEmpty();
        Definition draft = kept ? null : of.versions().get(0).definition();
        if (of.withheld() || of.state() == SegmentState.RETIRED || !kept && draft == null) {
            return Counts.none(true);
        }
        return kept
                ? counting.count(of.id(), new Definition(List.of(new Block(Effect.KEEP, new Members(of.id())))), null)
                : counting.count(of.id(), draft, of.parent());
    }
}
