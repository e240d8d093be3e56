package org.acrm.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SchemaIT {

    private static final Set<String> RESERVED_IN_ORACLE = Set.of(
            "access",
            "add",
            "all",
            "alter",
            "and",
            "any",
            "as",
            "asc",
            "audit",
            "between",
            "by",
            "char",
            "check",
            "cluster",
            "column",
            "comment",
            "compress",
            "connect",
            "create",
            "current",
            "date",
            "decimal",
            "default",
            "delete",
            "desc",
            "distinct",
            "drop",
            "else",
            "exclusive",
            "exists",
            "file",
            "float",
            "for",
            "from",
            "grant",
            "group",
            "having",
            "identified",
            "immediate",
            "in",
            "increment",
            "index",
            "initial",
            "insert",
            "integer",
            "intersect",
            "into",
            "is",
            "level",
            "like",
            "lock",
            "long",
            "maxextents",
            "minus",
            "mlslabel",
            "mode",
            "modify",
            "noaudit",
            "nocompress",
            "not",
            "nowait",
            "null",
            "number",
            "of",
            "offline",
            "on",
            "online",
            "option",
            "or",
            "order",
            "pctfree",
            "prior",
            "public",
            "raw",
            "rename",
            "resource",
            "revoke",
            "row",
            "rowid",
            "rownum",
            "rows",
            "select",
            "session",
            "set",
            "share",
            "size",
            "smallint",
            "start",
            "successful",
            "synonym",
            "sysdate",
            "table",
            "then",
            "to",
            "trigger",
            "uid",
            "union",
            "unique",
            "update",
            "user",
            "validate",
            "values",
            "varchar",
            "varchar2",
            "view",
            "whenever",
            "where",
            "with");

    @Test
    void everyNameIsAtMostThirtyCharactersAndNoReservedWordOfOracle() throws SQLException {
        try (TestBank bank = TestBank.open();
                Connection connection = bank.dataSource().getConnection()) {
            List<String> names = names(connection);
            assertThat(names).hasSizeGreaterThan(100);
            assertThat(names).filteredOn(n -> n.length() > 30).isEmpty();
            assertThat(names).filteredOn(RESERVED_IN_ORACLE::contains).isEmpty();
        }
    }

    @Test
    void theScriptsForOracleRunOnAnEmulationOfItsLanguage() throws SQLException {
        JdbcDataSource oracle = new JdbcDataSource();
        oracle.setURL("jdbc:h2:mem:oracle;MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        SchemaMigration.portable(oracle, Dialect.ORACLE).migrate();
        try (TestBank bank = TestBank.open();
                Connection postgres = bank.dataSource().getConnection();
                Connection emulation = oracle.getConnection()) {
            assertThat(tables(emulation, "ACRM")).containsExactlyElementsOf(tables(postgres, "acrm"));
        }
    }

    @Test
    void migratingTwiceChangesNothing() {
        try (TestBank bank = TestBank.open()) {
            SchemaMigration.of(bank.dataSource(), Dialect.POSTGRESQL).migrate();
            SchemaMigration.of(bank.dataSource(), Dialect.POSTGRESQL).validate();
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String sql = "select table_name from information_schema.tables where table_schema = 'acrm' union"
                + " select column_name from information_schema.columns where table_schema = 'acrm' union"
                + " select constraint_name from information_schema.table_constraints where table_schema = 'acrm'"
                + " and constraint_type <> 'CHECK' union select indexname from pg_indexes where schemaname = 'acrm'"
                + " except select tablename from pg_tables where tablename like 'flyway%'";
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        // Quartz names its own constraints, PostgreSQL its not-null checks
        names.removeIf(n -> n.startsWith("flyway") || n.startsWith("qrtz") || n.endsWith("_not_null"));
        return names;
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var rows = connection
                .getMetaData()
                .getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE", "PARTITIONED TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT));
            }
        }
        tables.sort(null);
        return tables;
    }
}
