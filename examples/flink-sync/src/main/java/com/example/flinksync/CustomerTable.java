package com.example.flinksync;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.jdbc.JdbcConnectionOptions;
import org.apache.flink.connector.jdbc.JdbcExecutionOptions;
import org.apache.flink.connector.jdbc.core.datastream.sink.JdbcSink;

/**
 * The customers in an H2 database.
 *
 * <p>A page that was written after the last checkpoint is written again after a restart. It replaces its rows, because a customer's key
 * is the same each time, so that the table has each customer once.
 */
final class CustomerTable implements AutoCloseable {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS customer (
                vendor VARCHAR NOT NULL,
                account VARCHAR NOT NULL,
                id VARCHAR NOT NULL,
                name VARCHAR,
                fetched_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
                PRIMARY KEY (vendor, account, id)
            )""";

    private static final String UPSERT =
            "MERGE INTO customer (vendor, account, id, name, fetched_at) KEY (vendor, account, id) VALUES (?, ?, ?, ?, ?)";

    private static final String COUNTS = """
            SELECT vendor, count(DISTINCT account) AS accounts, count(*) AS customers
            FROM customer GROUP BY vendor ORDER BY vendor""";

    private static final int BATCH = 500;

    private final String url;
    private final Connection connection;

    private CustomerTable(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /** Opens the database of a folder, with its table. The caller closes it. */
    static CustomerTable open(Path directory) throws SQLException {
        // A commit is in the file when it returns. H2 would delay it by half a second otherwise, and a completed
        // checkpoint would
        // then be ahead of a database whose process is killed.
        String url = "jdbc:h2:file:" + directory.resolve("customers") + ";WRITE_DELAY=0";
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        return new CustomerTable(url, connection);
    }

    /** Returns a sink that has written everything before a checkpoint is completed. */
    Sink<SyncedCustomer> sink() {
        return JdbcSink.<SyncedCustomer>builder()
                .withQueryStatement(UPSERT, CustomerTable::fill)
                .withExecutionOptions(JdbcExecutionOptions.builder()
                        .withBatchSize(BATCH)
                        .withMaxRetries(0)
                        .build())
                .buildAtLeastOnce(new JdbcConnectionOptions.JdbcConnectionOptionsBuilder()
                        .withUrl(url)
                        .withDriverName("org.h2.Driver")
                        .build());
    }

    /** Returns what the table has of each vendor, in alphabetical order. */
    List<VendorCount> counts() throws SQLException {
        List<VendorCount> counts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNTS)) {
            while (rows.next()) {
                counts.add(
                        new VendorCount(rows.getString("vendor"), rows.getInt("accounts"), rows.getInt("customers")));
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void fill(PreparedStatement statement, SyncedCustomer customer) throws SQLException {
        statement.setString(1, customer.vendor());
        statement.setString(2, customer.account());
        statement.setString(3, customer.id());
        statement.setString(4, customer.name());
        statement.setObject(5, customer.fetchedAt().atOffset(ZoneOffset.UTC));
    }

    /** What the table has of a vendor. */
    record VendorCount(String vendor, int accounts, int customers) {}
}
