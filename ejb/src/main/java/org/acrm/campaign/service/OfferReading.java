package org.acrm.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.acrm.campaign.entity.Offer;
import org.acrm.campaign.entity.OfferDraft;
import org.acrm.campaign.entity.OfferLine;
import org.acrm.campaign.entity.OfferQueries;
import org.acrm.campaign.entity.OfferRepository;
import org.acrm.campaign.entity.OfferStatus;
import org.acrm.campaign.entity.OfferedProduct;
import org.acrm.segment.entity.SegmentName;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** The library of offers, and which segments have them. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class OfferReading {

    @Inject
    private OfferQueries queries;

    @Inject
    private OfferRepository offers;

    @Inject
    private SegmentRepository segments;

    /** An offer as it stands, with the version that was seen. */
    public record SeenOffer(String code, OfferDraft draft, OfferStatus status, int version, List<SegmentName> segments)
            implements Serializable {}

    public Page<OfferLine> offers(boolean retired, String language, PageRequest page) {
        return queries.offers(retired, language, page);
    }

    public SeenOffer open(long id) {
        Offer offer = offers.get(id);
        List<SegmentName> names = offers.segments(id).stream()
                .map(segments::get)
                .map(one -> new SegmentName(one.id(), one.name()))
                .toList();
        return new SeenOffer(offer.code(), offer.draft(), offer.status(), offer.version(), names);
    }

    /** In their order. */
    public List<OfferLine> ofSegment(long segment, String language) {
        return queries.ofSegment(segment, language);
    }

    /** What could be tied to it. */
    public List<OfferLine> notOfSegment(long segment, String language) {
        return queries.notOfSegment(segment, language);
    }

    public List<OfferedProduct> products(String language) {
        return queries.products(language);
    }
}
