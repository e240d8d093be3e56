package org.acrm.customer.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a table holds something of a customer: how the rows are found, what an export tells, and what an erasure leaves. */
public final class PersonalTrace {

    /** What stands where a name must stand. */
    public static final String ERASED = "ERASED";

    private final String table;
    private final String mine;
    private final Map<String, String> blanks = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private boolean deleted;
    private boolean internal;

    private PersonalTrace(String table, String mine) {
        this.table = table;
        this.mine = mine;
    }

    /** @param mine condition over alias {@code t} and the ids of the customer, {@code :ids} */
    public static PersonalTrace of(String table, String mine) {
        return new PersonalTrace(table, mine);
    }

    public static PersonalTrace ofCustomer(String table) {
        return of(table, "t.customer_id in (:ids)");
    }

    /** Columns that an erasure empties. */
    public PersonalTrace emptied(String... columns) {
        for (String column : columns) {
            blanks.put(column, "null");
        }
        return this;
    }

    /** A column that an erasure overwrites with an SQL expression. */
    public PersonalTrace overwritten(String column, String expression) {
        blanks.put(column, expression);
        return this;
    }

    /** A text column that must have a value, and a unique one. */
    public PersonalTrace renumbered(String column) {
        return overwritten(column, "'" + ERASED + "-' || id");
    }

    /** Condition that a row whose key is {@link #renumbered} by an erasure was not erased. */
    public static String notErased(String alias) {
        return alias + ".source_key <> '" + ERASED + "-' || " + alias + ".id";
    }

    /** Rows that an erasure deletes. */
    public PersonalTrace deleted() {
        deleted = true;
        return this;
    }

    /** Columns whose values find the person's rows in the files that are kept. */
    public PersonalTrace foundBy(String... columns) {
        words.addAll(List.of(columns));
        return this;
    }

    /** Rows that also tell of somebody else: no export has them. */
    public PersonalTrace internal() {
        internal = true;
        return this;
    }

    public String table() {
        return table;
    }

    public boolean exported() {
        return !internal;
    }

    String rows() {
        return " from " + table + " t where " + mine;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** Empty where nothing of it is personal. */
    String erasure(String band, String today) {
        if (deleted) {
            return "delete" + rows();
        }
        if (blanks.isEmpty()) {
            return "";
        }
        List<String> sets = new ArrayList<>();
        blanks.forEach((column, expression) ->
                sets.add(column + " = " + expression.replace(":band", band).replace(":today", today)));
        return "update " + table + " t set " + String.join(", ", sets) + " where " + mine;
    }
}
