package dev.billingsdks.integration.contract;

import static dev.billingsdks.integration.contract.SeededExchange.headers;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedResponse;
import dev.billingsdks.contract.check.RequestValidator;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.document.JsonPlace;
import dev.billingsdks.contract.document.Paging;
import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.sample.NoSampleException;
import dev.billingsdks.contract.sample.OperationSample;
import dev.billingsdks.contract.sample.PagedSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Seeded violations over the first documents of all vendors and the samplers of both versions of OpenAPI: each is found, and no valid exchange
 * is reported. The table by kind is written to target/contract-violations.md. Newer documents are checked by the generated tests of their SDKs.
 */
final class SeededViolationsTest {

    /** Which no update touches. */
    private static final Path SEEDS = Path.of("../generator-config/src/test/resources/seeds");

    /** The number of different samples of contract-testing. */
    private static final int SAMPLES = 50;

    private static final Path TABLE = Path.of("target", "contract-violations.md");

    /** Found and missed, by kind. */
    private final Map<String, int[]> kinds = new TreeMap<>();

    private final List<String> missed = new ArrayList<>();
    private int valid;

    @Test
    void everything_that_a_document_forbids_is_found_and_nothing_else() throws IOException {
        documents()
                .map(Contract::of)
                .forEach(contract -> SampleExchange.of(contract).forEach(exchange -> {
                    requireValid(exchange);
                    seedResponses(exchange);
                    seedRequests(exchange);
                }));
        published()
                .map(Contract::of)
                .forEach(contract -> SampleExchange.of(contract).forEach(this::seedPages));

        Files.writeString(TABLE, table());
        assertThat(missed).isEmpty();
        assertThat(valid).as("valid exchanges").isGreaterThanOrEqualTo(60);
        assertThat(kinds.values().stream().mapToInt(counts -> counts[0]).sum())
                .as("violations")
                .isGreaterThanOrEqualTo(200);
    }

    static Stream<Path> documents() {
        return Stream.concat(
                ListedVendor.readAll(Path.of("..")).stream()
                        .map(vendor -> SEEDS.resolve(vendor.folder()).resolve("openapi.yaml"))
                        .filter(Files::exists),
                Stream.of(
                        Path.of("../contract-check/src/test/resources/specs/sampler-3.0.yaml"),
                        Path.of("../contract-check/src/test/resources/specs/sampler-3.1.yaml"),
                        Path.of("../generator-config/src/test/resources/sampler/openapi.yaml")));
    }

    /** Returns the documents that the SDKs' artifacts have, which say how listings page, whichever document they are made from. */
    private static Stream<Path> published() {
        return ListedVendor.readAll(Path.of("..")).stream()
                .map(ListedVendor::folder)
                .map(SeededViolationsTest::published);
    }

    /** Returns the document that comes with the SDK of a vendor. */
    static Path published(String vendor) {
        return Path.of("..", "sdk-" + vendor, "target/openapi/META-INF/billing-sdks", vendor, "openapi.yaml");
    }

    private void requireValid(SampleExchange exchange) {
        Stream.of("", "; charset=utf-8", ";charset=\"UTF-8\"").forEach(parameter -> {
            assertThat(exchange.violations(new RecordedResponse(
                            exchange.status(),
                            headers(exchange.essence() + parameter),
                            exchange.body().getBytes(UTF_8))))
                    .as("valid response of " + exchange.operation())
                    .isEmpty();
            valid++;
        });
    }

    private void seedPages(SampleExchange exchange) {
        exchange.operation()
                .paging()
                .filter(paging -> hasPages(exchange, paging))
                .ifPresent(paging -> {
                    IntStream.rangeClosed(1, SAMPLES)
                            .forEach(seed -> assertThat(pageViolations(exchange, firstPage(exchange, paging, seed)))
                                    .as("valid page of " + exchange.operation() + " with seed " + seed)
                                    .isEmpty());
                    valid++;
                    if (paging.required() != null) {
                        JsonNode page = firstPage(exchange, paging, 1);
                        new JsonPlace(paging.required()).remove(page);
                        page(exchange, "position of the next page absent", page);
                    }
                    exchange.operation().pageNumber().ifPresent(number -> {
                        JsonNode page = firstPage(exchange, paging, 1);
                        number.set(page, Json.tree(99));
                        page(exchange, "number of another page", page);
                    });
                });
    }

    private static boolean hasPages(SampleExchange exchange, Paging paging) {
        try {
            return firstPage(exchange, paging, 1).isContainer();
        } catch (NoSampleException e) {
            return false;
        }
    }

    private static JsonNode firstPage(SampleExchange exchange, Paging paging, int seed) {
        OperationSample sample =
                OperationSample.of(exchange.contract(), exchange.operation().name(), seed);
        return Json.parse(String.valueOf(
                PagedSample.ofPages(sample, paging, 4, seed).firstPage().body()));
    }

    private void page(SampleExchange exchange, String kind, JsonNode page) {
        count(
                "response: " + kind,
                exchange.operation().toString(),
                !pageViolations(exchange, page).isEmpty());
    }

    private static List<String> pageViolations(SampleExchange exchange, JsonNode page) {
        return exchange.contract()
                .violations(
                        exchange.request(),
                        new RecordedResponse(
                                exchange.status(),
                                headers(exchange.mediaType()),
                                Json.text(page).getBytes(UTF_8)));
    }

    private void seedResponses(SampleExchange exchange) {
        new SeededExchange(exchange)
                .responses()
                .forEach(seed -> count(
                        "response: " + seed.kind(),
                        exchange.operation() + " " + seed.name(),
                        !exchange.violations(seed.recorded()).isEmpty()));
    }

    private void seedRequests(SampleExchange exchange) {
        RequestValidator validator = SampleExchange.validator(exchange.contract());
        new SeededExchange(exchange)
                .requests()
                .forEach(seed -> count(
                        "request: " + seed.kind(),
                        exchange.operation() + " " + seed.name(),
                        !validator.check(seed.request()).isEmpty()));
    }

    private void count(String kind, String name, boolean found) {
        int[] counts = kinds.computeIfAbsent(kind, none -> new int[2]);
        counts[found ? 0 : 1]++;
        if (!found) {
            missed.add(kind + ": " + name);
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("| Seeded violation | found | missed |\n|---|---|---|\n");
        kinds.forEach((kind, counts) -> table.append("| %s | %d | %d |%n".formatted(kind, counts[0], counts[1])));
        return table.append("%nValid exchanges: %d, all accepted.%n".formatted(valid))
                .toString();
    }
}
