package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acrm.customer.entity.RelationshipKind;
import org.acrm.customer.entity.RelationshipKind.Circle;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ResultRow;

/** Reads who lives where and writes who forms a household; a row that nothing has happened to is left as it is. */
@ApplicationScoped
public class HomeRows {

    private static final String CHANGED_AT =
            "case when p.recorded_at > c.recorded_at then p.recorded_at else c.recorded_at end";
    private static final String LIVES =
            "c.kind = 'RETAIL' and c.merged_into_id is null and c.closed_on is null and p.kind = 'ADDRESS'";
    private static final String GONE =
            " not exists (select 1 from customer_customer c join customer_contact_point p on p.customer_id = c.id"
                    + " where c.id = identity_home.customer_id and "
                    + LIVES + ")";
    private static final BulkLoad HOMES =
            new BulkLoad("identity_home", List.of("customer_id", "address_key", "known_at"));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected HomeRows() {}

    public HomeRows(EntityManager database) {
        this.database = database;
    }

    /** @param key of the address that was known, null where none was */
    public record Found(long customer, String address, String city, String key, boolean known, Instant changedAt) {}

    public record Placed(Found found, String key) {}

    /** @param household null where there was none */
    public record Neighbour(
            long customer, String key, String name, String language, Long household, String reason, LocalDate since) {}

    public record Bond(long one, long other, HouseholdReason reason) {}

    public record Settled(long customer, Long household, HouseholdReason reason, LocalDate since) {}

    /** Customers after an id of whom name or address have changed, or who are new. */
    public List<Found> changed(long after, int most) {
        String sql = "select c.id, p.address, p.city, h.address_key, case when h.customer_id is null then 0 else 1 end"
                + " known, "
                + CHANGED_AT
                + " changed_at from customer_customer c join customer_contact_point p on p.customer_id = c.id"
                + " left join identity_home h on h.customer_id = c.id where " + LIVES
                + " and (h.customer_id is null or h.known_at < " + CHANGED_AT
                + ") and c.id > :after order by c.id";
        return ResultRow.list(
                database.createNativeQuery(sql, Tuple.class)
                        .setParameter("after", after)
                        .setMaxResults(most),
                row -> new Found(
                        row.count("id"),
                        row.text("address"),
                        row.text("city"),
                        row.text("address_key"),
                        row.flag("known"),
                        row.instant("changed_at")));
    }

    /** Notes where they live now; everybody at an address that one of them came to, left or stayed at is looked at again. */
    public void place(List<Placed> placed) {
        List<String> keys = placed.stream()
                .flatMap(p -> Stream.of(p.key(), p.found().key()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!keys.isEmpty()) {
            database.createNativeQuery(
                            "update identity_home set settled_at = null where settled_at is not null and address_key"
                                    + " in (:keys)")
                    .setParameter("keys", keys)
                    .executeUpdate();
        }
        new GoldenTables(database)
                .batch(
                        "update identity_home set address_key = ?, known_at = ?, settled_at = null where customer_id ="
                                + " ?",
                        placed.stream()
                                .filter(p -> p.found().known())
                                .map(p -> new Object[] {
                                    p.key(),
                                    at(p.found().changedAt()),
                                    p.found().customer()
                                })
                                .toList());
        HOMES.load(
                database,
                placed.stream()
                        .filter(p -> !p.found().known())
                        .map(p -> new Object[] {
                            p.found().customer(), p.key(), at(p.found().changedAt())
                        })
                        .iterator());
    }

    /** Who was placed since by an address of somebody else is placed again by the next night, and whoever was found there with them. */
    void forget(long customer, OffsetDateTime since) {
        GoldenTables tables = new GoldenTables(database);
        tables.batch(
                "update identity_home set settled_at = null where settled_at is not null and address_key in"
                        + " (select h.address_key from identity_home h where h.customer_id = ? and h.known_at >= ?)",
                List.<Object[]>of(new Object[] {customer, since}));
        tables.batch(
                "update identity_home set address_key = null, known_at = ? where customer_id = ? and known_at >= ?",
                List.<Object[]>of(new Object[] {at(Instant.EPOCH), customer, since}));
    }

    /** Takes out who has left, was merged or erased; those they leave behind are looked at again. */
    public void takeOut() {
        String of = " from identity_home where" + GONE;
        run("update identity_home set settled_at = null where settled_at is not null and (address_key in (select"
                + " address_key"
                + of + ") or household_id in (select household_id" + of + "))");
        run("delete from identity_home where" + GONE);
    }

    /** Whoever has a tie that came in since the last time is looked at again. */
    public void retie() {
        String since = " > (select max(h.settled_at) from identity_home h)";
        run("update identity_home set settled_at = null where settled_at is not null and (customer_id in"
                + " (select r.from_id from customer_relationship r where r.recorded_at" + since
                + ") or customer_id in (select k.customer_id from customer_holding_role k where k.role <> 'OWNER'"
                + " and k.recorded_at" + since + "))");
    }

    /** Who is alone at an address needs no further look. */
    public void settleAlone(Instant now) {
        database.createNativeQuery(
                        "update identity_home set settled_at = :now, household_id = null, reason = null, since = null"
                                + " where settled_at is null and (address_key is null or not exists (select 1 from"
                                + " identity_home o where o.address_key = identity_home.address_key and o.customer_id <>"
                                + " identity_home.customer_id))")
                .setParameter("now", at(now))
                .executeUpdate();
    }

    /** Addresses after one that have to be looked at, in their order. */
    @SuppressWarnings("unchecked")
    public List<String> unsettled(String after, int most) {
        return database.createNativeQuery(
                        "select distinct h.address_key from identity_home h where h.settled_at is null and"
                                + " h.address_key > :after order by h.address_key",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Everybody at these addresses. */
    public List<Neighbour> neighbours(Collection<String> keys) {
        return ResultRow.list(
                database.createNativeQuery(
                                "select h.customer_id, h.address_key, c.name, c.language, h.household_id, h.reason,"
                                        + " h.since from identity_home h join customer_customer c on c.id = h.customer_id"
                                        + " where h.address_key in (:keys) order by h.customer_id",
                                Tuple.class)
                        .setParameter("keys", keys),
                row -> new Neighbour(
                        row.count("customer_id"),
                        row.text("address_key"),
                        row.text("name"),
                        row.text("language"),
                        row.number("household_id"),
                        row.text("reason"),
                        row.date("since")));
    }

    /** What joins two who live at one of these addresses: being a family, or a holding of one in which the other has a role. */
    public List<Bond> bonds(Collection<String> keys) {
        String both = " join identity_home b on b.address_key = a.address_key";
        String sql = "select r.from_id one, r.to_id other, 'RELATIONSHIP' reason from identity_home a" + both
                + " join customer_relationship r on r.from_id = a.customer_id and r.to_id = b.customer_id where"
                + " a.address_key in (:keys) and r.kind in " + RelationshipKind.joining(Circle.HOUSEHOLD)
                + " union select k.customer_id, o.owner_id, 'HOLDING' from identity_home a" + both
                + " join customer_holding_role k on k.customer_id = a.customer_id and k.role <> 'OWNER' join"
                + " customer_holding o on o.id = k.holding_id and o.owner_id = b.customer_id where a.address_key in"
                + " (:keys)";
        return ResultRow.list(
                database.createNativeQuery(sql, Tuple.class).setParameter("keys", keys),
                row -> new Bond(row.count("one"), row.count("other"), HouseholdReason.valueOf(row.text("reason"))));
    }

    public void settle(List<Settled> settled, Instant now) {
        new GoldenTables(database)
                .batch(
                        "update identity_home set household_id = ?, reason = ?, since = ?, settled_at = ? where"
                                + " customer_id = ?",
                        settled.stream()
                                .map(s -> new Object[] {
                                    s.household(),
                                    s.reason() == null ? null : s.reason().name(),
                                    s.since(),
                                    at(now),
                                    s.customer()
                                })
                                .toList());
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    private static OffsetDateTime at(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
