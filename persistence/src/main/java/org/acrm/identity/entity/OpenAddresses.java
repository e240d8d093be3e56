package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.customer.entity.RelationshipKind;
import org.acrm.customer.entity.RelationshipKind.Circle;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ResultRow;

/** Addresses whose people have to be looked at, in the order of their keys, and who forms a household there. */
@ApplicationScoped
public class OpenAddresses {

    private static final String TIED = "select h.address_key from identity_home h join customer_relationship r on"
            + " r.from_id = h.customer_id where r.recorded_at >= :since union select h.address_key from identity_home h"
            + " join customer_holding_role k on k.customer_id = h.customer_id where k.role <> 'OWNER' and k.recorded_at"
            + " >= :since";

    private static final BulkLoad OPEN = new BulkLoad("identity_home_open", List.of("address_key"));

    /** Said of the home as well, so that no plan reads all homes for a few addresses. */
    private static final String THERE = " where a.address_key in (select k.address_key from identity_home_open k where"
            + " k.address_key > :after and k.address_key <= :last) and a.address_key > :after and a.address_key <= :last";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected OpenAddresses() {}

    public OpenAddresses(EntityManager database) {
        this.database = database;
    }

    /** @param household null where there was none */
    public record Neighbour(
            long customer, String key, String name, String language, Long household, String reason, LocalDate since) {

        boolean is(Settled now) {
            return Objects.equals(household, now.household())
                    && Objects.equals(
                            reason, now.reason() == null ? null : now.reason().name())
                    && Objects.equals(since, now.since());
        }
    }

    public record Bond(long one, long other, HouseholdReason reason) {}

    public record Settled(long customer, Long household, HouseholdReason reason, LocalDate since) {}

    /** Nulls are left out; one that is open already stands there twice, which does no harm. */
    void open(Stream<String> keys) {
        Iterator<Object[]> rows = keys.filter(Objects::nonNull)
                .distinct()
                .map(key -> new Object[] {key})
                .iterator();
        OPEN.load(database, rows);
    }

    /** Those of customers of whom a tie has come in. */
    void openTied(OffsetDateTime since) {
        database.createNativeQuery("insert into identity_home_open (address_key) select q.address_key from (" + TIED
                        + ") q where q.address_key is not null")
                .setParameter("since", since)
                .executeUpdate();
    }

    /** The last of the next addresses; null where none is left. */
    public String lastOfNext(String after, int most) {
        return (String) database.createNativeQuery(
                        "select max(q.address_key) from (select o.address_key from identity_home_open o where"
                                + " o.address_key > :after order by o.address_key fetch first " + most
                                + " rows only) q",
                        String.class)
                .setParameter("after", after)
                .getSingleResult();
    }

    /** Everybody at the open addresses of {@code after < key <= last}, by rising id. */
    public List<Neighbour> neighbours(String after, String last) {
        String sql = "select a.customer_id, a.address_key, c.name, c.language, a.household_id, a.reason, a.since from"
                + " identity_home a join customer_customer c on c.id = a.customer_id" + THERE
                + " order by a.customer_id";
        return ResultRow.list(
                between(sql, after, last),
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
    public List<Bond> bonds(String after, String last) {
        String both = " join identity_home b on b.address_key = a.address_key";
        String sql = "select r.from_id one, r.to_id other, 'RELATIONSHIP' reason from identity_home a" + both
                + " join customer_relationship r on r.from_id = a.customer_id and r.to_id = b.customer_id" + THERE
                + " and r.kind in " + RelationshipKind.joining(Circle.HOUSEHOLD)
                + " union select r.customer_id, o.owner_id, 'HOLDING' from identity_home a" + both
                + " join customer_holding_role r on r.customer_id = a.customer_id and r.role <> 'OWNER' join"
                + " customer_holding o on o.id = r.holding_id and o.owner_id = b.customer_id" + THERE;
        return ResultRow.list(
                between(sql, after, last),
                row -> new Bond(row.count("one"), row.count("other"), HouseholdReason.valueOf(row.text("reason"))));
    }

    private Query between(String sql, String after, String last) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("after", after)
                .setParameter("last", last);
    }

    /** Writes what is another than before; the addresses of {@code after < key <= last} are done with. */
    public void settle(List<Neighbour> before, List<Settled> now, String after, String last) {
        Map<Long, Neighbour> former =
                before.stream().collect(Collectors.toMap(Neighbour::customer, neighbour -> neighbour));
        new GoldenTables(database)
                .batch(
                        "update identity_home set household_id = ?, reason = ?, since = ? where customer_id = ?",
                        now.stream()
                                .filter(s -> !former.get(s.customer()).is(s))
                                .map(s -> new Object[] {
                                    s.household(),
                                    s.reason() == null ? null : s.reason().name(),
                                    s.since(),
                                    s.customer()
                                })
                                .toList());
        database.createNativeQuery("delete from identity_home_open where address_key > :after and address_key <= :last")
                .setParameter("after", after)
                .setParameter("last", last)
                .executeUpdate();
    }
}
