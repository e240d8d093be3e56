package org.acrm.intake.entity;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.shared.entity.Statistics;

/**
 * Saves staged rows into a table by business key: new rows are inserted, changed ones updated (their former state first goes to a
 * history table where there is one), equal ones not touched. Staging has the alias {@code s}, the table {@code t}.
 */
public final class UpsertByKey {

    private final String table;
    private final StagedColumns staged;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<String> keyFields = new ArrayList<>();
    private final Map<String, String> compared = new LinkedHashMap<>();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Map<String, String> created = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<String> extraDifferences = new ArrayList<>();
    private final Map<String, String> stored = new LinkedHashMap<>();
    private String newerField;
    private boolean versioned;
    private String history;
    private String historyKey;
    private List<String> historyColumns = List.of();

    private UpsertByKey(String table, StagedColumns staged) {
        this.table = table;
        this.staged = staged;
    }

    public static UpsertByKey into(String table, StagedColumns staged) {
        return new UpsertByKey(table, staged);
    }

    public UpsertByKey key(String column, String field) {
        keys.put(column, staged.value(field));
        keyFields.add(field);
        return this;
    }

    /** The key is the delivering system and its own key. */
    public UpsertByKey sourceKey(String field) {
        keys.put("source", ":source");
        return key("source_key", field);
    }

    /** Columns that are filled from fields of the same name. */
    public UpsertByKey columns(String... names) {
        for (String name : names) {
            column(name, staged.value(name));
        }
        return this;
    }

    public UpsertByKey column(String name, String expression) {
        compared.put(name, expression);
        staged.fields().stream()
                .map(ImportField::name)
                .filter(field -> staged.value(field).equals(expression))
                .forEach(field -> stored.put(field, staged.asStaged(field, "t." + name)));
        return this;
    }

    /** What of a stored row {@code t} stands in a field that no column is filled from as it is. */
    public UpsertByKey storedAs(String field, String expression) {
        stored.put(field, expression);
        return this;
    }

    public UpsertByKey references(Reference reference) {
        stored.put(reference.field(), reference.codeOf("t." + reference.column()));
        return joins(reference).column(reference.column(), reference.value());
    }

    /** A reference whose row is used in the expression of a column. */
    public UpsertByKey joins(Reference reference) {
        references.add(reference);
        return this;
    }

    /** Written with a change, but no change by itself. */
    public UpsertByKey alongside(String column, String expression) {
        kept.put(column, expression);
        return this;
    }

    /** Written with a new row only. */
    public UpsertByKey createdWith(String column, String expression) {
        created.put(column, expression);
        return this;
    }

    /** An older state of a row never replaces a newer one; one that does not say how old it is leaves that as it stands. */
    public UpsertByKey newestBy(String field) {
        newerField = field;
        return alongside(field, "coalesce(" + staged.value(field) + ", t." + field + ")");
    }

    public UpsertByKey versioned() {
        versioned = true;
        return this;
    }

    /** A further condition under which a stored row {@code t} counts as changed. */
    public UpsertByKey alsoChangedWhen(String condition) {
        extraDifferences.add(condition);
        return this;
    }

    /** Where the former state of a changed row goes: same column names, with the time in which it was believed. */
    public UpsertByKey history(String historyTable, String keyColumn, String... columns) {
        history = historyTable;
        historyKey = keyColumn;
        historyColumns = List.of(columns);
        return this;
    }

    public String table() {
        return table;
    }

    public List<ImportField> fields() {
        return staged.fields();
    }

    /** Fields that make a row unique in its file and, with the source, in the table. */
    public List<String> keyFields() {
        return List.copyOf(keyFields);
    }

    public List<Reference> references() {
        return List.copyOf(references);
    }

    public StoredRows stored() {
        return new StoredRows(staged, table + " t", match(), "", Map.copyOf(stored));
    }

    /** SQL of what a column gets. */
    public String expression(String column) {
        return compared.get(column);
    }

    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        ChunkCounts counts = count(database, chunk);
        write(database, chunk, counts);
        return counts;
    }

    /** What becomes of the rows of the chunk, before anything is written. */
    public ChunkCounts count(EntityManager database, StagedRows chunk) {
        Object[] counts = (Object[])
                chunk.query(database, "select count(*), count(" + keyColumn("t") + "), " + changedCount() + from())
                        .getSingleResult();
        long rows = number(counts[0]);
        long existing = number(counts[1]);
        long changed = number(counts[2]);
        return new ChunkCounts(rows - existing, changed, existing - changed, 0, 0);
    }

    public void write(EntityManager database, StagedRows chunk, ChunkCounts counts) {
        if (history != null && counts.changed() > 0) {
            chunk.run(database, keepHistory());
        }
        if (counts.changed() + counts.created() > 0) {
            chunk.run(database, merge());
            Statistics.grown(database, table, counts.created());
        }
    }

    /** FROM and WHERE of the rows that are not in the table yet, with the references under their aliases. */
    public String createdRows() {
        return from() + " and " + keyColumn("t") + " is null";
    }

    /** FROM and WHERE of the rows that differ from what is stored ({@code t}), with the references under their aliases. */
    public String changedRows() {
        return from() + " and " + keyColumn("t") + " is not null and " + differs();
    }

    /** Takes the rows of the chunk that are new or changed only, so that both databases understand the same statement. */
    private String merge() {
        Map<String, String> updated = new LinkedHashMap<>(compared);
        updated.putAll(kept);
        Map<String, String> inserted = new LinkedHashMap<>(keys);
        inserted.putAll(updated);
        inserted.putAll(created);
        String select =
                "select " + aliased(inserted) + from() + " and (" + keyColumn("t") + " is null or " + differs() + ")";
        String match = keys.keySet().stream().map(k -> "t." + k + " = n." + k).collect(Collectors.joining(" and "));
        String set = updated.keySet().stream().map(c -> c + " = n." + c).collect(Collectors.joining(", "));
        String values = inserted.keySet().stream().map(n -> "n." + n).collect(Collectors.joining(", "));
        return "merge into " + table + " t using (" + select + ") n on (" + match + ")"
                + (set.isEmpty()
                        ? ""
                        : " when matched then update set " + set + (versioned ? ", version = t.version + 1" : ""))
                + " when not matched then insert (" + String.join(", ", inserted.keySet())
                + (versioned ? ", version" : "") + ") values (" + values + (versioned ? ", 0" : "") + ")";
    }

    private String keepHistory() {
        String columns = String.join(", ", historyColumns);
        String former = historyColumns.stream().map(c -> "t." + c).collect(Collectors.joining(", "));
        return "insert into " + history + " (" + historyKey + ", " + columns + ", recorded_from, recorded_to)"
                + " select t.id, " + former + ", t.recorded_at, cast(:now as timestamp with time zone)"
                + changedRows();
    }

    private String from() {
        String joins = references.stream().map(Reference::join).collect(Collectors.joining());
        return " from intake_staged s" + joins + " left join " + table + " t on " + match() + " where "
                + StagedRows.RANGE;
    }

    private String match() {
        return keys.entrySet().stream()
                .map(k -> "t." + k.getKey() + " = " + k.getValue())
                .collect(Collectors.joining(" and "));
    }

    private String changedCount() {
        return "coalesce(sum(case when " + keyColumn("t") + " is not null and " + differs() + " then 1 else 0 end), 0)";
    }

    private String differs() {
        List<String> differences = compared.entrySet().stream()
                .map(c -> different("t." + c.getKey(), c.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        differences.addAll(extraDifferences);
        String any = differences.isEmpty() ? "1 = 0" : "(" + String.join(" or ", differences) + ")";
        return any + notOlder();
    }

    /** Further condition: that the delivered row is no older state than the one that stands. */
    public String notOlder() {
        return newerField == null
                ? ""
                : " and case when " + staged.value(newerField) + " < t." + newerField + " then 1 else 0 end = 0";
    }

    /** True or false, never unknown, also where one side is null. */
    static String different(String one, String other) {
        return "case when " + one + " = " + other + " or (" + one + " is null and " + other
                + " is null) then 0 else 1 end = 1";
    }

    private String keyColumn(String alias) {
        return alias + "." + List.copyOf(keys.keySet()).get(keys.size() - 1);
    }

    private static String aliased(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(c -> c.getValue() + " as " + c.getKey())
                .collect(Collectors.joining(", "));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
