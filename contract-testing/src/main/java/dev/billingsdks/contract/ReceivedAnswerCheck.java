package dev.billingsdks.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Checks an answer that a vendor has really given against what its document declares. */
final class ReceivedAnswerCheck {

    private final SchemaCheck schemas;
    private final OperationContract operation;

    ReceivedAnswerCheck(SchemaCheck schemas, OperationContract operation) {
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
        MediaTypes declared = new MediaTypes(response.get().at("content"));
        Optional<Map.Entry<String, DocumentNode>> json = declared.json();
        if (json.isEmpty()) {
            return declared.isEmpty() && !body.isEmpty()
                    ? Stream.of("it has a body, but none is declared")
                    : Stream.empty();
        }
        DocumentNode schema = json.get().getValue().written("schema");
        try {
            return schema.exists()
                    ? schemas.problems(schema, Json.parse(body)).stream().map(SchemaCheck.Problem::toString)
                    : Stream.empty();
        } catch (JacksonException e) {
            // Its message quotes the body.
            return Stream.of("it is not JSON, but " + declared + " is declared");
        }
    }
}
