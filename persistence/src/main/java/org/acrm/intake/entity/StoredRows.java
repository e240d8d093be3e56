package org.acrm.intake.entity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Staged rows ({@code s}) beside the rows of their keys that are in the table already.
 *
 * @param table with its alias, as a join names it
 * @param match condition under which it has the key of the staged row
 * @param more further joins that the stored values need
 * @param values field → SQL of what is stored, as it would be staged
 */
public record StoredRows(StagedColumns staged, String table, String match, String more, Map<String, String> values) {

    /** Staged rows whose keys are known. */
    public long count(EntityManager database, StagedRows rows) {
        return ((Number) rows.query(
                                database,
                                "select count(*) from intake_staged s where " + StagedRows.RANGE + " and " + known())
                        .getSingleResult())
                .longValue();
    }

    /** Lets staged rows of known keys go. @return how many */
    public long leave(EntityManager database, StagedRows rows) {
        return rows.fresh()
                ? 0
                : rows.run(database, "delete from intake_staged s where " + StagedRows.RANGE + " and " + known());
    }

    /** Puts what is stored into the empty fields of staged rows. */
    public void fill(EntityManager database, StagedRows rows) {
        if (rows.fresh() || values.isEmpty()) {
            return;
        }
        List<String> columns = values.keySet().stream().map(staged::column).toList();
        String filled = values.entrySet().stream()
                .map(v -> "coalesce(" + staged.text(v.getKey()) + ", " + v.getValue() + ") as "
                        + staged.column(v.getKey()))
                .collect(Collectors.joining(", "));
        String empty = columns.stream().map(c -> "s." + c + " is null").collect(Collectors.joining(" or "));
        rows.run(
                database,
                "merge into intake_staged g using (select s.file_id, s.row_no, " + filled
                        + " from intake_staged s join "
                        + table + " on " + match + more + " where " + StagedRows.RANGE + " and (" + empty
                        + ")) n on (g.file_id = n.file_id and g.row_no = n.row_no) when matched then update set "
                        + columns.stream().map(c -> c + " = n." + c).collect(Collectors.joining(", ")));
    }

    /** Rejects staged rows that still lack a required field. */
    public long rejectIncomplete(EntityManager database, StagedRows rows, ImportTarget target) {
        List<String> required = target.fields().stream()
                .filter(f -> f.required() && !target.key().contains(f.name()))
                .map(ImportField::name)
                .toList();
        String any = required.stream().map(f -> staged.text(f) + " is null").collect(Collectors.joining(" or "));
        long incomplete = required.isEmpty()
                ? 0
                : ((Number) rows.query(
                                        database,
                                        "select count(*) from intake_staged s where " + StagedRows.RANGE + " and ("
                                                + any + ")")
                                .getSingleResult())
                        .longValue();
        long rejected = 0;
        for (int i = 0; i < required.size() && rejected < incomplete; i++) {
            rejected += rows.reject(
                    database,
                    required.get(i),
                    RejectReason.MISSING.name(),
                    "null",
                    staged.text(required.get(i)) + " is null");
        }
        return rejected;
    }

    private String known() {
        return "exists (select 1 from " + table + " where " + match + ")";
    }
}
