package dev.billingsdks.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.error.ServerException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that runs README's snippet can be killed at any step, and repeats and loses no customer. */
@Tag("metronome")
class ResumeSnippetTest {

    @RegisterExtension
    static final ContractExtension vendor =
            ContractExtension.forSpec(Path.of("../sdk-metronome/target/spec/openapi.yaml"));

    /**
     * The steps of storing one page of two customers: begin, each customer, the position, before and after the
     * commit.
     */
    private static final int STEPS_OF_A_PAGE = 6;

    private static final int PAGES = 3;
    private static final List<String> ALL = IntStream.rangeClosed(1, 2 * PAGES)
            .mapToObj(number -> "Customer " + number)
            .toList();

    private MetronomeClient metronome;

    @BeforeEach
    void open() {
        metronome = MetronomeClient.builder()
                .bearerToken("t")
                .baseUrl(vendor.baseUrl())
                .maxAttempts(1)
                .build();
        vendor.on("listCustomers-v1").respond(page(1, "second"));
        vendor.on("listCustomers-v1").withQuery("next_page", "second").respond(page(2, "third"));
        vendor.on("listCustomers-v1").withQuery("next_page", "third").respond(page(3, null));
    }

    @AfterEach
    void close() {
        metronome.close();
    }

    static IntStream steps() {
        return IntStream.range(0, PAGES * STEPS_OF_A_PAGE);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void process_that_is_killed_at_any_step_repeats_and_loses_no_customer(int step) {
        Database database = new Database();

        assertThatThrownBy(() -> run(new Process(database, step))).isInstanceOf(Killed.class);
        run(new Process(database, Integer.MAX_VALUE));

        assertThat(database.customers).isEqualTo(ALL);
        assertThat(database.position).isNull();
        assertThat(urls()).hasSizeBetween(PAGES, PAGES + 1);
    }

    @Test
    void process_that_is_killed_repeatedly_stores_each_customer_once() {
        Database database = new Database();

        for (int runs = 0; database.position != null; runs++) {
            assertThat(runs).isLessThan(2 * PAGES);
            // Each run is one step longer than a page takes, and is killed in the next page.
            assertThatThrownBy(() -> run(new Process(database, STEPS_OF_A_PAGE)))
                    .isInstanceOf(Killed.class);
            if (database.customers.size() == ALL.size() - 2) {
                run(new Process(database, Integer.MAX_VALUE));
            }
        }

        assertThat(database.customers).isEqualTo(ALL);
    }

    @Test
    void listing_that_failed_continues_with_the_page_that_failed() {
        Database database = new Database();
        vendor.on("listCustomers-v1")
                .withQuery("next_page", "second")
                .respond(StubResponse.json(500, "{\"message\": \"unavailable\"}"), page(2, "third"));

        assertThatThrownBy(() -> run(new Process(database, Integer.MAX_VALUE))).isInstanceOf(ServerException.class);
        assertThat(database.position).isEqualTo("cursor:second");
        run(new Process(database, Integer.MAX_VALUE));

        assertThat(database.customers).isEqualTo(ALL);
        assertThat(urls())
                .containsExactly(
                        "/v1/customers",
                        "/v1/customers?next_page=second",
                        "/v1/customers?next_page=second",
                        "/v1/customers?next_page=third");
    }

    @Test
    void completely_stored_listing_is_not_requested_again() {
        Database database = new Database();
        run(new Process(database, Integer.MAX_VALUE));

        run(new Process(database, Integer.MAX_VALUE));

        assertThat(urls()).hasSize(PAGES);
        assertThat(database.customers).isEqualTo(ALL);
    }

    private void run(CustomerStore store) {
        Pagination.resume(metronome.customers().listCustomers(), store);
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }

    private static StubResponse page(int number, @Nullable String next) {
        String position = next == null ? "null" : '"' + next + '"';
        return StubResponse.json(
                200,
                "{\"data\": [" + customer(2 * number - 1) + "," + customer(2 * number) + "], \"next_page\": " + position
                        + "}");
    }

    private static String customer(int number) {
        return """
                {"id": "00000000-0000-0000-0000-00000000000%d", "name": "Customer %d", "external_id": "%d",
                 "ingest_aliases": [], "customer_config": {"salesforce_account_id": null}, "custom_fields": {},
                 "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}""".formatted(number, number, number);
    }

    /** The data that survives a process: only what was committed. */
    private static final class Database {

        private List<String> customers = List.of();
        private @Nullable String position = "start";
    }

    /** A process with its own transaction, which ends with it. */
    private static final class Process implements CustomerStore {

        private final Database database;
        private int stepsLeft;

        Process(Database database, int stepsLeft) {
            this.database = database;
            this.stepsLeft = stepsLeft;
        }

        @Override
        public @Nullable String position() {
            return database.position;
        }

        @Override
        public void commit(List<CustomerDetail> customers, @Nullable String position) {
            step();
            List<String> all = new ArrayList<>(database.customers);
            for (CustomerDetail customer : customers) {
                all.add(customer.name());
                step();
            }
            step();
            step();
            database.customers = List.copyOf(all);
            database.position = position;
            step();
        }

        private void step() {
            if (stepsLeft-- == 0) {
                throw new Killed();
            }
        }
    }

    /** Represents kill -9: nothing of the process runs after it. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}
