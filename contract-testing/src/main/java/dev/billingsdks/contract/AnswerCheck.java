package dev.billingsdks.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Checks an answer against what the document declares for its status, so that a stub cannot lie. */
final class AnswerCheck {

    private static final String WAY_OUT = "; a deliberately wrong answer is respondContraryToSpec(...)";

    private final Contract contract;
    private final OperationContract operation;

    AnswerCheck(Contract contract, OperationContract operation) {
        this.contract = contract;
        this.operation = operation;
    }

    /**
     * Returns the answer as it goes out, with the declared content type where it has none of its own.
     *
     * @throws AssertionError where the answer claims to keep the contract and does not; the message has the JSON paths
     */
    Answer admit(Answer answer) {
        if (!answer.isChecked()) {
            return answer;
        }
        DocumentNode response = operation
                .response(answer.status())
                .orElseThrow(() ->
                        lie(answer, "this status is not declared, but " + String.join(", ", operation.statuses())));
        MediaTypes declared = new MediaTypes(response.at("content"));
        String body = answer.bodyText();
        if (body == null) {
            if (!declared.isEmpty()) {
                throw lie(answer, "it has no body, but " + declared + " is declared");
            }
            return answer;
        }
        Optional<Map.Entry<String, DocumentNode>> json = declared.json();
        if (json.isEmpty()) {
            throw lie(answer, "it has a JSON body, but " + (declared.isEmpty() ? "none" : declared) + " is declared");
        }
        checkBody(answer, body, json.get().getValue().written("schema"));
        return answer.hasHeader("Content-Type")
                ? answer
                : answer.withHeader("Content-Type", json.get().getKey());
    }

    private void checkBody(Answer answer, String body, DocumentNode schema) {
        List<String> problems;
        try {
            problems = schema.exists()
                    ? contract.schemas().problems(schema, Json.parse(body)).stream()
                            .map(SchemaCheck.Problem::toString)
                            .toList()
                    : List.of();
        } catch (JacksonException e) {
            throw lie(answer, "it is not JSON: " + e.getOriginalMessage());
        }
        if (!problems.isEmpty()) {
            throw lie(answer, String.join("\n  ", problems));
        }
    }

    private AssertionError lie(Answer answer, String reason) {
        return new AssertionError("stub of " + operation + " with status " + answer.status() + " contradicts "
                + contract + WAY_OUT + ":\n  " + reason);
    }
}
