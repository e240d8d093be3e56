package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of survivorship, as they are in force. */
@ApplicationScoped
public class SurvivorshipQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SurvivorshipQueries() {}

    public SurvivorshipQueries(EntityManager database) {
        this.database = database;
    }

    /** With what stewards chose for the records of some customers. */
    public Survivorship of(Collection<Long> customers) {
        return of(customers, "identity_field_choice", null);
    }

    /** With what stewards had chosen then; the rules are those of now. */
    Survivorship of(long customer, Instant known) {
        return of(List.of(customer), FieldChoices.THEN, known);
    }

    private Survivorship of(Collection<Long> customers, String choicesMade, Instant known) {
        GoldenTables tables = new GoldenTables(database);
        Map<String, List<SurvivorshipRule>> rules = new HashMap<>();
        tables.list(
                "select field, rule from identity_survivorship order by field, ordinal",
                row -> rules.computeIfAbsent(row.getString("field"), field -> new ArrayList<>())
                        .add(SurvivorshipRule.valueOf(row.getString("rule"))));
        Map<String, Integer> ranks = new HashMap<>();
        tables.list(
                "select source, field, trust_rank from identity_source_rank where recorded_to is null and trust_rank is not null",
                row -> ranks.put(row.getString("source") + "|" + row.getString("field"), row.getInt("trust_rank")));
        List<Survivorship.FieldChoice> choices = tables.list(
                "select h.field, h.record_id, h.chosen_at from " + choicesMade
                        + " h join customer_record r on r.id = h.record_id where r.customer_id " + Ids.in(customers),
                known,
                row -> new Survivorship.FieldChoice(
                        row.getString("field"),
                        row.getLong("record_id"),
                        row.getObject("chosen_at", OffsetDateTime.class)));
        return new Survivorship(rules, ranks, choices);
    }
}
