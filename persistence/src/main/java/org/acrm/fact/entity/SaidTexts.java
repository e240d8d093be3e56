package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.shared.entity.ResultRow;

/** The texts of each source, and how far they were read. */
@ApplicationScoped
public class SaidTexts {

    /** Texts recorded before then were read, with which rules. */
    public record Reading(Instant until, int rulesVersion) {}

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SaidTexts() {}

    public SaidTexts(EntityManager database) {
        this.database = database;
    }

    /** First ids of the ranges of {@code size} ids, from {@code fromId} on, in which a text was recorded since then. */
    public List<Long> ranges(TextSource source, long fromId, Instant since, int size) {
        var query = database.createNativeQuery(
                        "select distinct t.id - mod(t.id - 1, :size) first_id from " + source.table()
                                + " t where t.recorded_at >= :since and t.id >= :fromId order by 1",
                        Tuple.class)
                .setParameter("size", size)
                .setParameter("fromId", fromId)
                .setParameter("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
        return ResultRow.list(query, row -> row.count("first_id"));
    }

    /** Texts of {@code fromId <= id < toId} that were recorded since then, with those that have no words any more and are quoted still; nobody is merged or erased before the transaction ends. */
    public List<SaidText> of(TextSource source, long fromId, long toId, Instant since) {
        CustomerRecords.reading(database);
        var query = database.createNativeQuery(
                        "select t.id text_id, t.customer_id, t.record_id, " + source.day()
                                + " said_on, t.recorded_at, " + source.words() + " words from " + source.table()
                                + " t where t.id >= :fromId and t.id < :toId and t.recorded_at >= :since and ("
                                + source.words() + " is not null or exists (select 1 from fact_evidence e where"
                                + " e.source = :source and e.text_id = t.id)) order by t.id",
                        Tuple.class)
                .setParameter("source", source.name())
                .setParameter("fromId", fromId)
                .setParameter("toId", toId)
                .setParameter("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
        return ResultRow.list(
                query,
                row -> new SaidText(
                        source,
                        row.count("text_id"),
                        row.count("customer_id"),
                        row.number("record_id"),
                        row.date("said_on"),
                        row.instant("recorded_at"),
                        Objects.requireNonNullElse(row.text("words"), "")));
    }

    public Optional<Reading> read(TextSource source) {
        var query = database.createNativeQuery(
                        "select read_until, rules_version from fact_reading where source = :source", Tuple.class)
                .setParameter("source", source.name());
        return ResultRow.list(query, row -> new Reading(row.instant("read_until"), (int) row.count("rules_version")))
                .stream()
                .findFirst();
    }

    public void keep(TextSource source, Reading reading) {
        database.createNativeQuery("delete from fact_reading where source = :source")
                .setParameter("source", source.name())
                .executeUpdate();
        database.createNativeQuery(
                        "insert into fact_reading (source, read_until, rules_version) values (:source, :until, :version)")
                .setParameter("source", source.name())
                .setParameter("until", OffsetDateTime.ofInstant(reading.until(), ZoneOffset.UTC))
                .setParameter("version", reading.rulesVersion())
                .executeUpdate();
    }
}
