package org.acrm.identity.entity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.acrm.activity.entity.DailyActivity;
import org.acrm.scheduling.entity.CalendarRepository;

/**
 * Moves records between customers together with every row that a source delivered about them. This is the one place that knows all
 * tables which carry both a record and the customer to whom it belongs now.
 */
final class RecordMoves {

    private static final List<Carrier> CARRIERS = List.of(
            new Carrier("customer_holding_role", "record_id", "customer_id"),
            new Carrier("customer_holding", "owner_record_id", "owner_id"),
            new Carrier("customer_relationship", "from_record_id", "from_id"),
            new Carrier("customer_relationship", "to_record_id", "to_id"),
            new Carrier("customer_consent", "record_id", "customer_id"),
            new Carrier("activity_transaction", "record_id", "customer_id"),
            new Carrier("activity_interaction", "record_id", "customer_id"),
            new Carrier("feedback_complaint", "record_id", "customer_id"),
            new Carrier("fact_evidence", "record_id", "customer_id"),
            new Carrier("fact_judgement", "record_id", "customer_id"),
            new Carrier("value_wallet_told", "record_id", "customer_id"),
            new Carrier("desk_work_item", "record_id", "customer_id"));

    private record Carrier(String table, String recordColumn, String customerColumn) {}

    private final EntityManager database;

    RecordMoves(EntityManager database) {
        this.database = database;
    }

    /** @return the records that were moved */
    List<Long> merge(Collection<Long> merges) {
        run(
                "insert into identity_merge_record (merge_id, record_id, from_id, to_id) select m.id, r.id, m.gone_id, m.kept_id"
                        + " from identity_merge m join customer_record r on r.customer_id = m.gone_id where m.id "
                        + Ids.in(merges));
        return move(merges, "to_id", "from_id");
    }

    List<Long> undo(long merge) {
        return move(List.of(merge), "from_id", "to_id");
    }

    @SuppressWarnings("unchecked")
    private List<Long> move(Collection<Long> merges, String to, String from) {
        String these = " from identity_merge_record m where m.merge_id " + Ids.in(merges);
        List<Long> records = database.createNativeQuery("select m.record_id" + these, Long.class)
                .getResultList();
        List<Long> owners = database.createNativeQuery("select distinct m." + from + these, Long.class)
                .getResultList();
        run("update customer_record r set customer_id = (select m." + to + these
                + " and m.record_id = r.id) where r.id " + Ids.in(records));
        CARRIERS.forEach(carrier -> follow(carrier, owners, records));
        followReferrers("referred_by_id " + Ids.in(owners), records);
        followReferrers("id " + Ids.in(owners), records);
        foldAgain(these, from);
        return records;
    }

    /** Found by the customer that the rows had until now, for which each table has an index. */
    private void follow(Carrier carrier, List<Long> owners, List<Long> records) {
        run("update " + carrier.table() + " x set " + carrier.customerColumn()
                + " = (select r.customer_id from customer_record r where r.id = x." + carrier.recordColumn()
                + ") where x."
                + carrier.customerColumn() + " " + Ids.in(owners) + " and x." + carrier.recordColumn() + " "
                + Ids.in(records));
    }

    /** Nobody has referred himself: who is one with the referrer has none, until that is undone. */
    private void followReferrers(String found, List<Long> records) {
        run(
                "update customer_customer x set referred_by_id = (select case when r.customer_id <> x.id then r.customer_id end"
                        + " from customer_record r where r.id = x.referred_by_record_id) where x." + found
                        + " and x.referred_by_record_id " + Ids.in(records));
    }

    /** Other than before are only days on which the former owner had activity; before a first night is folded, nobody has any. */
    @SuppressWarnings("unchecked")
    private void foldAgain(String these, String from) {
        List<Object[]> sides = database.createNativeQuery("select distinct m.from_id, m.to_id" + these
                        + " and exists (select 1 from activity_daily d where d.customer_id = m." + from + ")")
                .getResultList();
        Set<Long> customers = new TreeSet<>();
        sides.forEach(side -> {
            customers.add(((Number) side[0]).longValue());
            customers.add(((Number) side[1]).longValue());
        });
        if (!customers.isEmpty()) {
            String base = new CalendarRepository(database).current().baseCurrency();
            new DailyActivity(database).foldAgain(customers, base);
        }
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
