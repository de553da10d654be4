package dev.billingsdks.integration.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.check.RecordedResponse;
import dev.billingsdks.contract.document.DocumentNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Violations that are seeded into a valid exchange, each with its kind. */
record SeededExchange(SampleExchange exchange) {

    /** A response that the document forbids. */
    record Response(String kind, String name, int status, Map<String, List<String>> headers, byte[] body) {

        RecordedResponse recorded() {
            return new RecordedResponse(status, headers, body);
        }
    }

    /** A request that the document forbids. */
    record Request(String kind, String name, RecordedRequest request) {}

    /** Returns responses that the document forbids. */
    List<Response> responses() {
        List<Response> seeds = new ArrayList<>();
        byte[] body = exchange.body().getBytes(UTF_8);
        int status = exchange.status();
        Stream.of("text/html", "application/xml", "application/problem+json", "application/seeded")
                .filter(other -> exchange.responseContent().find(other).isEmpty())
                .forEach(other -> response(seeds, "media type", status, headers(other), body));
        response(seeds, "media type", status, Map.of(), body);
        response(seeds, "charset", status, headers(exchange.essence() + "; charset=iso-8859-1"), body);
        response(seeds, "charset", status, headers(exchange.mediaType()), "\"\u00e9\"".getBytes(ISO_8859_1));
        response(seeds, "not JSON", status, headers(exchange.mediaType()), "<html>".getBytes(UTF_8));
        response(seeds, "not JSON", status, headers(exchange.mediaType()), (exchange.body() + "}").getBytes(UTF_8));
        if (status != 204) {
            response(seeds, "no body", status, headers(exchange.mediaType()), new byte[0]);
        }
        Map<String, List<String>> gzip = headers(exchange.mediaType());
        gzip.put("Content-Encoding", List.of("gzip"));
        response(seeds, "content coding", status, gzip, body);
        // Where no success is declared, the default response is that of every status.
        if (exchange.operation().statuses().stream().anyMatch(declared -> declared.matches("2\\d\\d"))) {
            response(seeds, "status", 299, headers(exchange.mediaType()), body);
        }
        JsonMutations.of(exchange.responseSchema(), exchange.body())
                .forEach((name, text) ->
                        response(seeds, kind(name), name, status, headers(exchange.mediaType()), text.getBytes(UTF_8)));
        return seeds;
    }

    /** Returns requests that the document forbids. */
    List<Request> requests() {
        List<Request> seeds = new ArrayList<>();
        RecordedRequest sent = exchange.request();
        String url = sent.url();
        String separator = url.contains("?") ? "&" : "?";
        request(seeds, "method", "CONNECT", url, sent.headers(), sent.bodyBytes());
        request(seeds, "method", sent.method().toLowerCase(Locale.ROOT), url, sent.headers(), sent.bodyBytes());
        request(seeds, "URL", sent.method(), url + "#seeded", sent.headers(), sent.bodyBytes());
        request(seeds, "URL", sent.method(), "/seeded" + url, sent.headers(), sent.bodyBytes());
        request(seeds, "query", sent.method(), url + separator + "seeded=1", sent.headers(), sent.bodyBytes());
        exchange.operation().parametersIn("query").forEach(parameter -> {
            DocumentNode schema = parameter.schema().resolved();
            if (schema.text("type", "").matches("integer|number|boolean") && !url.contains(parameter.name() + "=")) {
                request(
                        seeds,
                        "query",
                        sent.method(),
                        url + separator + parameter.name() + "=seeded",
                        sent.headers(),
                        sent.bodyBytes());
            }
        });
        request(seeds, "header", sent.method(), url, with(sent, "X-Seeded", "1"), sent.bodyBytes());
        request(seeds, "Accept", sent.method(), url, with(sent, "Accept", "application/seeded"), sent.bodyBytes());
        request(
                seeds,
                "Accept",
                sent.method(),
                url,
                with(sent, "Accept", exchange.mediaType() + ";q=0"),
                sent.bodyBytes());
        if (!sent.headers("Authorization").isEmpty()) {
            request(seeds, "credentials", sent.method(), url, with(sent, "Authorization", "seeded"), sent.bodyBytes());
        }
        if (sent.bodyBytes().length == 0) {
            request(
                    seeds,
                    "body",
                    sent.method(),
                    url,
                    with(sent, "Content-Type", "application/json"),
                    "\"seeded\"".getBytes(UTF_8));
        } else {
            addBodies(seeds);
        }
        return seeds;
    }

    private void addBodies(List<Request> seeds) {
        RecordedRequest sent = exchange.request();
        String mediaType = sent.headers("Content-Type").get(0);
        request(
                seeds,
                "media type",
                sent.method(),
                sent.url(),
                with(sent, "Content-Type", "text/seeded"),
                sent.bodyBytes());
        request(
                seeds,
                "charset",
                sent.method(),
                sent.url(),
                with(sent, "Content-Type", mediaType + "; charset=latin1"),
                sent.bodyBytes());
        request(
                seeds,
                "content coding",
                sent.method(),
                sent.url(),
                with(sent, "Content-Encoding", "gzip"),
                sent.bodyBytes());
        request(seeds, "not JSON", sent.method(), sent.url(), sent.headers(), "{".getBytes(UTF_8));
        DocumentNode schema = exchange.operation()
                .requestBodies()
                .json()
                .orElseThrow()
                .getValue()
                .written("schema");
        JsonMutations.of(schema, sent.body())
                .forEach((name, text) -> request(
                        seeds, kind(name), name, sent.method(), sent.url(), sent.headers(), text.getBytes(UTF_8)));
    }

    private static void response(
            List<Response> seeds, String kind, int status, Map<String, List<String>> headers, byte[] body) {
        response(seeds, kind, kind + " " + headers, status, headers, body);
    }

    private static void response(
            List<Response> seeds,
            String kind,
            String name,
            int status,
            Map<String, List<String>> headers,
            byte[] body) {
        seeds.add(new Response(kind, name, status, headers, body));
    }

    private static void request(
            List<Request> seeds,
            String kind,
            String method,
            String url,
            Map<String, List<String>> headers,
            byte[] body) {
        request(seeds, kind, kind + " " + method + " " + url + " " + headers, method, url, headers, body);
    }

    private static void request(
            List<Request> seeds,
            String kind,
            String name,
            String method,
            String url,
            Map<String, List<String>> headers,
            byte[] body) {
        seeds.add(new Request(kind, name, new RecordedRequest(method, url, headers, body)));
    }

    private static String kind(String name) {
        return name.replaceFirst(" \\(.*", "");
    }

    static Map<String, List<String>> headers(String contentType) {
        return new LinkedHashMap<>(Map.of("Content-Type", List.of(contentType)));
    }

    private static Map<String, List<String>> with(RecordedRequest request, String name, String value) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        headers.put(name, List.of(value));
        return headers;
    }
}
