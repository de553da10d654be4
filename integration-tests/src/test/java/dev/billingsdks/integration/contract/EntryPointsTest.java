package dev.billingsdks.integration.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.account.AccountListings;
import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.live.CheckContract;
import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.contract.live.LiveListings;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The violations of {@link SeededViolationsTest} by both entry points: a mock for an application's tests, over HTTP and by its stubs, and the
 * check of an account, over HTTP and by its exit status. The table is written to target/contract-entry-points.md.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class EntryPointsTest {

    /** What WireMock alters before anything can observe it, as the README of contract-testing says. */
    private static final Set<String> NOT_OBSERVABLE = Set.of("method", "URL", "content coding");

    private static final AccountListings LISTINGS = new AccountListings();

    private static final Path TABLE = Path.of("target", "contract-entry-points.md");

    /** Found and missed, by entry point and kind. */
    private static final Map<String, int[]> COUNTS = new TreeMap<>();

    @AfterAll
    static void write_table() throws IOException {
        StringBuilder table =
                new StringBuilder("| Entry point | Seeded violation | found | missed |\n|---|---|---|---|\n");
        COUNTS.forEach((kind, counts) -> table.append("| %s | %d | %d |%n".formatted(kind, counts[0], counts[1])));
        Files.writeString(TABLE, table);
    }

    static Stream<Path> documents() {
        return SeededViolationsTest.documents();
    }

    static Stream<ListedVendor> vendors() {
        return LISTINGS.vendors().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mock_reports_each_request_that_the_document_forbids_and_no_other(Path document) throws IOException {
        List<String> missed = new ArrayList<>();
        try (ContractServer server = ContractServer.start(document)) {
            for (SampleExchange exchange : SampleExchange.of(server.contract())) {
                server.on(exchange.operation().name()).respondWithSample();
                send(server, exchange.request());
                assertThat(server.takeViolations()).as("valid request").isEmpty();
                for (SeededExchange.Request seed : new SeededExchange(exchange).requests()) {
                    if (!NOT_OBSERVABLE.contains(seed.kind())) {
                        send(server, seed.request());
                        boolean found = !server.takeViolations().isEmpty();
                        count(
                                "mock, request | " + seed.kind(),
                                found,
                                exchange.operation() + " " + seed.name(),
                                missed);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mock_rejects_each_stub_that_the_document_forbids_and_no_other(Path document) {
        List<String> missed = new ArrayList<>();
        try (ContractServer server = ContractServer.start(document)) {
            for (SampleExchange exchange : SampleExchange.of(server.contract())) {
                String operation = exchange.operation().name();
                server.on(operation).respond(StubResponse.json(exchange.status(), exchange.body()));
                for (SeededExchange.Response seed : new SeededExchange(exchange).responses()) {
                    if (isText(seed)) {
                        boolean found = isRejected(server, operation, stub(seed));
                        count("mock, stub | " + seed.kind(), found, exchange.operation() + " " + seed.name(), missed);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void account_check_ends_with_3_for_each_response_that_the_document_forbids_and_with_0_for_others(
            ListedVendor vendor) {
        LiveListing listing =
                LISTINGS.find(vendor, LiveListings.Request.CUSTOMERS).orElseThrow();
        List<String> missed = new ArrayList<>();
        try (ContractServer server =
                ContractServer.start(Contract.of(SeededViolationsTest.published(vendor.folder())))) {
            SampleExchange exchange = SampleExchange.of(server.contract()).stream()
                    .filter(each -> each.operation().toString().equals(listing.operation()))
                    .findFirst()
                    .orElseThrow();
            String operation = exchange.operation().name();
            server.on(operation).respondWithPages(1);
            assertThat(status(vendor, listing, server)).as("valid response").isZero();
            for (SeededExchange.Response seed : new SeededExchange(exchange).responses()) {
                server.on(operation).respond(contraryToSpec(seed));
                boolean found = status(vendor, listing, server) == 3;
                count("account | " + seed.kind(), found, seed.name(), missed);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static void count(String kind, boolean found, String name, List<String> missed) {
        COUNTS.computeIfAbsent(kind, none -> new int[2])[found ? 0 : 1]++;
        if (!found) {
            missed.add(name);
        }
    }

    private static int status(ListedVendor vendor, LiveListing listing, ContractServer server) {
        Map<String, String> environment = new HashMap<>();
        String prefix = vendor.environmentPrefix() + "_";
        listing.credentials().forEach(name -> environment.put(prefix + name, "t"));
        environment.put(prefix + "BASE_URL", server.baseUrl());
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return new CheckContract(LISTINGS, environment, nowhere, nowhere).run(vendor.folder(), "--pages", "1");
    }

    private static boolean isText(SeededExchange.Response seed) {
        return seed.headers().containsKey("Content-Type")
                && !seed.kind().equals("content coding")
                && new String(seed.body(), UTF_8).indexOf('\ufffd') < 0;
    }

    private static boolean isRejected(ContractServer server, String operation, StubResponse stub) {
        try {
            server.on(operation).respond(stub);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    private static StubResponse stub(SeededExchange.Response seed) {
        if (seed.body().length == 0) {
            return StubResponse.empty(seed.status());
        }
        return StubResponse.json(seed.status(), new String(seed.body(), UTF_8))
                .withHeader("Content-Type", seed.headers().get("Content-Type").get(0));
    }

    private static StubResponse contraryToSpec(SeededExchange.Response seed) {
        List<String> type = seed.headers().getOrDefault("Content-Type", List.of());
        StubResponse stub =
                StubResponse.contraryToSpec(seed.status(), type.isEmpty() ? null : type.get(0), seed.body());
        List<String> coding = seed.headers().getOrDefault("Content-Encoding", List.of());
        return coding.isEmpty() ? stub : stub.withHeader("Content-Encoding", coding.get(0));
    }

    /** Sends a request as it is, without a client that might change it, and reads the response to its end. */
    private static void send(ContractServer server, RecordedRequest request) throws IOException {
        URI origin = URI.create(server.origin());
        StringBuilder head = new StringBuilder(request.method() + " " + request.url() + " HTTP/1.1\r\n");
        head.append("Host: ").append(origin.getAuthority()).append("\r\nConnection: close\r\n");
        request.headers()
                .forEach((name, values) -> values.forEach(
                        value -> head.append(name).append(": ").append(value).append("\r\n")));
        if (request.bodyBytes().length > 0) {
            head.append("Content-Length: ").append(request.bodyBytes().length).append("\r\n");
        }
        try (Socket socket = new Socket(InetAddress.getByName(origin.getHost()), origin.getPort())) {
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(ISO_8859_1));
            socket.getOutputStream().write(request.bodyBytes());
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        }
    }
}
