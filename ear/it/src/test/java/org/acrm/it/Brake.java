package org.acrm.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Holds the row that work of the server writes at its very end, so that it cannot end before the brake is let go. */
final class Brake implements AutoCloseable {

    private final Connection connection;

    private Brake(Connection connection) {
        this.connection = connection;
    }

    /** @param rows a table and a condition, such as {@code intake_file where id = 1} */
    static Brake on(Bank bank, String rows) {
        try {
            Connection connection = bank.database().getConnection();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("select 1 from " + rows + " for update");
            }
            return new Brake(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
