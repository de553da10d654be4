package dev.billingsdks.contract.server;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.check.SchemaValidator;
import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Validates a stubbed response against what the document declares for its status. */
final class StubValidator {

    private static final String REMEDY = "; a deliberately invalid response is respondContraryToSpec(...)";

    private final Contract contract;
    private final OperationContract operation;

    StubValidator(Contract contract, OperationContract operation) {
        this.contract = contract;
        this.operation = operation;
    }

    /**
     * Returns the response to send, with the declared content type unless it has its own.
     *
     * @throws AssertionError if the response claims to keep the contract and does not; the message has the JSON paths
     */
    StubResponse admit(StubResponse response) {
        if (!response.isChecked()) {
            return response;
        }
        DocumentNode declaredResponse = operation
                .response(response.status())
                .orElseThrow(() -> invalid(
                        response, "this status is not declared, but " + String.join(", ", operation.statuses())));
        DeclaredContent declared = new DeclaredContent(declaredResponse.at("content"));
        String body = response.bodyText();
        if (body == null) {
            if (!declared.isEmpty()) {
                throw invalid(response, "it has no body, but " + declared + " is declared");
            }
            return response;
        }
        Optional<Map.Entry<String, DocumentNode>> json = declared.json();
        if (json.isEmpty()) {
            throw invalid(
                    response, "it has a JSON body, but " + (declared.isEmpty() ? "none" : declared) + " is declared");
        }
        checkBody(response, body, json.get().getValue().written("schema"));
        checkContentType(response, declared);
        return response.hasHeader("Content-Type")
                ? response
                : response.withHeader("Content-Type", json.get().getKey());
    }

    /** Returns whether a response is what the document declares. */
    boolean isValid(StubResponse response) {
        try {
            admit(response);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private void checkBody(StubResponse response, String body, DocumentNode schema) {
        List<String> problems;
        try {
            problems = schema.exists()
                    ? contract.schemas().problems(schema, Json.parse(body)).stream()
                            .map(SchemaValidator.Problem::toString)
                            .toList()
                    : List.of();
        } catch (JacksonException e) {
            throw invalid(response, "it is not JSON: " + e.getOriginalMessage());
        }
        if (!problems.isEmpty()) {
            throw invalid(response, String.join("\n  ", problems));
        }
    }

    private void checkContentType(StubResponse response, DeclaredContent declared) {
        for (String contentType : response.headerValues("Content-Type")) {
            if (declared.find(contentType).isEmpty()) {
                throw invalid(response, "it has Content-Type " + contentType + ", must be one of " + declared);
            }
            if (!DeclaredContent.charset(contentType).equals(Optional.of(StandardCharsets.UTF_8))) {
                throw invalid(response, "it has Content-Type " + contentType + ", but is sent as UTF-8");
            }
        }
    }

    private AssertionError invalid(StubResponse response, String reason) {
        return new AssertionError("stub of " + operation + " with status " + response.status() + " contradicts "
                + contract + REMEDY + ":\n  " + reason);
    }
}
