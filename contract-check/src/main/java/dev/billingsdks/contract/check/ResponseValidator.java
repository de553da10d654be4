package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Validates a response that was received against the vendor's document. */
final class ResponseValidator {

    private final SchemaValidator schemas;
    private final OperationContract operation;

    ResponseValidator(SchemaValidator schemas, OperationContract operation) {
        this.schemas = schemas;
        this.operation = operation;
    }

    /** Returns one line for each violation, with the operation, the status and the JSON path, and without values. */
    List<String> violations(int status, String body) {
        return problems(status, body)
                .map(problem -> operation + " -> " + status + ": " + problem)
                .toList();
    }

    private Stream<String> problems(int status, String body) {
        Optional<DocumentNode> response = operation.response(status);
        if (response.isEmpty()) {
            return Stream.of("this status is not declared, but " + String.join(", ", operation.statuses()));
        }
        DeclaredContent declared = new DeclaredContent(response.get().at("content"));
        Optional<Map.Entry<String, DocumentNode>> json = declared.json();
        if (json.isEmpty()) {
            return declared.isEmpty() && !body.isEmpty()
                    ? Stream.of("it has a body, but none is declared")
                    : Stream.empty();
        }
        DocumentNode schema = json.get().getValue().written("schema");
        try {
            return schema.exists()
                    ? schemas.problems(schema, Json.parse(body)).stream().map(SchemaValidator.Problem::toString)
                    : Stream.empty();
        } catch (JacksonException e) {
            // Its message quotes the body.
            return Stream.of("it is not JSON, but " + declared + " is declared");
        }
    }
}
