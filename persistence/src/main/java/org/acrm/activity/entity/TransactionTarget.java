package org.acrm.activity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.intake.entity.ChunkCounts;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.Reference;
import org.acrm.intake.entity.StagedColumns;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.StoredRows;
import org.acrm.shared.entity.Dialect;

/**
 * Booked transactions, the many rows. A row's id follows from its file and its place in it, so that rows and keys are written with no
 * look back. A corrected transaction is deleted and inserted; every day that is touched is folded again by the next night.
 */
@ApplicationScoped
public class TransactionTarget implements ImportTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("transaction_no", 40).mandatory(),
            ImportField.text("holding_no", 40).mandatory(),
            ImportField.date("booked_on").mandatory(),
            ImportField.money("amount", "currency").mandatory(),
            ImportField.currency("currency").mandatory(),
            ImportField.code("kind", TransactionKind.values()).mandatory(),
            ImportField.code("channel", "BRANCH", "ATM", "POS", "WEB", "APP", "BATCH"),
            ImportField.text("counterparty", 120).personal(),
            ImportField.money("balance_after", "currency"));
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final Reference HOLDING = Reference.bySource("holding_id", STAGED, "holding_no", "customer_holding");

    /** Room for the rows of one file; file numbers above it keep ids apart. */
    private static final long ROWS_OF_A_FILE = 1_000_000_000L;

    private static final String KEY = "k.source = :source and k.source_key = " + STAGED.text("transaction_no");
    private static final String KNOWN = " and exists (select 1 from activity_transaction_key k where " + KEY + ")";
    private static final String NEW = " and not exists (select 1 from activity_transaction_key k where " + KEY + ")";

    @Override
    public String name() {
        return "TRANSACTION";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public String table() {
        return "activity_transaction";
    }

    @Override
    public List<Reference> references() {
        return List.of(HOLDING);
    }

    @Override
    public List<String> key() {
        return List.of("transaction_no");
    }

    @Override
    public StoredRows stored() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("holding_no", HOLDING.codeOf("t.holding_id"));
        values.put("amount", STAGED.asStaged("amount", "t.amount_minor"));
        values.put("balance_after", STAGED.asStaged("balance_after", "t.balance_after_minor"));
        for (String field : List.of("booked_on", "currency", "kind", "channel", "counterparty")) {
            values.put(field, STAGED.asStaged(field, "t." + field));
        }
        String stored = " join activity_transaction t on t.booked_on = k.booked_on and t.id = k.transaction_id";
        return new StoredRows(STAGED, "activity_transaction_key k", KEY, stored, values);
    }

    @Override
    public String monthsOf() {
        return "booked_on";
    }

    @Override
    public int workers() {
        return 2;
    }

    @Override
    public void prepare(EntityManager database, StagedRows file, Set<YearMonth> months) {
        Dialect dialect = Dialect.of(database);
        months.stream()
                .sorted()
                .flatMap(month -> dialect.monthPartition("activity_transaction", month).stream())
                .forEach(sql -> database.createNativeQuery(sql).executeUpdate());
    }

    @Override
    public boolean allNew(EntityManager database, StagedRows remaining) {
        return count(remaining, database, KNOWN) == 0;
    }

    @Override
    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        CustomerRecords.reading(database);
        long rows = count(chunk, database, "");
        long known = chunk.fresh() ? 0 : count(chunk, database, KNOWN);
        long changed = known == 0 ? 0 : removeChanged(database, chunk);
        long fresh = rows - known + changed;
        if (fresh > 0) {
            insert(database, chunk, known == 0 ? "" : NEW);
        }
        return new ChunkCounts(fresh - changed, changed, known - changed, 0, 0);
    }

    @Override
    public void settle(EntityManager database, StagedRows chunk) {
        String written = chunk.fresh()
                ? ""
                : " and exists (select 1 from activity_transaction_key k where " + KEY + " and k.transaction_id = "
                        + id() + ")";
        openDays(
                database,
                chunk,
                "select " + STAGED.value("booked_on") + " as on_day from (select distinct " + STAGED.text("booked_on")
                        + " from intake_staged s where " + StagedRows.RANGE + written + ") s");
    }

    private static long count(StagedRows chunk, EntityManager database, String condition) {
        return ((Number) chunk.query(
                                database, "select count(*) from intake_staged s where " + StagedRows.RANGE + condition)
                        .getSingleResult())
                .longValue();
    }

    private static long removeChanged(EntityManager database, StagedRows chunk) {
        String stored = " from intake_staged s join activity_transaction_key k on " + KEY
                + " join activity_transaction t on t.booked_on = k.booked_on and t.id = k.transaction_id"
                + " join customer_holding h on h.source = :source and h.source_key = " + STAGED.text("holding_no")
                + " where " + StagedRows.RANGE + " and " + differs();
        openDays(database, chunk, "select distinct t.booked_on as on_day" + stored);
        long removed = chunk.run(
                database,
                "delete from activity_transaction d where (d.booked_on, d.id) in (select t.booked_on, t.id" + stored
                        + ")");
        chunk.run(
                database,
                "delete from activity_transaction_key k where exists (select 1 from intake_staged s where "
                        + StagedRows.RANGE + " and " + KEY + ") and not exists (select 1 from activity_transaction t"
                        + " where t.booked_on = k.booked_on and t.id = k.transaction_id)");
        return removed;
    }

    private static void insert(EntityManager database, StagedRows chunk, String condition) {
        chunk.run(
                database,
                "insert into activity_transaction (id, booked_on, holding_id, customer_id, record_id, amount_minor,"
                        + " currency, kind, channel, counterparty, balance_after_minor) select " + id() + ", "
                        + STAGED.value("booked_on") + ", h.id, h.owner_id, h.owner_record_id, cast("
                        + STAGED.text("amount")
                        + " as ${id}), " + STAGED.text("currency") + ", " + STAGED.text("kind") + ", "
                        + STAGED.text("channel") + ", " + STAGED.text("counterparty") + ", cast("
                        + STAGED.text("balance_after") + " as ${id}) from intake_staged s"
                        + " join customer_holding h on h.source = :source and h.source_key = "
                        + STAGED.text("holding_no") + " where " + StagedRows.RANGE + condition);
        chunk.run(
                database,
                "insert into activity_transaction_key (source, source_key, booked_on, transaction_id) select :source, "
                        + STAGED.text("transaction_no") + ", " + STAGED.value("booked_on") + ", " + id()
                        + " from intake_staged s where " + StagedRows.RANGE + condition + " order by "
                        + STAGED.text("transaction_no"));
    }

    private static void openDays(EntityManager database, StagedRows chunk, String days) {
        chunk.run(
                database,
                "insert into activity_open_day (on_day) select n.on_day from (" + days
                        + ") n where not exists (select 1 from activity_open_day o where o.on_day = n.on_day)"
                        + Dialect.of(database).unlessPresent());
    }

    private static String id() {
        return "s.file_id * " + ROWS_OF_A_FILE + " + s.row_no";
    }

    /** A holding that got its owner after its transactions came brings them to the owner when they come again. */
    private static String differs() {
        return "case when t.booked_on = " + STAGED.value("booked_on") + " and t.holding_id = h.id and t.amount_minor = "
                + STAGED.value("amount") + " and t.currency = " + STAGED.text("currency") + " and t.kind = "
                + STAGED.text("kind") + " and " + same("t.channel", STAGED.text("channel")) + " and "
                + same("t.counterparty", STAGED.text("counterparty")) + " and "
                + same("t.balance_after_minor", STAGED.value("balance_after"))
                + " and (t.customer_id is not null or h.owner_id is null) then 0 else 1 end = 1";
    }

    private static String same(String one, String other) {
        return "(" + one + " = " + other + " or (" + one + " is null and " + other + " is null))";
    }
}
