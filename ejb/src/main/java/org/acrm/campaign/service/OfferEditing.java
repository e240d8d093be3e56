package org.acrm.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.campaign.entity.Offer;
import org.acrm.campaign.entity.OfferDraft;
import org.acrm.campaign.entity.OfferRepository;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.shared.entity.BusinessException;

/** Keeps the library of offers, and says to which segments they are made and in which order. */
@Stateless
@RolesAllowed("OFFER_EDIT")
public class OfferEditing {

    private final OfferRepository offers;
    private final SegmentRepository segments;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected OfferEditing() {
        this(null, null, null, null, null);
    }

    @Inject
    public OfferEditing(
            OfferRepository offers, SegmentRepository segments, CurrentUser user, AuditTrail audit, Clock clock) {
        this.offers = offers;
        this.segments = segments;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return id of the new offer */
    public long add(String code, OfferDraft said) {
        Offer offer = offers.save(new Offer(code, said, user.pseudonym(), OffsetDateTime.now(clock)));
        audit.record("OFFER_ADDED", "OFFER", offer.id(), offer.code());
        return offer.id();
    }

    /** @param version the one that the editor saw */
    public void change(long id, int version, OfferDraft said) {
        Offer offer = offers.get(id, version);
        offer.describe(said, user.pseudonym(), OffsetDateTime.now(clock));
        audit.record("OFFER_CHANGED", "OFFER", id, offer.code());
    }

    /** From now on it is made to nobody; no segment has it any more. */
    public void retire(long id, int version) {
        segments.lockReferences();
        Offer offer = offers.get(id, version);
        offer.retire(user.pseudonym(), OffsetDateTime.now(clock));
        for (long segment : offers.segments(id)) {
            List<Long> left = new ArrayList<>(offers.offers(segment));
            left.remove(id);
            offers.tie(segment, left);
        }
        use(offer);
        audit.record("OFFER_RETIRED", "OFFER", id, offer.code());
    }

    /** After those that the segment has already. */
    public void tie(long segment, long id) {
        Segment tied = segments.get(segment);
        offers.get(id).mustBeActive();
        if (tied.state() == SegmentState.RETIRED) {
            throw new BusinessException("error.segment.state", tied.code(), tied.state());
        }
        reorder("OFFER_TIED", segment, id, list -> {
            if (!list.contains(id)) {
                list.add(id);
            }
        });
    }

    public void untie(long segment, long id) {
        reorder("OFFER_UNTIED", segment, id, list -> list.remove(id));
    }

    /** One place up. */
    public void raise(long segment, long id) {
        reorder("OFFER_RAISED", segment, id, list -> {
            int place = list.indexOf(id);
            if (place > 0) {
                list.add(place - 1, list.remove(place));
            }
        });
    }

    private void reorder(String activity, long segment, long id, Consumer<List<Long>> change) {
        segments.lockReferences();
        List<Long> list = new ArrayList<>(offers.offers(segment));
        change.accept(list);
        offers.tie(segment, list);
        Offer offer = offers.get(id);
        use(offer);
        audit.record(activity, "SEGMENT", segment, offer.code());
    }

    private void use(Offer offer) {
        segments.use(new SegmentUse(SegmentUse.OFFER, offer.id(), offer.code()), offers.segments(offer.id()));
    }
}
