package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.shared.entity.ResultRow;

/** What the records of a customer say of each golden field, with what colleagues put right in place of what the source says. */
@ApplicationScoped
public class GoldenSourceQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected GoldenSourceQueries() {}

    public GoldenSourceQueries(EntityManager database) {
        this.database = database;
    }

    /** @param known what was recorded, put right or chosen later is left out; a merge counts for past days too */
    public GoldenSources of(long customer, Instant known) {
        List<RecordValues> said = new GoldenTables(database).records(customer, known);
        Survivorship survivorship = new SurvivorshipQueries(database).of(customer, known);
        List<RecordFace> faces = new RecordFaceQueries(database).ofCustomer(customer, known);
        List<GoldenLine> lines = new ArrayList<>();
        GoldenForming.winners(survivorship, said)
                .forEach((field, winner) -> lines.add(new GoldenLine(
                        field.code(),
                        winner.from().id(),
                        winner.rule(),
                        chosenAt(survivorship, field, winner),
                        others(field, winner, said))));
        lines.sort(Comparator.comparingInt(line -> RecordFace.FIELDS.indexOf(line.field())));
        return new GoldenSources(faces, lines);
    }

    /** The customer to whom the record belongs now. */
    public Optional<Long> customerOf(String source, String key) {
        return ResultRow.list(
                        database.createNativeQuery(
                                        "select r.customer_id from customer_record r where r.source = :source and"
                                                + " r.source_key = :key",
                                        Tuple.class)
                                .setParameter("source", source)
                                .setParameter("key", key),
                        row -> row.count("customer_id"))
                .stream()
                .findFirst();
    }

    private static Instant chosenAt(Survivorship survivorship, GoldenField field, Survivorship.Winner winner) {
        return survivorship.choices().stream()
                .filter(choice -> winner.rule() == SurvivorshipRule.MANUAL
                        && choice.field().equals(field.code())
                        && choice.recordId() == winner.from().id())
                .map(Survivorship.FieldChoice::chosenAt)
                .max(Comparator.naturalOrder())
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static Set<Long> others(GoldenField field, Survivorship.Winner winner, List<RecordValues> said) {
        List<Object> believed = winner.from().of(field);
        return said.stream()
                .filter(record -> record.has(field) && !record.of(field).equals(believed))
                .map(RecordValues::id)
                .collect(Collectors.toSet());
    }
}
