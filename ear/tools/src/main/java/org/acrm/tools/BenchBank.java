package org.acrm.tools;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.acrm.intake.service.UnitOfWork;
import org.acrm.shared.entity.Dialect;
import org.acrm.shared.entity.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;

/** A new, empty bank's database for a measurement, with the memory and log settings that the product ships; gone when it is closed. */
final class BenchBank implements UnitOfWork, AutoCloseable {

    /** As in ear/dev/postgresql.conf; writes reach the disk as they do in a bank. */
    static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "512MB",
            "effective_cache_size", "2GB",
            "work_mem", "16MB",
            "maintenance_work_mem", "256MB",
            "max_wal_size", "4GB",
            "checkpoint_timeout", "15min",
            "wal_compression", "on");

    private final EmbeddedPostgres server;
    private final PGSimpleDataSource database;
    private final EntityManagerFactory factory;

    BenchBank() {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            SETTINGS.forEach(builder::setServerConfig);
            server = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = (PGSimpleDataSource) server.getPostgresDatabase();
        SchemaMigration.of(database, Dialect.POSTGRESQL).migrate();
        database.setCurrentSchema(SchemaMigration.SCHEMA);
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", database);
        settings.put("jakarta.persistence.validation.mode", "none");
        factory = Persistence.createEntityManagerFactory("acrm", settings);
    }

    @Override
    public <T> T call(Function<EntityManager, T> work) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            T result = work.apply(manager);
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    Connection connection() throws SQLException {
        return database.getConnection();
    }

    void execute(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql) {
        return call(manager -> ((Number) manager.createNativeQuery(sql).getSingleResult()).longValue());
    }

    @Override
    public void close() {
        factory.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
