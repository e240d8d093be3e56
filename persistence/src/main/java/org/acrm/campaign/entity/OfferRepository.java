package org.acrm.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.acrm.shared.entity.BusinessException;

/** Offers, and the segments whose members they are made to. */
@ApplicationScoped
public class OfferRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected OfferRepository() {}

    public OfferRepository(EntityManager database) {
        this.database = database;
    }

    public Offer get(long id) {
        Offer offer = database.find(Offer.class, id);
        if (offer == null) {
            throw new BusinessException("error.offer.unknown", id);
        }
        return offer;
    }

    /** As {@link #get(long)}, for whoever saw that version. */
    public Offer get(long id, int version) {
        Offer offer = get(id);
        if (offer.version() != version) {
            throw new BusinessException("error.offer.stale");
        }
        return offer;
    }

    /** @throws BusinessException where another offer has its code */
    public Offer save(Offer offer) {
        boolean taken = !database.createQuery("select o.code from Offer o where o.code = :taken", String.class)
                .setParameter("taken", offer.code())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new BusinessException("error.offer.taken", offer.code());
        }
        database.persist(offer);
        database.flush();
        return offer;
    }

    /** Segments that an offer is tied to. */
    @SuppressWarnings("unchecked")
    public List<Long> segments(long offer) {
        return database.createNativeQuery(
                        "select segment_id from campaign_offer_segment where offer_id = :offer order by segment_id",
                        Long.class)
                .setParameter("offer", offer)
                .getResultList();
    }

    /** Offers tied to a segment, in their order. */
    @SuppressWarnings("unchecked")
    public List<Long> offers(long segment) {
        return database.createNativeQuery(
                        "select offer_id from campaign_offer_segment where segment_id = :segment order by ordinal,"
                                + " offer_id",
                        Long.class)
                .setParameter("segment", segment)
                .getResultList();
    }

    /** Says anew which offers a segment has, in their order. */
    public void tie(long segment, List<Long> offers) {
        database.createNativeQuery("delete from campaign_offer_segment where segment_id = :segment")
                .setParameter("segment", segment)
                .executeUpdate();
        for (int place = 0; place < offers.size(); place++) {
            database.createNativeQuery("insert into campaign_offer_segment (segment_id, offer_id, ordinal) values"
                            + " (:segment, :offer, :place)")
                    .setParameter("segment", segment)
                    .setParameter("offer", offers.get(place))
                    .setParameter("place", place + 1)
                    .executeUpdate();
        }
    }
}
