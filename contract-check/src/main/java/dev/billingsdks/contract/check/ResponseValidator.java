package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates a response that was received against the vendor's document: status, headers, media type, charset and body. */
final class ResponseValidator {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final SchemaValidator schemas;
    private final OperationContract operation;

    ResponseValidator(SchemaValidator schemas, OperationContract operation) {
        this.schemas = schemas;
        this.operation = operation;
    }

    /** Returns one line for each violation, with the operation, the status and the JSON path, and without values. */
    List<String> violations(RecordedResponse response) {
        return problems(response).stream()
                .map(problem -> operation + " -> " + response.status() + ": " + OneLineText.of(problem))
                .distinct()
                .toList();
    }

    private List<String> problems(RecordedResponse response) {
        Optional<DocumentNode> declared = operation.response(response.status());
        if (declared.isEmpty()) {
            return List.of("this status is not declared, but " + String.join(", ", operation.statuses()));
        }
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, DocumentNode> header :
                declared.get().at("headers").members()) {
            problems.addAll(headerProblems(header.getKey(), header.getValue(), response));
        }
        problems.addAll(bodyProblems(new DeclaredContent(declared.get().at("content")), response));
        return problems;
    }

    /** OpenAPI requires Content-Type to be ignored among the declared headers. */
    private List<String> headerProblems(String name, DocumentNode header, RecordedResponse response) {
        if (name.equalsIgnoreCase("Content-Type")) {
            return List.of();
        }
        List<String> values = response.headers(name);
        if (values.isEmpty()) {
            return header.flag("required", false) ? List.of("it lacks the required header " + name) : List.of();
        }
        return ParameterValidator.ofHeader(name, header, schemas)
                .map(validator -> validator.problemsWithoutValues(values))
                .orElse(List.of());
    }

    private List<String> bodyProblems(DeclaredContent declared, RecordedResponse response) {
        byte[] body = response.bodyBytes();
        if (declared.isEmpty()) {
            return body.length > 0 ? List.of("it has a body, but none is declared") : List.of();
        }
        if (body.length == 0) {
            return mayBeEmpty(declared, response)
                    ? List.of()
                    : List.of("it has no body, but " + declared + " is declared");
        }
        return new MessageBody(
                        Direction.RESPONSE,
                        response.headers("Content-Type"),
                        response.headers("Content-Encoding"),
                        body)
                .problems(declared, schemas);
    }

    /** A text or a file can be empty, JSON cannot. */
    private boolean mayBeEmpty(DeclaredContent declared, RecordedResponse response) {
        if (operation.method().equals("HEAD") || response.status() == NO_CONTENT || response.status() == NOT_MODIFIED) {
            return true;
        }
        return !declared.isOnlyJson()
                && response.headers("Content-Type").stream().noneMatch(DeclaredContent::isJson);
    }
}
