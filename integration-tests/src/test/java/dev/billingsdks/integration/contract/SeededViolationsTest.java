package dev.billingsdks.integration.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.check.RecordedResponse;
import dev.billingsdks.contract.check.RequestValidator;
import dev.billingsdks.contract.document.DocumentNode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private static Stream<Path> documents() {
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
                .map(folder ->
                        Path.of("..", "sdk-" + folder, "target/openapi/META-INF/billing-sdks", folder, "openapi.yaml"));
    }

    private void requireValid(SampleExchange exchange) {
        Stream.of("", "; charset=utf-8", ";charset=\"UTF-8\"").forEach(parameter -> {
            assertThat(exchange.violations(
                            exchange.status(),
                            headers(exchange.essence() + parameter),
                            exchange.body().getBytes(UTF_8)))
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
        byte[] body = exchange.body().getBytes(UTF_8);
        int status = exchange.status();
        Stream.of("text/html", "application/xml", "application/problem+json", "application/seeded")
                .filter(other -> exchange.responseContent().find(other).isEmpty())
                .forEach(other -> response(exchange, "media type", status, headers(other), body));
        response(exchange, "media type", status, Map.of(), body);
        response(exchange, "charset", status, headers(exchange.essence() + "; charset=iso-8859-1"), body);
        response(exchange, "charset", status, headers(exchange.mediaType()), "\"\u00e9\"".getBytes(ISO_8859_1));
        response(exchange, "not JSON", status, headers(exchange.mediaType()), "<html>".getBytes(UTF_8));
        response(exchange, "not JSON", status, headers(exchange.mediaType()), (exchange.body() + "}").getBytes(UTF_8));
        if (status != 204) {
            response(exchange, "no body", status, headers(exchange.mediaType()), new byte[0]);
        }
        Map<String, List<String>> gzip = headers(exchange.mediaType());
        gzip.put("Content-Encoding", List.of("gzip"));
        response(exchange, "content coding", status, gzip, body);
        // Where no success is declared, the default response is that of every status.
        if (exchange.operation().statuses().stream().anyMatch(declared -> declared.matches("2\\d\\d"))) {
            response(exchange, "status", 299, headers(exchange.mediaType()), body);
        }
        JsonMutations.of(exchange.responseSchema(), exchange.body())
                .forEach((name, text) -> response(
                        exchange, kind(name), name, status, headers(exchange.mediaType()), text.getBytes(UTF_8)));
    }

    private void seedRequests(SampleExchange exchange) {
        RecordedRequest sent = exchange.request();
        String url = sent.url();
        String separator = url.contains("?") ? "&" : "?";
        request(exchange, "method", "CONNECT", url, sent.headers(), sent.bodyBytes());
        request(exchange, "method", sent.method().toLowerCase(Locale.ROOT), url, sent.headers(), sent.bodyBytes());
        request(exchange, "URL", sent.method(), url + "#seeded", sent.headers(), sent.bodyBytes());
        request(exchange, "URL", sent.method(), "/seeded" + url, sent.headers(), sent.bodyBytes());
        request(exchange, "query", sent.method(), url + separator + "seeded=1", sent.headers(), sent.bodyBytes());
        exchange.operation().parametersIn("query").forEach(parameter -> {
            DocumentNode schema = parameter.schema().resolved();
            if (schema.text("type", "").matches("integer|number|boolean") && !url.contains(parameter.name() + "=")) {
                request(
                        exchange,
                        "query",
                        sent.method(),
                        url + separator + parameter.name() + "=seeded",
                        sent.headers(),
                        sent.bodyBytes());
            }
        });
        request(exchange, "header", sent.method(), url, with(sent, "X-Seeded", "1"), sent.bodyBytes());
        request(exchange, "Accept", sent.method(), url, with(sent, "Accept", "application/seeded"), sent.bodyBytes());
        request(
                exchange,
                "Accept",
                sent.method(),
                url,
                with(sent, "Accept", exchange.mediaType() + ";q=0"),
                sent.bodyBytes());
        if (!sent.headers("Authorization").isEmpty()) {
            request(
                    exchange,
                    "credentials",
                    sent.method(),
                    url,
                    with(sent, "Authorization", "seeded"),
                    sent.bodyBytes());
        }
        if (sent.bodyBytes().length == 0) {
            request(
                    exchange,
                    "body",
                    sent.method(),
                    url,
                    with(sent, "Content-Type", "application/json"),
                    "\"seeded\"".getBytes(UTF_8));
        } else {
            seedBodies(exchange);
        }
    }

    private void seedBodies(SampleExchange exchange) {
        RecordedRequest sent = exchange.request();
        String mediaType = sent.headers("Content-Type").get(0);
        request(
                exchange,
                "media type",
                sent.method(),
                sent.url(),
                with(sent, "Content-Type", "text/seeded"),
                sent.bodyBytes());
        request(
                exchange,
                "charset",
                sent.method(),
                sent.url(),
                with(sent, "Content-Type", mediaType + "; charset=latin1"),
                sent.bodyBytes());
        request(
                exchange,
                "content coding",
                sent.method(),
                sent.url(),
                with(sent, "Content-Encoding", "gzip"),
                sent.bodyBytes());
        request(exchange, "not JSON", sent.method(), sent.url(), sent.headers(), "{".getBytes(UTF_8));
        DocumentNode schema = exchange.operation()
                .requestBodies()
                .json()
                .orElseThrow()
                .getValue()
                .written("schema");
        JsonMutations.of(schema, sent.body())
                .forEach((name, text) -> request(
                        exchange, kind(name), name, sent.method(), sent.url(), sent.headers(), text.getBytes(UTF_8)));
    }

    private void response(
            SampleExchange exchange, String kind, int status, Map<String, List<String>> headers, byte[] body) {
        response(exchange, kind, kind + " " + headers, status, headers, body);
    }

    private void response(
            SampleExchange exchange,
            String kind,
            String name,
            int status,
            Map<String, List<String>> headers,
            byte[] body) {
        count(
                "response: " + kind,
                exchange.operation() + " " + name,
                !exchange.violations(status, headers, body).isEmpty());
    }

    private void request(
            SampleExchange exchange,
            String kind,
            String method,
            String url,
            Map<String, List<String>> headers,
            byte[] body) {
        request(exchange, kind, kind + " " + method + " " + url + " " + headers, method, url, headers, body);
    }

    private void request(
            SampleExchange exchange,
            String kind,
            String name,
            String method,
            String url,
            Map<String, List<String>> headers,
            byte[] body) {
        RequestValidator validator = SampleExchange.validator(exchange.contract());
        boolean found = !validator
                .check(new RecordedRequest(method, url, headers, body))
                .isEmpty();
        count("request: " + kind, exchange.operation() + " " + name, found);
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

    private static String kind(String name) {
        return name.replaceFirst(" \\(.*", "");
    }

    private static Map<String, List<String>> headers(String contentType) {
        return new LinkedHashMap<>(Map.of("Content-Type", List.of(contentType)));
    }

    private static Map<String, List<String>> with(RecordedRequest request, String name, String value) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        headers.put(name, List.of(value));
        return headers;
    }
}
