package org.acrm.shared.entity;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs the migration before Hibernate validates its mapping. Acts only where the server's datasource exists; with {@code
 * ACRM_DB_MIGRATE=false} it only checks that nothing is missing.
 */
public class MigrationIntegrator implements Integrator {

    static final String DATASOURCE = "java:jboss/datasources/AcrmJobDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        DataSource database = lookup();
        if (database == null) {
            return;
        }
        SchemaMigration migration = SchemaMigration.of(database, dialect(database));
        if ("false".equalsIgnoreCase(System.getenv("ACRM_DB_MIGRATE"))) {
            migration.validate();
        } else {
            migration.migrate();
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was kept
    }

    // the name is a constant of the server, no one's input
    @SuppressWarnings("BanJNDI")
    private static DataSource lookup() {
        try {
            return (DataSource) new InitialContext().lookup(DATASOURCE);
        } catch (NamingException outsideOfTheServer) {
            return null;
        }
    }

    private static Dialect dialect(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return Dialect.of(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database does not answer; check ACRM_DB_URL, ACRM_DB_USER and ACRM_DB_PASSWORD", e);
        }
    }
}
