package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.shared.entity.BulkLoad;

/** Lets customers take over the records of others, one or many at a time, and logs it so that it can be undone. */
@ApplicationScoped
public class Merges {

    /** Few enough to stand in a list, by which the database finds rows through the index of their customer. */
    private static final int AT_ONCE = 400;

    private static final BulkLoad LOG = new BulkLoad(
            "identity_merge",
            List.of(
                    "kept_id",
                    "gone_id",
                    "pair_id",
                    "way",
                    "merged_by",
                    "merged_at",
                    "note",
                    "kept_version",
                    "gone_version",
                    "before_image",
                    "version"));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected Merges() {}

    public Merges(EntityManager database) {
        this.database = database;
    }

    /** What a merge knows of one customer. */
    private record Side(long id, int version, LocalDate since, long records) {

        /** The kept one of two has more records, was a customer earlier, or has the smaller id. */
        static final Comparator<Side> KEPT_FIRST = Comparator.comparingLong(Side::records)
                .reversed()
                .thenComparing(Side::since, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingLong(Side::id);
    }

    private record Joined(Side kept, Side gone, Long pairId) {}

    /**
     * Merges the customers of the records. Records that are one customer already, or that somebody told apart from one another, are left.
     *
     * @param by pseudonym of whoever decided
     * @return ids of the merges
     */
    public List<Long> mergeAll(
            Collection<ProposedMerge> proposals, MergeWay way, String by, String note, OffsetDateTime now) {
        CustomerRecords.moving(database);
        OffsetDateTime time = now.truncatedTo(ChronoUnit.MICROS);
        List<Long> merges = new ArrayList<>();
        List<ProposedMerge> left = new ArrayList<>(proposals);
        while (!left.isEmpty()) {
            List<ProposedMerge> some = new ArrayList<>(left.subList(0, Math.min(AT_ONCE, left.size())));
            left.subList(0, some.size()).clear();
            while (!some.isEmpty()) {
                List<Joined> joined = takeDisjoint(some);
                if (!joined.isEmpty()) {
                    merges.addAll(merge(joined, way, by, note, time));
                }
            }
        }
        return merges;
    }

    /** Takes as many as touch no customer twice; what is to be merged with their results waits for the next turn. */
    private List<Joined> takeDisjoint(List<ProposedMerge> proposals) {
        Set<Long> records = new TreeSet<>();
        proposals.forEach(p -> records.addAll(List.of(p.leftRecord(), p.rightRecord())));
        GoldenTables tables = new GoldenTables(database);
        Map<Long, Long> customers = new HashMap<>();
        tables.list(
                "select id, customer_id from customer_record where id " + Ids.in(records),
                row -> customers.put(row.getLong("id"), row.getLong("customer_id")));
        Map<Long, Side> sides = sides(tables, customers.values());
        Set<List<Long>> apart = apart(tables, sides.keySet());
        Set<Long> used = new HashSet<>();
        List<Joined> joined = new ArrayList<>();
        List<ProposedMerge> later = new ArrayList<>();
        for (ProposedMerge proposal : proposals) {
            long one = customers.get(proposal.leftRecord());
            long other = customers.get(proposal.rightRecord());
            if (one == other || apart.contains(List.of(Math.min(one, other), Math.max(one, other)))) {
                continue;
            }
            if (used.contains(one) || used.contains(other)) {
                later.add(proposal);
                continue;
            }
            used.addAll(List.of(one, other));
            boolean first = Side.KEPT_FIRST.compare(sides.get(one), sides.get(other)) < 0;
            joined.add(new Joined(sides.get(first ? one : other), sides.get(first ? other : one), proposal.pairId()));
        }
        proposals.clear();
        proposals.addAll(later);
        return joined;
    }

    /** Nobody changes these customers until the end of the transaction. */
    private static Map<Long, Side> sides(GoldenTables tables, Collection<Long> customers) {
        Map<Long, Side> sides = new HashMap<>();
        tables.list(
                "select c.id, c.version, c.customer_since, (select count(*) from customer_record r where r.customer_id = c.id)"
                        + " records from customer_customer c where c.id " + Ids.in(customers)
                        + " order by c.id for update",
                row -> sides.put(
                        row.getLong("id"),
                        new Side(
                                row.getLong("id"),
                                row.getInt("version"),
                                row.getObject("customer_since", LocalDate.class),
                                row.getLong("records"))));
        return sides;
    }

    private static Set<List<Long>> apart(GoldenTables tables, Collection<Long> customers) {
        String these = Ids.in(customers);
        return new HashSet<>(tables.list(
                "select l.customer_id one, r.customer_id other from identity_pair p join customer_record l on l.id = p.left_id"
                        + " join customer_record r on r.id = p.right_id where p.state = 'APART' and l.customer_id "
                        + these
                        + " and r.customer_id " + these,
                row -> List.of(
                        Math.min(row.getLong("one"), row.getLong("other")),
                        Math.max(row.getLong("one"), row.getLong("other")))));
    }

    /** Whether a steward told a record of one customer apart from a record of the other. */
    public boolean toldApart(long oneCustomer, long otherCustomer) {
        return !apart(new GoldenTables(database), List.of(oneCustomer, otherCustomer))
                .isEmpty();
    }

    private List<Long> merge(List<Joined> joined, MergeWay way, String by, String note, OffsetDateTime now) {
        List<Long> kept = joined.stream().map(j -> j.kept().id()).toList();
        List<Long> gone = joined.stream().map(j -> j.gone().id()).toList();
        Map<Long, GoldenState> before = new GoldenTables(database).golden(kept);
        LOG.load(
                database,
                joined.stream()
                        .map(j -> new Object[] {
                            j.kept().id(),
                            j.gone().id(),
                            j.pairId(),
                            way.name(),
                            by,
                            now,
                            note,
                            j.kept().version() + 1,
                            j.gone().version() + 1,
                            GoldenImage.of(before.get(j.kept().id())),
                            0
                        })
                        .iterator());
        GoldenTables tables = new GoldenTables(database);
        List<Long> merges = tables.list(
                "select id from identity_merge where undone_at is null and gone_id " + Ids.in(gone) + " order by id",
                row -> row.getLong("id"));
        List<Long> records = new RecordMoves(database).merge(merges);
        tables.batch(
                "update customer_customer set merged_into_id = ?, version = version + 1 where id = ?",
                joined.stream()
                        .map(j -> new Object[] {j.kept().id(), j.gone().id()})
                        .toList());
        settlePairs(tables, records, by, now);
        new GoldenForming(database).form(kept, kept, now);
        return merges;
    }

    /** Pairs whose records have become one customer ask nobody any more. */
    private static void settlePairs(GoldenTables tables, List<Long> records, String by, OffsetDateTime now) {
        String within =
                " and exists (select 1 from customer_record l join customer_record r on r.customer_id = l.customer_id"
                        + " where l.id = identity_pair.left_id and r.id = identity_pair.right_id)";
        for (String side : List.of("left_id", "right_id")) {
            tables.batch(
                    "update identity_pair set state = 'MERGED', decided_by = ?, decided_at = ?, version = version + 1"
                            + " where state = 'OPEN' and " + side + " " + Ids.in(records) + within,
                    List.<Object[]>of(new Object[] {by, now}));
        }
    }
}
