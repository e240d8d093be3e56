package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Runs of matching, past and present. */
@ApplicationScoped
public class MatchRunRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MatchRunRepository() {}

    public MatchRunRepository(EntityManager database) {
        this.database = database;
    }

    public MatchRunRecord get(long id) {
        return Optional.ofNullable(database.find(MatchRunRecord.class, id))
                .orElseThrow(() -> new IllegalArgumentException("No match run " + id));
    }

    /** The run of this document that ended last. */
    public Optional<MatchRunRecord> latest(String document) {
        return database.createQuery(
                        "select r from MatchRunRecord r where r.documentName = :name and r.endedAt is not null"
                                + " order by r.id desc",
                        MatchRunRecord.class)
                .setParameter("name", document)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A run of the date that was cut off. */
    public Optional<MatchRunRecord> cutOff(String document, LocalDate date) {
        return database.createQuery(
                        "select r from MatchRunRecord r where r.documentName = :name and r.businessDate = :date"
                                + " and r.endedAt is null order by r.id desc",
                        MatchRunRecord.class)
                .setParameter("name", document)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public MatchRunRecord add(MatchRunRecord run) {
        database.persist(run);
        return run;
    }

    /**
     * The time from which on a record may have changed without that run having seen it: its beginning, or that of an import which was
     * under way then, since a record bears the time at which the saving of its file began.
     */
    public Instant unseenSince(MatchRunRecord run) {
        Instant began = run.startedAt();
        Object earliest = database.createNativeQuery(
                        "select min(b.started_at) from intake_batch b where b.started_at < :began"
                                + " and (b.finished_at is null or b.finished_at >= :began)",
                        OffsetDateTime.class)
                .setParameter("began", began.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return earliest == null ? began : ((OffsetDateTime) earliest).toInstant();
    }
}
