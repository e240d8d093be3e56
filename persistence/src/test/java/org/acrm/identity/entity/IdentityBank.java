package org.acrm.identity.entity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.activity.entity.DailyActivity;
import org.acrm.activity.entity.InteractionTarget;
import org.acrm.activity.entity.TransactionTarget;
import org.acrm.customer.entity.CustomerTarget;
import org.acrm.customer.entity.HoldingRoleTarget;
import org.acrm.customer.entity.HoldingTarget;
import org.acrm.customer.entity.RelationshipTarget;
import org.acrm.feedback.entity.ComplaintTarget;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.StagingArea;
import org.acrm.shared.entity.Period;
import org.acrm.shared.entity.TestBank;

/** A bank that takes rows as an import does, merges and undoes, and says all it knows. */
final class IdentityBank implements AutoCloseable {

    static final ImportTarget CUSTOMER = new CustomerTarget();
    static final ImportTarget HOLDING = new HoldingTarget();
    static final ImportTarget ROLE = new HoldingRoleTarget();
    static final ImportTarget TRANSACTION = new TransactionTarget();
    static final ImportTarget INTERACTION = new InteractionTarget();
    static final ImportTarget COMPLAINT = new ComplaintTarget();
    static final ImportTarget RELATIONSHIP = new RelationshipTarget();

    /** What grows by itself, machinery, and notes of whom the next night looks at. */
    private static final String NOT_COMPARED =
            "(access_audit|identity_merge|identity_merge_record|identity_pair|intake_.*|activity_touched"
                    + "|flyway_.*|qrtz_.*|activity_transaction_y.*)";

    /** Columns of the record and of its customer; a second pair of a table has a number. */
    private static final Map<String, String> CARRIERS = Map.ofEntries(
            Map.entry("customer_holding_role", "record_id|customer_id"),
            Map.entry("customer_holding", "owner_record_id|owner_id"),
            Map.entry("customer_consent", "record_id|customer_id"),
            Map.entry("activity_transaction", "record_id|customer_id"),
            Map.entry("activity_interaction", "record_id|customer_id"),
            Map.entry("feedback_complaint", "record_id|customer_id"),
            Map.entry("customer_relationship", "from_record_id|from_id"),
            Map.entry("customer_relationship2", "to_record_id|to_id"),
            Map.entry("fact_evidence", "record_id|customer_id"),
            Map.entry("fact_judgement", "record_id|customer_id"),
            Map.entry("value_wallet_told", "record_id|customer_id"),
            Map.entry("desk_work_item", "record_id|customer_id"));

    private final TestBank bank = TestBank.open();
    private final List<String> tables;
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private long file;

    IdentityBank() {
        tables = rows(
                "select tablename from pg_tables where schemaname = 'acrm' and tablename !~ '^" + NOT_COMPARED + "$'");
        empty();
    }

    /** As if it had just been opened. */
    void empty() {
        file = 0;
        bank.execute(
                "truncate customer_customer, access_branch, access_staff, access_portfolio, product_product, product_group,"
                        + " product_rate, scheduling_calendar, activity_transaction, activity_transaction_key, activity_daily,"
                        + " activity_year, activity_usage, activity_open_day, intake_staged, identity_source_rank restart identity cascade");
        bank.execute(
                "insert into scheduling_calendar (id, first_date, base_currency) values (1, date '2026-01-01', 'CNY');"
                        + "insert into access_branch (id, code, name, path) values (1, 'HQ', 'Head', '/HQ/'), (2, 'PD', 'Pudong', '/HQ/PD/');"
                        + "insert into access_staff (id, staff_no, name, post, branch_id) values (1, 'S1', 'Lin', 'RM', 2);"
                        + "insert into access_portfolio (id, code, staff_id, branch_id) values (1, 'P1', 1, 2);"
                        + "insert into product_group (id, code, name) values (1, 'G', 'Group');"
                        + "insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                        + " values (1, 'CUR', 1, 'CURRENT', 'CNY', 80, 0);"
                        + "insert into product_rate (currency, valid_from, rate) values ('USD', date '2020-01-01', 7.0),"
                        + " ('USD', date '2026-11-05', 7.1), ('KRW', date '2020-01-01', 0.0051)");
    }

    OffsetDateTime tick() {
        now = now.plusSeconds(1);
        return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** Takes the rows as a delivery of the source does. */
    void deliver(ImportTarget target, String source, List<Map<String, String>> rows) {
        List<String> names = target.fields().stream().map(ImportField::name).toList();
        long id = ++file;
        Instant time = tick().toInstant();
        bank.run(database -> {
            List<Object[]> staged = new ArrayList<>();
            for (Map<String, String> row : rows) {
                List<Object> values = new ArrayList<>(List.of(id, staged.size() + 1L));
                names.forEach(name -> values.add(row.get(name)));
                staged.add(values.toArray());
            }
            new StagingArea().load(database, names.size(), staged.iterator());
            StagedRows chunk = StagedRows.of(id, source, time, Map.of());
            if (target.monthsOf() != null) {
                target.prepare(database, chunk, Set.of(YearMonth.of(2026, 11), YearMonth.of(2026, 10)));
            }
            // row by row where tests know rows by their ids, so that these follow the order of the rows
            long step = target == CUSTOMER || target == HOLDING ? 1 : rows.size();
            for (long row = 0; row < rows.size(); row += step) {
                target.save(database, chunk.between(row, row + step));
                target.settle(database, chunk.between(row, row + step));
            }
            target.finish(database, chunk);
        });
    }

    void fold(LocalDate last) {
        bank.run(database ->
                new DailyActivity(database).fold(new Period(LocalDate.of(2026, 10, 1), last.plusDays(1)), "CNY"));
    }

    /** @return the merge, or null where the records are one customer already */
    Long merge(long left, long right) {
        OffsetDateTime time = tick();
        return in(database -> new Merges(database)
                        .mergeAll(
                                List.of(new ProposedMerge(null, left, right)), MergeWay.STEWARD, "steward", null, time)
                        .stream()
                        .findFirst()
                        .orElse(null));
    }

    List<Long> mergeAll(List<ProposedMerge> proposals) {
        OffsetDateTime time = tick();
        return in(database -> new Merges(database).mergeAll(proposals, MergeWay.AUTO, "night", null, time));
    }

    void undo(long merge) {
        OffsetDateTime time = tick();
        bank.run(database -> new MergeUndo(database).undo(merge, "steward", null, time));
    }

    <T> T in(Function<EntityManager, T> work) {
        return bank.inTransaction(work);
    }

    void execute(String sql) {
        bank.execute(sql);
    }

    @SuppressWarnings("unchecked")
    List<String> rows(String sql) {
        return bank.inTransaction(
                database -> ((List<Object>) database.createNativeQuery(sql).getResultList())
                        .stream().map(String::valueOf).toList());
    }

    long number(String sql) {
        return Long.parseLong(rows(sql).get(0));
    }

    /** Every row of every table, each with all its columns, but for those that are named. */
    Map<String, List<String>> contents(String... withoutColumns) {
        StringBuilder without = new StringBuilder();
        for (String column : withoutColumns) {
            without.append(" - '").append(column).append("'");
        }
        String all = tables.stream()
                .map(table ->
                        "select '" + table + "|' || cast(to_jsonb(t)" + without + " as text) x from " + table + " t")
                .collect(Collectors.joining(" union all "));
        Map<String, List<String>> contents = new TreeMap<>();
        tables.forEach(table -> contents.put(table, new ArrayList<>()));
        for (String row : rows("select x from (" + all + ") q order by x")) {
            contents.get(row.substring(0, row.indexOf('|'))).add(row);
        }
        return contents;
    }

    /** Rows that only one of two contents has. */
    static List<String> differences(Map<String, List<String>> expected, Map<String, List<String>> found) {
        List<String> differences = new ArrayList<>();
        expected.forEach((table, rows) -> {
            List<String> missing = new ArrayList<>(rows);
            found.get(table).forEach(missing::remove);
            List<String> excess = new ArrayList<>(found.get(table));
            rows.forEach(excess::remove);
            missing.forEach(row -> differences.add("missing " + row));
            excess.forEach(row -> differences.add("too much " + row));
        });
        return differences;
    }

    /** Rows that stand under another customer than their record does. */
    Map<String, Long> strays() {
        Map<String, Long> strays = new LinkedHashMap<>();
        CARRIERS.forEach((table, columns) -> {
            String[] pair = columns.split("\\|");
            strays.put(
                    table + columns,
                    number("select count(*) from " + table.replace("2", "") + " x where x." + pair[1]
                            + " is distinct from (select r.customer_id from customer_record r where r.id = x." + pair[0]
                            + ")"));
        });
        strays.put(
                "customer_customer",
                number(
                        "select count(*) from customer_customer x where x.referred_by_id is distinct from"
                                + " (select nullif(r.customer_id, x.id) from customer_record r where r.id = x.referred_by_record_id)"));
        strays.put(
                "hidden",
                number("select count(*) from customer_customer c where (c.merged_into_id is null) <>"
                        + " exists (select 1 from customer_record r where r.customer_id = c.id)"));
        strays.put(
                "activity_daily",
                number(
                        "select count(*) from (select on_day, customer_id, tx_count from activity_daily d"
                                + " where not exists (select 1 from activity_open_day o where o.on_day = d.on_day) except all"
                                + " select booked_on, customer_id, cast(count(*) as integer) from activity_transaction group by 1, 2) q"));
        strays.put(
                "activity_year",
                number(
                        "select count(*) from (select on_year, customer_id, purchase_count, purchase_minor from activity_year"
                                + " except all select cast(extract(year from on_day) as integer), customer_id, sum(purchase_count),"
                                + " sum(purchase_minor) from activity_daily where purchase_count > 0 group by 1, 2) q"));
        strays.put(
                "golden",
                number("select count(*) from customer_customer c join customer_record r on r.customer_id = c.id"
                        + " where (select count(*) from customer_record o where o.customer_id = c.id) = 1 and (c.name, c.kind,"
                        + " c.latin_name, c.birth_date, c.branch_id, c.closed_on, c.customer_since) is distinct from (r.name, r.kind,"
                        + " r.latin_name, r.birth_date, r.branch_id, r.closed_on, r.customer_since)"));
        strays.values().removeIf(count -> count == 0);
        return strays;
    }

    @Override
    public void close() {
        bank.close();
    }
}
