package org.acrm.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.acrm.shared.entity.Dialect;
import org.acrm.shared.entity.SchemaMigration;
import org.junit.jupiter.api.Test;

class DdlTest {

    private static final String SCRIPTS = Path.of("..", "..", "db-scripts").toString();

    @Test
    void whatADatabaseAdministratorRunsLeavesNothingToMigrate() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            try (Connection connection = database.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(ddl("postgresql").replace("commit;", ""));
            }
            SchemaMigration migration = SchemaMigration.of(database.getPostgresDatabase(), Dialect.POSTGRESQL);
            assertThatCode(migration::validate).doesNotThrowAnyException();
            assertThatCode(migration::migrate).doesNotThrowAnyException();
        }
    }

    @Test
    void theOracleScriptsSpeakOraclesTypes() {
        assertThat(ddl("oracle")).contains("varchar2(").doesNotContain("${").doesNotContain("create schema");
    }

    @Test
    void anUnknownVendorIsNamed() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = Ddl.run(List.of("--scripts", SCRIPTS, "--vendor", "db2"), System.out, new PrintStream(errors, true));
        assertThat(code).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("db2");
    }

    private static String ddl(String vendor) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Ddl.run(
                List.of("--scripts", SCRIPTS, "--vendor", vendor),
                new PrintStream(text, true, StandardCharsets.UTF_8),
                System.err);
        return text.toString(StandardCharsets.UTF_8);
    }
}
