package dev.billingsdks.flink.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.types.Row;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Tables in SQL. There are two accounts with five customers each, on pages of two. */
@EnabledIfSystemProperty(named = "test.long", matches = "true")
class TableSqlTest {

    private static final String COLUMNS =
            "id STRING, name STRING, missing BIGINT, account STRING METADATA, vendor STRING METADATA";

    @TempDir
    Path folder;

    private TestVendor vendor;
    private TableEnvironment tables;

    @BeforeEach
    void start() throws IOException {
        vendor = new TestVendor(5, 2, 0);
        tables = TableEnvironment.create(EnvironmentSettings.inBatchMode());
        Files.writeString(folder.resolve("accounts.json"), "[" + account("acme") + "," + account("globex") + "]");
    }

    @AfterEach
    void stop() {
        vendor.close();
    }

    @Test
    void customers_of_all_accounts_are_selected() throws Exception {
        create(COLUMNS, "vendor", "metronome", "operation", "listCustomers", "parameter.limit", "2");

        List<String> rows = select("SELECT account, id, missing, vendor FROM customers");

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(vendor
                        .expected(Stream.of("acme", "globex")
                                .map(id -> vendor.account(VendorKind.METRONOME, id))
                                .toList())
                        .stream()
                        .map(id -> "+I[" + id.replace("/", ", ") + ", null, Metronome]")
                        .toList());
    }

    @Test
    void projection_and_limit_are_pushed_down() throws Exception {
        create(COLUMNS, "vendor", "metronome", "operation", "listCustomers-v1");

        assertThat(tables.explainSql("SELECT name FROM customers LIMIT 1"))
                .contains("project=[name], metadata=[], limit=[1]");
        assertThat(select("SELECT name FROM customers LIMIT 1")).containsExactly("+I[Customer 0]");
        assertThat(vendor.requests()).isLessThanOrEqualTo(6);
    }

    @Test
    void query_without_columns_counts_the_rows() throws Exception {
        create(COLUMNS, "vendor", "metronome", "operation", "listCustomers");

        assertThat(select("SELECT count(*) FROM customers")).containsExactly("+I[10]");
        assertThat(select("SELECT id FROM customers LIMIT 0")).isEmpty();
    }

    @Test
    void limit_counts_the_rows_of_all_accounts() throws Exception {
        create(COLUMNS, "vendor", "metronome", "operation", "listCustomers");

        assertThat(select("SELECT id FROM customers LIMIT 7")).hasSize(7);
        assertThat(select("SELECT id FROM customers LIMIT 100")).hasSize(10);
        assertThat(select("SELECT id FROM customers WHERE account = 'globex' LIMIT 7"))
                .hasSize(5);
    }

    @Test
    void two_tables_are_read_by_one_query() throws Exception {
        create(COLUMNS, "vendor", "metronome", "operation", "listCustomers");
        tables.executeSql("CREATE TABLE more WITH ('operation' = 'listCustomers-v1') LIKE customers");

        assertThat(select("SELECT customers.id FROM customers JOIN more ON customers.id = more.id"))
                .hasSize(10);
    }

    @Test
    void column_that_the_table_does_not_have_is_one_clear_error() {
        create(COLUMNS, "vendor", "metronome", "operation", "listCustomers");

        assertThatThrownBy(() -> tables.executeSql("SELECT nickname FROM customers"))
                .hasMessageContaining("Column 'nickname' not found in any table");
    }

    @Test
    void wrong_option_is_one_clear_error() {
        assertProblem(
                "there is no vendor metronom; there are metronome, ",
                "vendor",
                "metronom",
                "operation",
                "listCustomers");
        assertProblem(
                "Metronome has no listing listInvoices; there are listCustomers",
                "vendor",
                "metronome",
                "operation",
                "listInvoices");
        assertProblem(
                "the SDK of Yandex Billing is not on the class path of Flink",
                "vendor",
                "yandex-billing",
                "operation",
                "list");
        assertProblem(
                "listCustomers has no parameter size; there are [ending_before, limit, starting_after, reference_id]",
                "vendor",
                "flatpeak",
                "operation",
                "listCustomers",
                "parameter.size",
                "2");
    }

    @Test
    void column_of_an_unsupported_type_is_one_clear_error() {
        create("id ROW<a INT>", "vendor", "metronome", "operation", "listCustomers");

        assertThatThrownBy(() -> tables.explainSql("SELECT id FROM customers"))
                .hasRootCauseMessage(
                        "table default_catalog.default_database.customers: column id: the type ROW<`a` INT> is not"
                                + " supported; take STRING, which has objects and arrays as JSON");
    }

    @Test
    void table_of_the_readme_has_the_customers() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String block = readme.substring(readme.indexOf("CREATE TABLE customers ("));
        String accounts = folder.resolve("accounts.json").toString();

        tables.executeSql(block.substring(0, block.indexOf("```")).replace("/etc/billing/accounts.json", accounts));

        assertThat(select("SELECT id, name, account FROM customers WHERE fetched_at IS NOT NULL"))
                .hasSize(10);
    }

    private void assertProblem(String message, String... options) {
        create(COLUMNS, options);
        assertThatThrownBy(() -> tables.explainSql("SELECT id FROM customers"))
                .rootCause()
                .hasMessageStartingWith("table default_catalog.default_database.customers: " + message);
        tables.executeSql("DROP TABLE customers");
    }

    private void create(String columns, String... options) {
        List<String> with = new ArrayList<>();
        for (int i = 0; i < options.length; i += 2) {
            with.add("'" + options[i] + "' = '" + options[i + 1] + "'");
        }
        tables.executeSql("CREATE TABLE customers (" + columns + ") WITH ('connector' = 'billing', 'accounts' = 'file:"
                + folder.resolve("accounts.json") + "', " + String.join(", ", with) + ")");
    }

    private List<String> select(String query) throws Exception {
        List<String> rows = new ArrayList<>();
        CloseableIterator<Row> found = tables.executeSql(query).collect();
        found.forEachRemaining(row -> rows.add(row.toString()));
        found.close();
        return rows;
    }

    private String account(String id) throws IOException {
        Path secret = Files.writeString(folder.resolve(id), TestVendor.CANARY + "-" + id + "\n");
        return "{\"id\": \"%s\", \"baseUrl\": \"%s\", \"secret\": \"file:%s\"}"
                .formatted(id, vendor.account(VendorKind.METRONOME, id).baseUrl(), secret);
    }
}
