package org.acrm.shared.entity;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database's schema to the state that this version of the product needs: plain SQL scripts, each run once. */
public final class SchemaMigration {

    public static final String SCHEMA = "acrm";

    private final Flyway flyway;

    private SchemaMigration(Flyway flyway) {
        this.flyway = flyway;
    }

    public static SchemaMigration of(DataSource database, Dialect dialect) {
        return new SchemaMigration(flyway(database, dialect, "classpath:db/" + dialect.folder()));
    }

    /** Without the physical design, for a database that only speaks Oracle's language. */
    public static SchemaMigration portable(DataSource database, Dialect dialect) {
        return new SchemaMigration(flyway(database, dialect, "classpath:db/" + dialect.folder() + "/portable"));
    }

    public void migrate() {
        flyway.migrate();
    }

    /** @throws BusinessException when a script is missing in the database; a DBA runs what {@code acrm db ddl} prints */
    public void validate() {
        List<String> missing = new ArrayList<>();
        for (var pending : flyway.info().pending()) {
            missing.add(pending.getScript());
        }
        if (!missing.isEmpty()) {
            throw new BusinessException("error.schema.pending", missing.size(), missing.get(0));
        }
    }

    private static Flyway flyway(DataSource database, Dialect dialect, String vendor) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .schemas(dialect == Dialect.POSTGRESQL ? SCHEMA : SCHEMA.toUpperCase(java.util.Locale.ROOT))
                .createSchemas(true)
                .locations("classpath:db/any", vendor)
                .placeholders(dialect.types())
                .load();
    }
}
