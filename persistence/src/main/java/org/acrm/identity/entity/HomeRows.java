package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.Statistics;

/** Who lives where. Whoever comes to an address, leaves it or has changed there has it looked at ({@link OpenAddresses}). */
@ApplicationScoped
public class HomeRows {

    private static final String TOUCHED = "select c.id from customer_customer c where c.recorded_at >= :since"
            + " union select p.customer_id from customer_contact_point p where p.kind = 'ADDRESS' and p.recorded_at >="
            + " :since union select m.kept_id from identity_merge m where m.merged_at >= :since or m.undone_at >= :since"
            + " union select m.gone_id from identity_merge m where m.merged_at >= :since or m.undone_at >= :since"
            + " union select e.customer_id from customer_erasure e where e.requested_at >= :since";

    private static final String LIVES =
            "c.kind = 'RETAIL' and c.merged_into_id is null and c.closed_on is null and p.customer_id is not null";

    private static final BulkLoad HOMES = new BulkLoad("identity_home", List.of("customer_id", "address_key"));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private OpenAddresses addresses;

    protected HomeRows() {}

    public HomeRows(EntityManager database) {
        this.database = database;
        this.addresses = new OpenAddresses(database);
    }

    /**
     * A customer of whom something has changed.
     *
     * @param lives whether this is a retail customer with an address, still
     * @param known whether there was a home before, and under which key of an address, null where none was
     */
    public record Found(long customer, boolean lives, String address, String city, boolean known, String key) {}

    /** @param key of the address now, null where nothing can be said of it */
    public record Placed(Found found, String key) {

        private boolean comes() {
            return found.lives() && !found.known();
        }

        private boolean moves() {
            return found.lives() && found.known() && !Objects.equals(found.key(), key);
        }

        private boolean goes() {
            return !found.lives() && found.known();
        }
    }

    /** The address may be somebody else's: the next night finds the right one, and looks at whoever was found there as well. */
    void forget(long customer) {
        List<Object[]> one = List.<Object[]>of(new Object[] {customer});
        GoldenTables tables = new GoldenTables(database);
        tables.batch(
                "insert into identity_home_touched (customer_id) select o.customer_id from identity_home h join identity_home o"
                        + " on o.address_key = h.address_key where h.customer_id = ?",
                one);
        tables.batch("update identity_home set address_key = null where customer_id = ?", one);
    }

    /**
     * Notes of whom and of whose ties something was recorded since the last time, when what was noted then is done.
     *
     * @param seenUntil all that was recorded before can be seen
     */
    public void note(Instant seenUntil) {
        OffsetDateTime since = noted();
        database.createNativeQuery("insert into identity_home_touched (customer_id) " + TOUCHED)
                .setParameter("since", since)
                .executeUpdate();
        addresses.openTied(since);
        database.createNativeQuery("delete from identity_home_look").executeUpdate();
        database.createNativeQuery("insert into identity_home_look (id, noted_until) values (1, :until)")
                .setParameter("until", seenUntil.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private OffsetDateTime noted() {
        Query query = database.createNativeQuery("select l.noted_until from identity_home_look l", Tuple.class);
        return ResultRow.list(query, row -> row.instant("noted_until")).stream()
                .findFirst()
                .orElse(Instant.EPOCH)
                .atOffset(ZoneOffset.UTC);
    }

    /** The next of those of whom something has changed, by rising id. */
    public List<Found> touched(long after, int most) {
        String sql = "select t.customer_id, case when " + LIVES
                + " then 1 else 0 end lives, p.address, p.city, h.address_key,"
                + " case when h.customer_id is null then 0 else 1 end known from (select distinct o.customer_id from"
                + " identity_home_touched o where o.customer_id > :after order by o.customer_id fetch first " + most
                + " rows only) t join customer_customer c on c.id = t.customer_id left join customer_contact_point p on"
                + " p.customer_id = t.customer_id and p.kind = 'ADDRESS' left join identity_home h on h.customer_id ="
                + " t.customer_id order by t.customer_id";
        return ResultRow.list(
                database.createNativeQuery(sql, Tuple.class).setParameter("after", after),
                row -> new Found(
                        row.count("customer_id"),
                        row.flag("lives"),
                        row.text("address"),
                        row.text("city"),
                        row.flag("known"),
                        row.text("address_key")));
    }

    /** Writes where they live now; what was noted of customers of {@code after < id <= last} is done with. */
    public void place(List<Placed> placed, long after, long last) {
        addresses.open(placed.stream().flatMap(p -> Stream.of(p.found().key(), p.key())));
        leaveBehind(placed);
        GoldenTables tables = new GoldenTables(database);
        tables.batch("delete from identity_home where customer_id = ?", rows(placed, Placed::goes, p ->
                new Object[] {p.found().customer()}));
        tables.batch("update identity_home set address_key = ? where customer_id = ?", rows(placed, Placed::moves, p ->
                new Object[] {p.key(), p.found().customer()}));
        tables.batch(
                "update identity_home set household_id = null, reason = null, since = null where customer_id = ?",
                rows(placed, p -> p.moves() && p.key() == null, p ->
                        new Object[] {p.found().customer()}));
        List<Object[]> come =
                rows(placed, Placed::comes, p -> new Object[] {p.found().customer(), p.key()});
        Statistics.grown(database, "identity_home", HOMES.load(database, come.iterator()));
        database.createNativeQuery(
                        "delete from identity_home_touched where customer_id > :after and customer_id <= :last")
                .setParameter("after", after)
                .setParameter("last", last)
                .executeUpdate();
    }

    /** Whose address an erasure has forgotten lived with the others of the household. */
    private void leaveBehind(List<Placed> placed) {
        List<Long> forgotten = placed.stream()
                .filter(p -> p.found().known() && p.found().key() == null)
                .map(p -> p.found().customer())
                .toList();
        if (!forgotten.isEmpty()) {
            Query keys = database.createNativeQuery(
                    "select distinct o.address_key from identity_home h join identity_home o on o.household_id ="
                            + " h.household_id where h.customer_id " + Ids.in(forgotten),
                    Tuple.class);
            addresses.open(ResultRow.list(keys, row -> row.text("address_key")).stream());
        }
    }

    private static List<Object[]> rows(List<Placed> placed, Predicate<Placed> which, Function<Placed, Object[]> row) {
        return placed.stream().filter(which).map(row).toList();
    }
}
