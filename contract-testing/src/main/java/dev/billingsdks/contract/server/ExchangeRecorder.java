package dev.billingsdks.contract.server;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.check.RequestValidator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Records each request that WireMock receives, validates it and finds its response. This class is thread-safe. */
final class ExchangeRecorder implements ResponseDefinitionTransformerV2 {

    private final Contract contract;
    private final RequestValidator check;
    private final Stubs stubs;
    private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();

    ExchangeRecorder(Contract contract, RequestValidator check, Stubs stubs) {
        this.contract = contract;
        this.check = check;
        this.stubs = stubs;
    }

    @Override
    public String getName() {
        return "contract";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        RecordedRequest request = record(event.getRequest());
        requests.add(request);
        try {
            check.check(request).forEach(problem -> violations.add(request + ": " + problem));
            StubResponse response = respond(request);
            if (response.isChecked()) {
                violations.addAll(contract.pageViolations(request, response.recorded()));
            }
            return response.toWireMock();
        } catch (RuntimeException | AssertionError e) {
            // WireMock would turn it into an HTML page, which the test would take for the vendor's response.
            return unmatched(request, "no response can be made: " + e.getMessage())
                    .toWireMock();
        }
    }

    List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    void clearViolations() {
        violations.clear();
    }

    void clear() {
        requests.clear();
        violations.clear();
    }

    private StubResponse respond(RecordedRequest request) {
        Optional<OperationContract> operation = check.operationOf(request);
        return operation
                .flatMap(known -> stubs.find(known, request))
                .map(responses -> responses.apply(request))
                .orElseGet(() -> operation.isPresent()
                        ? unmatched(request, "no stub of " + operation.get() + " matches this")
                        : StubResponse.contraryToSpec(500, "text/plain", "contract-testing: no such operation"));
    }

    private StubResponse unmatched(RecordedRequest request, String reason) {
        violations.add(request + ": " + reason);
        return StubResponse.contraryToSpec(500, "text/plain", "contract-testing: " + reason);
    }

    private static RecordedRequest record(LoggedRequest request) {
        Map<String, List<String>> headers = request.getHeaders().all().stream()
                .collect(Collectors.groupingBy(
                        header -> header.key(),
                        Collectors.flatMapping(header -> header.values().stream(), Collectors.toList())));
        // WireMock has decoded such a body, so that the label no longer fits it.
        headers.entrySet()
                .removeIf(header -> header.getKey().equalsIgnoreCase("Content-Encoding")
                        && header.getValue().stream().allMatch(value -> value.contains("gzip")));
        return new RecordedRequest(request.getMethod().value(), request.getUrl(), headers, request.getBody());
    }
}
