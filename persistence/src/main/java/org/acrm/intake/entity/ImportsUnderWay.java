package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.acrm.shared.entity.ResultRow;

/**
 * Imports that have begun and not ended. A row bears the time at which the saving of its file began, so it comes to light long after the
 * time that it bears; whoever reads what is new since the last time asks here how far he has read.
 */
@ApplicationScoped
public class ImportsUnderWay {

    /** No other transaction lasts longer: what it wrote can be seen so long after the time that it bears. */
    public static final Duration TRANSACTION = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ImportsUnderWay() {}

    public ImportsUnderWay(EntityManager database) {
        this.database = database;
    }

    /** When the oldest of them began: no row of any bears an earlier time. */
    public Optional<Instant> since() {
        Query began = database.createNativeQuery(
                "select min(b.started_at) began from intake_batch b where b.finished_at is null", Tuple.class);
        return Optional.ofNullable(new ResultRow((Tuple) began.getSingleResult()).instant("began"));
    }

    /**
     * Whoever looks from now on sees all rows that bear an earlier time.
     *
     * @param now taken before looking
     */
    public Instant allSeenBefore(Instant now) {
        Instant written = now.minus(TRANSACTION);
        return since().filter(written::isAfter).orElse(written);
    }
}
