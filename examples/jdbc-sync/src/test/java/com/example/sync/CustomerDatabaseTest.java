package com.example.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.pagination.PageToken;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one transaction stores. */
final class CustomerDatabaseTest {

    private static final PageToken SECOND = PageToken.parse("cursor:second");
    private static final PageToken THIRD = PageToken.parse("cursor:third");

    @TempDir
    Path folder;

    private CustomerDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = CustomerDatabase.open("jdbc:sqlite:" + folder.resolve("customers.db"));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void a_new_database_begins_at_the_start() throws SQLException {
        assertThat(database.nextPage()).isEqualTo(PageToken.START);
    }

    @Test
    void if_the_position_cannot_be_stored_the_customers_of_the_page_are_not_either() throws SQLException {
        database.store(List.of(customer("Ada")), SECOND);
        failWhenAPositionIsStored();

        assertThatThrownBy(() -> database.store(List.of(customer("Grace")), THIRD))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the disk is full");

        assertThat(database.nextPage()).isEqualTo(SECOND);
        assertThat(SyncProcess.storedIn(folder)).containsExactly("Ada");
    }

    @Test
    void after_the_last_page_another_listing_begins_and_updates_customers() throws SQLException {
        database.store(List.of(customer("Ada"), customer("Grace")), null);

        assertThat(database.nextPage()).isEqualTo(PageToken.START);
        database.store(List.of(customer("Ada").toBuilder().name("Ada Lovelace").build()), SECOND);
        assertThat(SyncProcess.storedIn(folder)).containsExactly("Ada Lovelace", "Grace");
    }

    private void failWhenAPositionIsStored() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("customers.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TRIGGER full BEFORE INSERT ON next_page BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        }
    }

    private static CustomerDetail customer(String name) {
        return CustomerDetail.builder()
                .id(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)))
                .name(name)
                .build();
    }
}
