package com.example.sync;

import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.pagination.PageToken;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Customers, and the position of the listing that they come from, which is changed in the transaction that stores a page. */
final class CustomerDatabase implements AutoCloseable {

    private final Connection connection;

    private CustomerDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a database and creates the tables that it lacks.
     *
     * @param url such as {@code jdbc:sqlite:customers.db}
     */
    static CustomerDatabase open(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS customer (
                        id VARCHAR(36) PRIMARY KEY, name VARCHAR NOT NULL, json VARCHAR NOT NULL)""");
            // At most one row. While there is none, the listing begins at its start.
            statement.execute("CREATE TABLE IF NOT EXISTS next_page (token VARCHAR NOT NULL)");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new CustomerDatabase(connection);
    }

    /** Returns the first page that is not stored: after a complete listing, that is the start of another one. */
    PageToken nextPage() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT token FROM next_page")) {
            return row.next() ? PageToken.parse(row.getString("token")) : PageToken.START;
        }
    }

    /**
     * Stores a page and the position after it: both, or, if the process is killed or a statement fails, none.
     *
     * @param next the token of the next page, or null after the last one
     */
    void store(List<CustomerDetail> customers, PageToken next) throws SQLException {
        connection.setAutoCommit(false);
        try {
            upsert(customers);
            setNextPage(next);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    int count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM customer")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void upsert(List<CustomerDetail> customers) throws SQLException {
        String sql = """
                INSERT INTO customer (id, name, json) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, json = excluded.json""";
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            for (CustomerDetail customer : customers) {
                upsert.setString(1, customer.id().toString());
                upsert.setString(2, customer.name());
                upsert.setString(3, customer.toJson());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private void setNextPage(PageToken next) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.executeUpdate("DELETE FROM next_page");
        }
        if (next == null) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO next_page (token) VALUES (?)")) {
            insert.setString(1, next.toString());
            insert.executeUpdate();
        }
    }
}
