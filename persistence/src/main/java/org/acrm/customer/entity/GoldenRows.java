package org.acrm.customer.entity;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.intake.entity.StagedColumns;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.UpsertByKey;
import org.acrm.shared.entity.Statistics;

/** The golden records of customers with one record, which follow what is delivered, and leave their former state in the history. */
final class GoldenRows {

    /** The referrer is found in another way. */
    private static final List<String> COLUMNS = CustomerHistory.COLUMNS.stream()
            .filter(column -> !column.equals("referred_by_id"))
            .toList();

    private static final String NOW = "cast(:now as timestamp with time zone)";

    private final UpsertByKey records;
    private final StagedColumns staged;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param records says what of a delivered row goes into which column of its record */
    GoldenRows(UpsertByKey records, StagedColumns staged) {
        this.records = records;
        this.staged = staged;
        COLUMNS.forEach(column -> values.put(column, records.expression(column)));
        values.put("referred_by_record_id", "r_referred_by_id.id");
        values.put("updated_at", "coalesce(" + staged.value("updated_at") + ", t.updated_at)");
    }

    /** Condition that a record is the only one of its customer. */
    static String alone(String customerRecord) {
        return customerRecord + ".customer_id = " + customerRecord
                + ".id and not exists (select 1 from customer_record o" + " where o.customer_id = " + customerRecord
                + ".id and o.id <> " + customerRecord + ".id)";
    }

    /** Opens a customer for each record that is not there yet; the records come after it and take its id. */
    void open(EntityManager database, StagedRows chunk, long created) {
        chunk.run(
                database,
                "insert into customer_customer (source, source_key, " + String.join(", ", values.keySet())
                        + ", referred_by_id, recorded_at, version) select :source, " + staged.text("customer_no") + ", "
                        + String.join(", ", values.values()) + ", r_referred_by_id.customer_id, " + NOW + ", 0"
                        + records.createdRows()
                        // ids in the order of delivery, so that the same deliveries always lead to the same bank
                        + " order by s.row_no");
        Statistics.grown(database, "customer_customer", created);
    }

    /** Before the records are written, so that it is still known which of them change. */
    void follow(EntityManager database, StagedRows chunk) {
        String changed = records.changedRows() + " and " + alone("t");
        chunk.run(database, CustomerHistory.keep("g.id in (select t.id" + changed + ")"));
        String select = values.entrySet().stream()
                .map(v -> v.getValue() + " as " + v.getKey())
                .collect(Collectors.joining(", "));
        String set = values.keySet().stream()
                .map(column -> column + " = n." + column)
                .collect(Collectors.joining(", "));
        chunk.run(
                database,
                "merge into customer_customer g using (select t.id as id, " + select
                        + ", case when r_referred_by_id.customer_id <> t.id then r_referred_by_id.customer_id end"
                        + " as referred_by_id" + changed + ") n on (g.id = n.id) when matched then update set " + set
                        + ", referred_by_id = n.referred_by_id, recorded_at = " + NOW + ", version = g.version + 1");
    }

    /** The referrers that came later than those whom they referred. */
    void link(EntityManager database, StagedRows file) {
        file.run(
                database,
                "merge into customer_customer g using (select t.id, r.id as referrer, case when r.customer_id <> t.id then"
                        + " r.customer_id end as referred_by_id from intake_staged s join customer_record t on"
                        + " t.source = :source and t.source_key = " + staged.text("customer_no")
                        + " join customer_record r on r.id = t.referred_by_id join customer_customer c on c.id = t.id"
                        + " where " + StagedRows.RANGE + " and c.referred_by_record_id is null and " + alone("t")
                        + ") n on (g.id = n.id) when matched then update set referred_by_record_id = n.referrer,"
                        + " referred_by_id = n.referred_by_id");
    }
}
