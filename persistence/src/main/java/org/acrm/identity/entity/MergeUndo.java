package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.shared.entity.BusinessException;

/**
 * Takes a merge apart again: the records go back with all their rows, also those that came in the meantime. The golden record that was
 * kept becomes what it was, to the last row of its history; what its own records have said since, it says from then on. Nothing that it
 * only knew by the other one stays with it, so that an erasure of the other one has nothing to look for there.
 */
@ApplicationScoped
public class MergeUndo {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MergeUndo() {}

    public MergeUndo(EntityManager database) {
        this.database = database;
    }

    /**
     * @param by pseudonym of whoever decided
     * @throws BusinessException when there is no such merge, it was undone before, its people were erased since, or its customer was
     *     merged later: that comes first
     */
    public CustomerMerge undo(long mergeId, String by, String note, OffsetDateTime now) {
        CustomerRecords.moving(database);
        OffsetDateTime time = now.truncatedTo(ChronoUnit.MICROS);
        CustomerMerge merge = database.find(CustomerMerge.class, mergeId);
        if (merge == null) {
            throw new BusinessException("error.identity.unknown_merge");
        }
        merge.undo(by, time, note);
        refuseIfErased(mergeId);
        refuseIfMergedLater(merge);
        GoldenTables tables = new GoldenTables(database);
        Map<Long, Integer> versions = versions(tables, merge);
        List<Long> records = new RecordMoves(database).undo(mergeId);
        boolean goneAsItWas = versions.get(merge.goneId()) == merge.goneVersion();
        tables.run("update customer_customer set merged_into_id = null, version = version "
                + (goneAsItWas ? "- 1" : "+ 1") + " where id = " + merge.goneId());
        boolean asItWas = versions.get(merge.keptId()) == merge.keptVersion() && merge.beforeImage() != null;
        UnmergedState unmerged = new UnmergedState(database, time);
        GoldenState kept = unmerged.restore(merge, asItWas);
        GoldenState gone = tables.golden(List.of(merge.goneId())).get(merge.goneId());
        GoldenForming forming = new GoldenForming(database);
        forming.form(List.of(kept.id()), asItWas ? Set.of() : Set.of(kept.id()), unmerged.since(kept));
        forming.form(List.of(gone.id()), Set.of(), unmerged.since(gone));
        keepApart(tables, merge, records, by, note, time);
        return merge;
    }

    private void refuseIfErased(long mergeId) {
        List<Long> erased = new GoldenTables(database)
                .list(
                        "select m.id from identity_merge m where m.id = " + mergeId + " and "
                                + MergeQueries.ERASED_SINCE,
                        row -> row.getLong("id"));
        if (!erased.isEmpty()) {
            throw new BusinessException("error.identity.erased");
        }
    }

    private void refuseIfMergedLater(CustomerMerge merge) {
        List<Long> later = new GoldenTables(database)
                .list(
                        "select id from identity_merge where undone_at is null and gone_id = " + merge.keptId(),
                        row -> row.getLong("id"));
        if (!later.isEmpty()) {
            throw new BusinessException("error.identity.merge_later", later.get(0));
        }
    }

    private static Map<Long, Integer> versions(GoldenTables tables, CustomerMerge merge) {
        List<Long> both = List.of(merge.keptId(), merge.goneId());
        Map<Long, Integer> versions = new java.util.HashMap<>();
        tables.list(
                "select id, version from customer_customer where id " + Ids.in(both) + " order by id for update",
                row -> versions.put(row.getLong("id"), row.getInt("version")));
        return versions;
    }

    /** What a person has taken apart is joined by no later night. */
    private static void keepApart(
            GoldenTables tables, CustomerMerge merge, List<Long> moved, String by, String note, OffsetDateTime now) {
        String stayed = "(select r.id from customer_record r where r.customer_id = " + merge.keptId() + ")";
        String across = "(left_id " + Ids.in(moved) + " and right_id in " + stayed + " or right_id " + Ids.in(moved)
                + " and left_id in " + stayed + ")";
        tables.batch(
                "update identity_pair set state = 'APART', decided_by = ?, decided_at = ?, note = ?, version = version + 1"
                        + " where state = 'MERGED' and " + across,
                List.<Object[]>of(new Object[] {by, now, note}));
    }
}
