package org.acrm.intake.entity;

import jakarta.persistence.EntityManager;

/**
 * A delivered code that stands for a row of another table.
 *
 * @param column the column that gets the id
 * @param field name of the delivered code's field
 * @param staged its staged expression
 * @param value what is saved, over alias {@code alias}
 * @param condition how the alias is found for the staged expression
 * @param code column of the table that has the delivered code
 * @param must false where the row it stands for may come later in the same file
 */
public record Reference(
        String column,
        String field,
        String staged,
        String table,
        String alias,
        String value,
        String condition,
        String code,
        boolean must) {

    /** To a table with one unique column. */
    public static Reference to(String column, StagedColumns staged, String field, String table, String key) {
        String alias = "r_" + column;
        String text = staged.text(field);
        return new Reference(
                column, field, text, table, alias, alias + ".id", alias + "." + key + " = " + text, key, true);
    }

    /** To a table whose key is source and source key. */
    public static Reference bySource(String column, StagedColumns staged, String field, String table) {
        String alias = "r_" + column;
        String text = staged.text(field);
        return new Reference(
                column, field, text, table, alias, alias + ".id", sourced(alias, text), "source_key", true);
    }

    /** The row may come later in the same file. */
    public Reference mayComeLater() {
        return new Reference(column, field, staged, table, alias, value, condition, code, false);
    }

    /** Rows of the table that do not meet the condition count as not found. */
    public Reference onlyWhere(String ofTable) {
        return new Reference(
                column, field, staged, table, alias, value, condition + " and " + alias + "." + ofTable, code, must);
    }

    /** Under another name, where two references fill one column. */
    public Reference as(String otherAlias) {
        return new Reference(
                column,
                field,
                staged,
                table,
                otherAlias,
                value.replace(alias + ".", otherAlias + "."),
                condition.replace(alias + ".", otherAlias + "."),
                code,
                must);
    }

    /** SQL of the code that stands for a stored id. */
    public String codeOf(String id) {
        return "(select k." + code + " from " + table + " k where k.id = " + id + ")";
    }

    String join() {
        return " left join " + table + " " + alias + " on " + condition;
    }

    /** @return rows that were rejected because nothing was found; they leave the staging table */
    public long reject(EntityManager database, StagedRows rows) {
        return must ? reject(database, rows, "") : 0;
    }

    /** @return rows rejected because the code is neither in the table nor a key in the same file */
    public long rejectUnlessInFile(EntityManager database, StagedRows rows, String stagedKey) {
        String inFile = " and not exists (select 1 from intake_staged o where o.file_id = s.file_id and o."
                + stagedKey.substring(2) + " = " + staged + ")";
        return reject(database, rows, inFile);
    }

    /**
     * Fills the column of rows whose counterpart came later than they did. A part of saving them, so it keeps no history.
     *
     * @param match how alias {@code t} of the owning table is found for a staged row
     */
    public void link(EntityManager database, StagedRows file, String owner, String match) {
        file.run(
                database,
                "merge into " + owner + " t using (select t.id, " + value + " as link from intake_staged s join "
                        + owner
                        + " t on " + match + join().replace(" left join ", " join ") + " where " + StagedRows.RANGE
                        + " and t." + column + " is null) n on (t.id = n.id) when matched then update set " + column
                        + " = n.link");
    }

    private long reject(EntityManager database, StagedRows rows, String unless) {
        String unknown = staged + " is not null and not exists (select 1 from " + table + " " + alias + " where "
                + condition + ")" + unless + rows.unlessComing(table, staged);
        return rows.reject(database, field, RejectReason.UNKNOWN_REFERENCE.name(), staged, unknown);
    }

    private static String sourced(String alias, String text) {
        return alias + ".source = :source and " + alias + ".source_key = " + text;
    }
}
