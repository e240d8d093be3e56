package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** The log of merges, the latest first. */
@ApplicationScoped
public class MergeQueries {

    /**
     * Whether who holds the records of a merge {@code m} now was erased since: a record that is gone cannot go back, and which of the
     * two people it was nobody knows any more.
     */
    static final String ERASED_SINCE =
            "exists (select 1 from identity_merge_record x join customer_record r on r.id = x.record_id"
                    + " join customer_erasure e on e.customer_id = r.customer_id where x.merge_id = m.id and e.requested_at >= m.merged_at)";

    private static final String SELECT = "select m.id, m.kept_id, k.source_key kept_number, k.name kept_name,"
            + " k.language kept_language, m.gone_id, g.source_key gone_number, g.name gone_name,"
            + " g.language gone_language, m.pair_id, m.way, m.merged_by, m.merged_at, m.note, m.undone_by, m.undone_at,"
            + " m.undo_note, (select count(*) from identity_merge_record x where x.merge_id = m.id) records,"
            + " case when m.undone_at is null and k.merged_into_id is null and not " + ERASED_SINCE
            + " then 1 else 0 end undoable, case when " + ERASED_SINCE + " then 1 else 0 end erased"
            + " from identity_merge m join customer_customer k on k.id = m.kept_id"
            + " join customer_customer g on g.id = m.gone_id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MergeQueries() {}

    public MergeQueries(EntityManager database) {
        this.database = database;
    }

    /**
     * @param automatic merges of nights, or of people; null for both
     * @param customer who was kept or is gone; null for all
     */
    public Page<MergeLine> page(Boolean automatic, Long customer, PageRequest page) {
        String where = where(automatic, customer);
        Query query = bound(
                        SELECT + where + " order by m.id desc offset :offset rows fetch next :size rows only",
                        automatic,
                        customer)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        List<MergeLine> lines = ResultRow.list(query, MergeQueries::line);
        Query count = bound("select count(*) total from identity_merge m" + where, automatic, customer);
        return new Page<>(lines, ((Number) ((Tuple) count.getSingleResult()).get("total")).longValue(), true);
    }

    public Optional<MergeLine> find(long merge) {
        Query query = database.createNativeQuery(SELECT + " where m.id = :merge", Tuple.class)
                .setParameter("merge", merge);
        return ResultRow.list(query, MergeQueries::line).stream().findFirst();
    }

    /** The customer that a merged one has become, through all later merges; empty where it is still its own. */
    public Optional<Long> keptFor(long customer) {
        Optional<Long> into = into(customer);
        Optional<Long> next = into;
        while (next.isPresent()) {
            into = next;
            next = into(into.get());
        }
        return into;
    }

    private Optional<Long> into(long customer) {
        Query query = database.createNativeQuery(
                        "select c.merged_into_id from customer_customer c where c.id = :customer and c.merged_into_id is not"
                                + " null",
                        Tuple.class)
                .setParameter("customer", customer);
        return ResultRow.list(query, row -> row.count("merged_into_id")).stream()
                .findFirst();
    }

    private static String where(Boolean automatic, Long customer) {
        return " where 1 = 1" + (automatic == null ? "" : " and m.way = :way")
                + (customer == null ? "" : " and (m.kept_id = :customer or m.gone_id = :customer)");
    }

    private Query bound(String sql, Boolean automatic, Long customer) {
        Query query = database.createNativeQuery(sql, Tuple.class);
        if (automatic != null) {
            query.setParameter("way", automatic ? "AUTO" : "STEWARD");
        }
        return customer == null ? query : query.setParameter("customer", customer);
    }

    private static MergeLine line(ResultRow row) {
        return new MergeLine(
                row.count("id"),
                party(row, "kept"),
                party(row, "gone"),
                row.number("pair_id"),
                "AUTO".equals(row.text("way")),
                row.count("records"),
                row.text("merged_by"),
                row.instant("merged_at"),
                row.text("note"),
                row.text("undone_by"),
                row.instant("undone_at"),
                row.text("undo_note"),
                row.flag("undoable"),
                row.flag("erased"));
    }

    private static MergeLine.Party party(ResultRow row, String side) {
        return new MergeLine.Party(
                row.count(side + "_id"),
                row.text(side + "_number"),
                row.text(side + "_name"),
                row.text(side + "_language"));
    }
}
