package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acrm.customer.entity.CustomerHistory;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.customer.entity.SearchTerms;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.BusinessException;

/**
 * Forms golden records from the records that belong to them, by the rules of survivorship. Only what differs is written, and leaves its
 * former state in the history; a customer is found under the names and numbers of all its records.
 */
@ApplicationScoped
public class GoldenForming {

    private static final int AT_ONCE = 400;
    private static final BulkLoad TERMS = new BulkLoad("customer_term", List.of("term", "customer_id"));
    private static final BulkLoad FIELDS =
            new BulkLoad("identity_golden_field", List.of("customer_id", "field", "record_id", "rule"));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected GoldenForming() {}

    public GoldenForming(EntityManager database) {
        this.database = database;
    }

    /**
     * Forms customers of several records again of which an import changed one.
     *
     * @return how many were looked at; less than {@code most} when none is left
     */
    @SuppressWarnings("unchecked")
    public int formChanged(int most, OffsetDateTime now) {
        CustomerRecords.reading(database);
        List<Long> changed = database.createNativeQuery(
                        "select customer_id from customer_unformed order by customer_id", Long.class)
                .setMaxResults(most)
                .getResultList();
        form(changed, Set.of(), now);
        return changed.size();
    }

    /** A steward's word: from now on the record gives the field, of whichever customer it becomes a part. */
    public void choose(long customer, GoldenField field, long record, String by, OffsetDateTime now) {
        CustomerRecords.reading(database);
        GoldenTables tables = new GoldenTables(database);
        RecordValues chosen = tables.records(List.of(customer)).stream()
                .filter(r -> r.id() == record)
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.identity.record"));
        if (!chosen.has(field)) {
            throw new BusinessException("error.identity.no_value");
        }
        OffsetDateTime time = now.truncatedTo(ChronoUnit.MICROS);
        new FieldChoices(database).choose(customer, field, record, by, time);
        form(List.of(customer), Set.of(customer), time);
    }

    /** The rules decide about the field again, whichever record of the customer was chosen. */
    public void giveBack(long customer, GoldenField field, OffsetDateTime now) {
        CustomerRecords.reading(database);
        OffsetDateTime time = now.truncatedTo(ChronoUnit.MICROS);
        int taken = new FieldChoices(database).giveBack(customer, field, time);
        if (taken == 0) {
            throw new BusinessException("error.identity.not_chosen");
        }
        form(List.of(customer), Set.of(customer), time);
    }

    /** What would win each field if the customers of two records were one. */
    public Map<GoldenField, WinningRecord> preview(long oneRecord, long otherRecord) {
        GoldenTables tables = new GoldenTables(database);
        List<Long> customers = tables.list(
                "select distinct customer_id from customer_record where id " + Ids.in(List.of(oneRecord, otherRecord)),
                row -> row.getLong("customer_id"));
        Map<GoldenField, WinningRecord> preview = new TreeMap<>();
        winners(new SurvivorshipQueries(database).of(customers), tables.records(customers))
                .forEach((field, winner) ->
                        preview.put(field, new WinningRecord(winner.from().id(), winner.rule())));
        return preview;
    }

    /** @param touched of these customers the version grows although the values may stay */
    public void form(Collection<Long> customers, Collection<Long> touched, OffsetDateTime now) {
        List<Long> all = customers.stream().sorted().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            formSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)), touched, now);
        }
    }

    private void formSome(List<Long> customers, Collection<Long> touched, OffsetDateTime now) {
        GoldenTables tables = new GoldenTables(database);
        tables.list(
                "select id from customer_customer where id " + Ids.in(customers) + " order by id for update",
                row -> row.getLong("id"));
        Map<Long, List<RecordValues>> records = tables.records(customers).stream()
                .collect(Collectors.groupingBy(RecordValues::customerId, TreeMap::new, Collectors.toList()));
        Survivorship survivorship = new SurvivorshipQueries(database).of(records.keySet());
        Map<Long, GoldenState> former = tables.golden(records.keySet());
        List<GoldenState> written = new ArrayList<>();
        List<Long> believedOtherwise = new ArrayList<>();
        List<Object[]> origins = new ArrayList<>();
        records.forEach((customer, own) -> {
            Map<GoldenField, Survivorship.Winner> winners = winners(survivorship, own);
            GoldenState old = former.get(customer);
            GoldenState formed = formed(old, own, winners, now);
            if (formed != old) {
                believedOtherwise.add(customer);
            }
            if (!formed.equals(old) || touched.contains(customer)) {
                written.add(grown(formed, own));
            }
            if (own.size() > 1) {
                winners.forEach((field, winner) -> origins.add(new Object[] {
                    customer, field.code(), winner.from().id(), winner.rule().name()
                }));
            }
        });
        keepHistory(believedOtherwise, now);
        tables.write(written, former);
        resolveReferrers(tables, written);
        replace(tables, records, origins);
        tables.run("delete from customer_unformed where customer_id " + Ids.in(customers));
    }

    static Map<GoldenField, Survivorship.Winner> winners(Survivorship survivorship, List<RecordValues> records) {
        Map<GoldenField, Survivorship.Winner> winners = new TreeMap<>();
        for (GoldenField field : GoldenField.values()) {
            survivorship.winner(field, records).ifPresent(winner -> winners.put(field, winner));
        }
        return winners;
    }

    /** The former state itself where nothing differs. */
    private static GoldenState formed(
            GoldenState old,
            List<RecordValues> records,
            Map<GoldenField, Survivorship.Winner> winners,
            OffsetDateTime now) {
        Map<String, Object> values = new HashMap<>();
        Map<String, GoldenState.Contact> contacts = new HashMap<>();
        winners.forEach((field, winner) -> {
            Map<String, Object> from = winner.from().values();
            if (field.contact()) {
                GoldenState.Contact contact =
                        new GoldenState.Contact(winner.from().text(field.code()), city(field, winner.from()), now);
                GoldenState.Contact stored = old.contacts().get(field.name());
                contacts.put(field.name(), contact.says(stored) ? stored : contact);
            } else {
                field.columns().forEach(column -> values.put(stored(column), from.get(column)));
            }
        });
        values.values().removeIf(Objects::isNull);
        boolean same = GoldenColumns.GOLDEN.keySet().stream()
                .filter(column -> !column.equals("updated_at"))
                .allMatch(column -> GoldenTables.same(old.values(), values, column));
        if (same && contacts.equals(old.contacts())) {
            return old;
        }
        latest(records).ifPresent(time -> values.put("updated_at", time));
        return new GoldenState(old.id(), old.version(), now, values, contacts);
    }

    private static String city(GoldenField field, RecordValues record) {
        return field == GoldenField.ADDRESS ? record.text("city") : null;
    }

    private static String stored(String column) {
        return column.equals("referred_by_id") ? "referred_by_record_id" : column;
    }

    private static GoldenState grown(GoldenState formed, List<RecordValues> records) {
        Map<String, Object> values = new HashMap<>(formed.values());
        latest(records).ifPresent(time -> values.put("updated_at", time));
        return new GoldenState(formed.id(), formed.version() + 1, formed.recordedAt(), values, formed.contacts());
    }

    private static Optional<LocalDateTime> latest(List<RecordValues> records) {
        return records.stream()
                .map(RecordValues::updatedAt)
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo);
    }

    private void keepHistory(List<Long> customers, OffsetDateTime now) {
        if (!customers.isEmpty()) {
            database.createNativeQuery(CustomerHistory.keep("g.id " + Ids.in(customers)))
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    static void resolveReferrers(GoldenTables tables, List<GoldenState> written) {
        if (!written.isEmpty()) {
            tables.run("update customer_customer set referred_by_id = (select case when r.customer_id <>"
                    + " customer_customer.id then r.customer_id end from customer_record r where r.id ="
                    + " customer_customer.referred_by_record_id) where (referred_by_record_id is not null"
                    + " or referred_by_id is not null) and id "
                    + Ids.in(written.stream().map(GoldenState::id).toList()));
        }
    }

    private void replace(GoldenTables tables, Map<Long, List<RecordValues>> records, List<Object[]> origins) {
        String these = " where customer_id " + Ids.in(records.keySet());
        tables.run("delete from identity_golden_field" + these);
        FIELDS.load(database, origins.iterator());
        tables.run("delete from customer_term" + these);
        Iterator<Object[]> terms = records.entrySet().stream()
                .flatMap(own -> own.getValue().stream()
                        .flatMap(r -> SearchTerms.of(r.number(), r.text("name"), r.text("latin_name")).stream())
                        .distinct()
                        .map(term -> new Object[] {term, own.getKey()}))
                .iterator();
        TERMS.load(database, terms);
    }
}
