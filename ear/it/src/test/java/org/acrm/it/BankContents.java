package org.acrm.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What a bank knows, told without its surrogate ids: per table the sorted rows of its business columns, each reference replaced by the
 * business key of the row it leads to. Two banks that were told the same know the same, whatever happened on the way.
 *
 * <p>Left out are times of recording, versions, whoever asked, and the tables in which the machinery keeps its own state.
 */
final class BankContents {

    /** Quartz, Flyway, staging, the trail, the users and what a check or look remembers are not what the bank knows of its customers. */
    private static final String MACHINERY = "^(qrtz_.*|flyway_.*|intake_staged|access_audit|access_user|"
            + "activity_transaction_key|activity_touched|value_feature_night|value_product_chunk|quality_slice|identity_home_look)$";

    private static final List<String> NO_BUSINESS = List.of(
            "id",
            "version",
            "node",
            "checkpoint",
            "checkpoint_row",
            "staged_rows",
            "requested_by",
            "saved_by",
            "row_id");

    /** Progress of a step counts rows of the attempts that were cut off too. */
    private static final Map<String, List<String>> NO_BUSINESS_IN = Map.of(
            "scheduling_step", List.of("done_rows", "total_rows", "message"),
            "scheduling_run", List.of("message"),
            "quality_check", List.of("rows_read"),
            "quality_failure", List.of("ordinal"),
            "fact_evidence", List.of("text_id"),
            "customer_role_history", List.of("role_id"),
            "identity_match_run", List.of("seconds"),
            "identity_merge", List.of("kept_version", "gone_version", "merged_by", "before_image"));

    /** References that no constraint declares. */
    private static final Map<String, String> KNOWN_REFERENCES = Map.of(
            "customer_id", "customer_customer",
            "from_id", "customer_customer",
            "to_id", "customer_customer",
            "record_id", "customer_record",
            "holding_id", "customer_holding",
            "branch_id", "access_branch",
            "portfolio_id", "access_portfolio");

    /** Tables whose rows have no declared business key but are spoken of by others. */
    private static final Map<String, List<String>> KNOWN_KEYS = Map.of(
            "intake_file", List.of("name"),
            "intake_batch", List.of("profile_code"),
            "fact_judgement", List.of("kind_id", "customer_id"),
            "scheduling_run", List.of("business_date"),
            "identity_match_run", List.of("business_date", "document_name"),
            "identity_merge", List.of("kept_id", "gone_id"));

    private final Connection connection;
    private final Map<String, Map<String, String>> columns = new TreeMap<>();
    private final Map<String, Map<String, String>> references = new TreeMap<>();
    private final Map<String, List<String>> keys = new TreeMap<>();

    private BankContents(Connection connection) throws SQLException {
        this.connection = connection;
        readColumns();
        readReferences();
        readKeys();
    }

    /** Sorted rows by table. */
    static Map<String, List<String>> of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            return new BankContents(connection).rows();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Up to five rows of each table that only one of the two banks knows; empty when they know the same. */
    static Map<String, List<String>> differences(Map<String, List<String>> expected, Map<String, List<String>> found) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        expected.forEach((table, rows) -> {
            List<String> other = found.getOrDefault(table, List.of());
            if (!rows.equals(other)) {
                List<String> lines =
                        new ArrayList<>(List.of(rows.size() + " rows expected, " + other.size() + " found"));
                lines.addAll(onlyIn(rows, other, "missing: "));
                lines.addAll(onlyIn(other, rows, "too much: "));
                result.put(table, lines);
            }
        });
        return result;
    }

    private static List<String> onlyIn(List<String> rows, List<String> others, String what) {
        List<String> rest = new ArrayList<>();
        int other = 0;
        for (String row : rows) {
            while (other < others.size() && others.get(other).compareTo(row) < 0) {
                other++;
            }
            if (other < others.size() && others.get(other).equals(row)) {
                other++;
            } else {
                rest.add(what + row);
            }
        }
        return rest.subList(0, Math.min(5, rest.size()));
    }

    private Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> result = new TreeMap<>();
        for (String table : columns.keySet()) {
            if (!table.matches(MACHINERY)) {
                List<String> rows = new ArrayList<>();
                query(statement(table), row -> rows.add(row.getString(1)));
                rows.sort(null);
                result.put(table, rows);
            }
        }
        return result;
    }

    private String statement(String table) {
        List<String> shown = new ArrayList<>();
        List<String> hidden = NO_BUSINESS_IN.getOrDefault(table, List.of());
        columns.get(table).forEach((column, type) -> {
            if (!NO_BUSINESS.contains(column) && !hidden.contains(column) && !type.equals("timestamp with time zone")) {
                shown.add("'" + column + "=' || coalesce(" + value(table, "t", column) + ", '-')");
            }
        });
        String keyed = "";
        if (table.equals("activity_transaction")) {
            shown.add("'key=' || coalesce(k.source || ':' || k.source_key, '-')");
            keyed = " left join activity_transaction_key k on k.booked_on = t.booked_on and k.transaction_id = t.id";
        }
        return "select concat_ws('; ', " + String.join(", ", shown) + ") from " + table + " t" + keyed;
    }

    /** The text of a column; of a reference, the business key of the row it leads to. */
    private String value(String table, String alias, String column) {
        if (table.equals("desk_work_item") && column.equals("occasion")) {
            return occasion(alias);
        }
        String target = references.getOrDefault(table, Map.of()).get(column);
        if (target == null) {
            return alias + "." + column + "::text";
        }
        String inner = alias + "x";
        return "(select " + key(target, inner) + " from " + target + " " + inner + " where " + inner + ".id = " + alias
                + "." + column + ")";
    }

    /** An occasion of the worklist names its holding ({@code H59:2026-12-09}) or complaint ({@code C7}) by surrogate id. */
    private String occasion(String alias) {
        String occasion = alias + ".occasion";
        return "coalesce((select 'H' || " + key("customer_holding", "h") + " || substring(" + occasion + " from ':.*')"
                + " from customer_holding h where 'H' || h.id = split_part(" + occasion + ", ':', 1)), (select 'C' || "
                + key("feedback_complaint", "c") + " from feedback_complaint c where 'C' || c.id = " + occasion + "), "
                + occasion + ")";
    }

    private String key(String table, String alias) {
        List<String> key = KNOWN_KEYS.getOrDefault(table, keys.get(table));
        if (key == null) {
            throw new IllegalStateException("no business key known of " + table);
        }
        return "concat_ws(':', "
                + String.join(
                        ", ",
                        key.stream().map(column -> value(table, alias, column)).toList()) + ")";
    }

    private void readColumns() throws SQLException {
        query("""
            select c.relname, a.attname, format_type(a.atttypid, null)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'acrm'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and a.attnum > 0 and not a.attisdropped
            order by c.relname, a.attnum\
            """, row -> columns.computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>())
                .put(row.getString(2), row.getString(3)));
    }

    private void readReferences() throws SQLException {
        columns.forEach((table, types) -> KNOWN_REFERENCES.forEach((column, target) -> {
            if (types.containsKey(column)) {
                references.computeIfAbsent(table, name -> new TreeMap<>()).put(column, target);
            }
        }));
        query("""
            select c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.connamespace = 'acrm'::regnamespace and cardinality(c.conkey) = 1\
            """, row -> references
                .computeIfAbsent(row.getString(1), table -> new TreeMap<>())
                .put(row.getString(2), row.getString(3)));
    }

    private void readKeys() throws SQLException {
        query("""
            select c.conrelid::regclass::text, a.attname
            from pg_constraint c, unnest(c.conkey) with ordinality k (attnum, position)
              join pg_attribute a on a.attnum = k.attnum
            where a.attrelid = c.conrelid and c.contype = 'u' and c.connamespace = 'acrm'::regnamespace
              and c.oid = (select min(o.oid) from pg_constraint o where o.conrelid = c.conrelid and o.contype = 'u')
            order by c.conrelid, k.position\
            """, row -> keys.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                .add(row.getString(2)));
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
