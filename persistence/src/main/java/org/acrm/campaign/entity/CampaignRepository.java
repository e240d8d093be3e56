package org.acrm.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/** Campaigns. */
@ApplicationScoped
public class CampaignRepository {

    private static final String NUMBER = "CMP";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CampaignRepository() {}

    public CampaignRepository(EntityManager database) {
        this.database = database;
    }

    public Campaign get(long id) {
        Campaign campaign = database.find(Campaign.class, id);
        if (campaign == null) {
            throw new BusinessException("error.campaign.unknown", id);
        }
        return campaign;
    }

    /** As {@link #get(long)}, for whoever saw that version of the row. */
    public Campaign get(long id, int version) {
        Campaign campaign = get(id);
        if (campaign.version() != version) {
            throw new BusinessException("error.campaign.stale");
        }
        return campaign;
    }

    /** The latest draft that a person has for a segment. */
    public Optional<Campaign> draft(String owner, long segment) {
        return database.createQuery(
                        "select c from Campaign c where c.owner = :owner and c.segmentId = :segment and c.state = :draft"
                                + " order by c.id desc",
                        Campaign.class)
                .setParameter("owner", owner)
                .setParameter("segment", segment)
                .setParameter("draft", CampaignState.DRAFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Campaign save(Campaign campaign) {
        database.persist(campaign);
        database.flush();
        return campaign;
    }

    public void delete(Campaign campaign) {
        database.remove(campaign);
        database.flush();
    }

    /** The next number; who takes one is alone with the row until the transaction ends. */
    public String nextCode() {
        database.createNativeQuery("update campaign_number set last_number = last_number + 1 where kind = :kind")
                .setParameter("kind", NUMBER)
                .executeUpdate();
        Number last = (Number) database.createNativeQuery("select last_number from campaign_number where kind = :kind")
                .setParameter("kind", NUMBER)
                .getSingleResult();
        return NUMBER + "_" + last;
    }
}
