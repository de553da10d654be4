package dev.billingsdks.integration.contract;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.check.RecordedResponse;
import dev.billingsdks.contract.check.RequestValidator;
import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.sample.NoSampleException;
import dev.billingsdks.contract.sample.OperationSample;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A valid request and a valid JSON response of an operation, as far as they can be made from the document. */
record SampleExchange(
        Contract contract,
        OperationContract operation,
        RecordedRequest request,
        int status,
        String mediaType,
        String body) {

    private static final List<Map<String, List<String>>> CREDENTIALS = List.of(
            Map.of(), Map.of("Authorization", List.of("Bearer t")), Map.of("Authorization", List.of("Basic dTpw")));

    /** Returns the exchanges of all operations for which the document suffices. */
    static List<SampleExchange> of(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> of(contract, operation).stream())
                .toList();
    }

    static RequestValidator validator(Contract contract) {
        return new RequestValidator(contract, name -> false, name -> false);
    }

    /** Returns the media types that are declared for the response. */
    DeclaredContent responseContent() {
        return new DeclaredContent(operation.response(status).orElseThrow().at("content"));
    }

    /** Returns the schema of the response. */
    DocumentNode responseSchema() {
        return responseContent().find(mediaType).orElseThrow().written("schema");
    }

    /** Returns the media type of the response without its parameters. */
    String essence() {
        return DeclaredContent.withoutParameters(mediaType);
    }

    /** Returns the violations of a response to the request. */
    List<String> violations(RecordedResponse response) {
        return contract.violations(operation.method(), request.path(), response);
    }

    private static Optional<SampleExchange> of(Contract contract, OperationContract operation) {
        try {
            String name = operation.operationId() == null
                    ? operation.method() + " " + operation.path()
                    : operation.operationId();
            OperationSample sample = OperationSample.of(contract, name);
            Optional<String> response = sample.response();
            DeclaredContent declared = new DeclaredContent(
                    operation.response(sample.status()).orElseThrow().at("content"));
            if (response.isEmpty() || declared.json().isEmpty()) {
                return Optional.empty();
            }
            String mediaType = declared.json().get().getKey();
            return CREDENTIALS.stream()
                    .map(credentials -> request(contract, operation, sample, credentials))
                    .filter(request -> validator(contract).check(request).isEmpty())
                    .findFirst()
                    .map(request -> new SampleExchange(
                            contract, operation, request, sample.status(), mediaType, response.get()));
        } catch (NoSampleException e) {
            return Optional.empty();
        }
    }

    private static RecordedRequest request(
            Contract contract,
            OperationContract operation,
            OperationSample sample,
            Map<String, List<String>> credentials) {
        String path = contract.basePath() + operation.path();
        for (var parameter : operation.parametersIn("path")) {
            path = path.replace("{" + parameter.name() + "}", encoded(sample.parameter("path", parameter.name())));
        }
        List<String> query = new ArrayList<>();
        for (var parameter : operation.parametersIn("query")) {
            if (parameter.isRequired()) {
                query.add(parameter.name() + "=" + encoded(sample.parameter("query", parameter.name())));
            }
        }
        Map<String, List<String>> headers = new TreeMap<>(credentials);
        for (var parameter : operation.parametersIn("header")) {
            if (parameter.isRequired()) {
                headers.put(parameter.name(), List.of(sample.parameter("header", parameter.name())));
            }
        }
        byte[] body = new byte[0];
        Optional<Map.Entry<String, DocumentNode>> json =
                operation.requestBodies().json();
        if (json.isPresent()) {
            headers.put("Content-Type", List.of(json.get().getKey()));
            body = sample.body().getBytes(StandardCharsets.UTF_8);
        }
        String url = Stream.of(path, String.join("&", query))
                .filter(part -> !part.isEmpty())
                .reduce((one, two) -> one + "?" + two)
                .orElseThrow();
        return new RecordedRequest(operation.method(), url, headers, body);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
