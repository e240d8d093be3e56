package org.acrm.shared.entity;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A bank's database for a test: one embedded PostgreSQL a JVM, migrated once; each test bank is a copy of that template, so tests
 * never meet each other's rows.
 */
public final class TestBank implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final PGSimpleDataSource database;
    private final EntityManagerFactory factory;

    private TestBank(PGSimpleDataSource database) {
        this.database = database;
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", database);
        settings.put("jakarta.persistence.validation.mode", "none");
        settings.put("hibernate.generate_statistics", "true");
        this.factory = Persistence.createEntityManagerFactory("acrm", settings);
    }

    public static synchronized TestBank open() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                execute(server.getPostgresDatabase(), "create database template_bank");
                SchemaMigration.of(server.getDatabase("postgres", "template_bank"), Dialect.POSTGRESQL)
                        .migrate();
            }
            String name = "bank_" + NUMBER.incrementAndGet();
            execute(server.getPostgresDatabase(), "create database " + name + " template template_bank");
            PGSimpleDataSource database = (PGSimpleDataSource) server.getDatabase("postgres", name);
            database.setCurrentSchema(SchemaMigration.SCHEMA);
            return new TestBank(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataSource dataSource() {
        return database;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Runs the work in a transaction and commits it; rolls back when it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            T result = work.apply(manager);
            if (!manager.getTransaction().getRollbackOnly()) {
                manager.getTransaction().commit();
            }
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    public void run(Consumer<EntityManager> work) {
        inTransaction(manager -> {
            work.accept(manager);
            return null;
        });
    }

    public void execute(String sql) {
        execute(database, sql);
    }

    /** The rows of a query as text, in its order. */
    @SuppressWarnings("unchecked")
    public List<String> rows(String select) {
        return inTransaction(
                manager -> manager.createNativeQuery("select btrim(cast(q as text), '()') from (" + select + ") q")
                        .getResultList());
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
