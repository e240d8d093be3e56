package org.acrm.shared.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that a night derives, valid from one business date to another (exclusive), written only where a value changed. Publishing the
 * same date again gives the same rows, so a step that was cut off is simply run again. Works on one range of the first key, mostly that
 * of customers by id, so that a big bank is done in chunks of one transaction each.
 */
public record ValidRows(String table, List<String> keys, List<String> values, Map<String, Long> part) {

    public ValidRows {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        part = Map.copyOf(part);
    }

    public static ValidRows of(String table, String... values) {
        return new ValidRows(table, List.of("customer_id"), List.of(values), Map.of());
    }

    /** Of a table that several things share only the rows of one: a customer has one such row for each {@code id} at a time. */
    public ValidRows within(String column, long id) {
        List<String> further = Stream.concat(keys.stream(), Stream.of(column)).toList();
        return new ValidRows(table, further, values, Map.of(column, id));
    }

    /**
     * @param select gives the key and value columns by their names where {@code :fromId <= first key < :toId}; further parameters as in
     *     {@code parameters}
     * @return number of rows written, which is the number of keys whose values changed
     */
    public int publish(
            EntityManager database, LocalDate date, long fromId, long toId, String select, Map<String, ?> parameters) {
        withdraw(database, date, fromId, toId);
        Query insert = database.createNativeQuery(insertChanged(select));
        parameters.forEach(insert::setParameter);
        insert.setParameter("fromId", fromId).setParameter("toId", toId);
        int written = insert.setParameter("date", date)
                .setParameter("forever", Period.FOREVER)
                .executeUpdate();
        closeFormer(database, date, fromId, toId);
        return written;
    }

    /**
     * Ends the rows whose keys {@code select} no longer gives; without this a customer's last row stays valid.
     *
     * @param select as in {@link #publish}, its parameters too
     */
    public int endMissing(
            EntityManager database, LocalDate date, long fromId, long toId, String select, Map<String, ?> parameters) {
        String missing = " and not exists (select 1 from (" + select + ") n where " + sameKey("n", "former") + ")";
        Query end = database.createNativeQuery(endFormer(missing));
        parameters.forEach(end::setParameter);
        end.setParameter("forever", Period.FOREVER).setParameter("date", date);
        return end.setParameter("fromId", fromId).setParameter("toId", toId).executeUpdate();
    }

    /**
     * Ends the rows of some first keys.
     *
     * @param select gives them, by any name; its parameters may be {@code fromId} and {@code toId}
     */
    public int end(EntityManager database, LocalDate date, long fromId, long toId, String select) {
        Query end = database.createNativeQuery(endFormer(" and former." + keys.get(0) + " in (" + select + ")"));
        end.setParameter("forever", Period.FOREVER).setParameter("date", date);
        return end.setParameter("fromId", fromId).setParameter("toId", toId).executeUpdate();
    }

    /** Takes back what an earlier attempt wrote for the date. */
    private void withdraw(EntityManager database, LocalDate date, long fromId, long toId) {
        Query delete = database.createNativeQuery(
                "delete from " + table + " former where former.valid_from = :date and " + inRange());
        delete.setParameter("date", date).setParameter("fromId", fromId).setParameter("toId", toId);
        delete.executeUpdate();
        Query reopen = database.createNativeQuery(
                "update " + table + " former set valid_to = :forever where former.valid_to = :date and " + inRange());
        reopen.setParameter("forever", Period.FOREVER).setParameter("date", date);
        reopen.setParameter("fromId", fromId).setParameter("toId", toId).executeUpdate();
    }

    /** Ends the rows that a row of {@code date} replaces. */
    private void closeFormer(EntityManager database, LocalDate date, long fromId, long toId) {
        Query close = database.createNativeQuery(endFormer(" and exists (select 1 from " + table + " later where "
                + sameKey("later", "former") + " and later.valid_from = :date)"));
        close.setParameter("forever", Period.FOREVER).setParameter("date", date);
        close.setParameter("fromId", fromId).setParameter("toId", toId).executeUpdate();
    }

    private String endFormer(String condition) {
        return "update " + table + " former set valid_to = :date where former.valid_to = :forever"
                + " and former.valid_from < :date and " + inRange() + condition;
    }

    private String inRange() {
        String ranged = "former." + keys.get(0);
        return ranged + " >= :fromId and " + ranged + " < :toId"
                + part.entrySet().stream()
                        .map(p -> " and former." + p.getKey() + " = " + p.getValue())
                        .collect(Collectors.joining());
    }

    private String insertChanged(String select) {
        String columns = String.join(", ", keys) + ", " + String.join(", ", values);
        String same = values.stream()
                .map(c -> "(o." + c + " = n." + c + " or (o." + c + " is null and n." + c + " is null))")
                .collect(Collectors.joining(" and "));
        return "insert into " + table + " (" + columns + ", valid_from, valid_to) select " + columns
                + ", cast(:date as date), cast(:forever as date) from (" + select
                + ") n where not exists (select 1 from " + table
                + " o where " + sameKey("o", "n") + " and o.valid_to = :forever and " + same + ")";
    }

    private String sameKey(String left, String right) {
        return keys.stream().map(k -> left + "." + k + " = " + right + "." + k).collect(Collectors.joining(" and "));
    }
}
