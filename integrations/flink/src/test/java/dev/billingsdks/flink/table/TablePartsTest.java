package dev.billingsdks.flink.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountsUnavailableException;
import dev.billingsdks.flink.listing.SecretReference;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.data.DecimalData;
import org.apache.flink.table.data.StringData;
import org.apache.flink.table.data.TimestampData;
import org.apache.flink.table.types.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table is made of, without SQL. */
class TablePartsTest {

    @TempDir
    Path folder;

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(DataTypes.STRING(), "\"text\"", StringData.fromString("text")),
                Arguments.of(DataTypes.STRING(), "{\"a\": [1]}", StringData.fromString("{\"a\":[1]}")),
                Arguments.of(DataTypes.BIGINT(), "9007199254740993", 9007199254740993L),
                Arguments.of(DataTypes.INT(), "-7", -7),
                Arguments.of(DataTypes.DOUBLE(), "1.5", 1.5),
                Arguments.of(
                        DataTypes.DECIMAL(10, 2), "12.30", DecimalData.fromBigDecimal(new BigDecimal("12.30"), 10, 2)),
                Arguments.of(DataTypes.BOOLEAN(), "true", true),
                Arguments.of(DataTypes.DATE(), "\"1970-01-03\"", 2),
                Arguments.of(
                        DataTypes.TIMESTAMP_LTZ(3),
                        "\"2026-11-29T14:00:00+02:00\"",
                        TimestampData.fromInstant(Instant.parse("2026-11-29T12:00:00Z"))),
                Arguments.of(DataTypes.BIGINT(), "null", null));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void json_is_read_as_the_type_of_its_column(DataType type, String json, Object cell) {
        assertThat(CellReading.read("c", type.getLogicalType(), JsonValue.parse(json)))
                .isEqualTo(cell);
    }

    @Test
    void value_of_another_type_is_rejected_without_the_value() {
        assertThatThrownBy(
                        () -> CellReading.read("c", DataTypes.INT().getLogicalType(), JsonValue.parse("12345678901")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column c: a value does not fit the type INT");
    }

    @Test
    void file_of_accounts_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.json"), """
            [{"id": "acme", "group": "eu", "secret": "environment:ACME_TOKEN", "attributes": {"limit": "7"}}]\
            """);

        assertThat(AccountFile.of("file:" + file).accounts())
                .containsExactly(Account.builder("acme")
                        .group("eu")
                        .secret(SecretReference.environment("ACME_TOKEN"))
                        .attribute("limit", "7")
                        .build());
    }

    @Test
    void account_with_an_unknown_member_is_rejected() throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.json"), """
            [{"id": "acme", "token": "secret"}]\
            """);

        assertThatThrownBy(() -> AccountFile.of("file:" + file).accounts())
                .isInstanceOf(AccountsUnavailableException.class)
                .hasMessage("the file of accounts " + file
                        + " cannot be read: an account has other members than [attributes,"
                        + " baseUrl, group, id, requestsPerSecond, secret]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \" \"} | the id of an account is blank",
                "{\"id\": \"a\", \"baseUrl\": \"acme\"} | base URL",
                "{\"id\": \"a\", \"requestsPerSecond\": 0} | a rate budget must allow from 0.001 to 1000000 requests",
                "{\"id\": \"a\", \"secret\": \"abc\"} | not a secret reference"
            })
    void account_that_cannot_be_listed_is_rejected_when_the_file_is_read(String account, String problem)
            throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.json"), "[" + account + "]");

        assertThatThrownBy(() -> AccountFile.of("file:" + file).accounts())
                .isInstanceOf(AccountsUnavailableException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void listing_is_found_by_its_name_in_java_and_by_its_operation_id() {
        VendorSdkLookup metronome = VendorSdkLookup.of("metronome");

        assertThat(metronome.listing("listCustomers").operationId())
                .isEqualTo(metronome.listing("listCustomers-v1").operationId());
    }
}
