package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import java.util.List;
import java.util.stream.Stream;

/** Validates a request body: present only if declared, of a declared media type, JSON valid against its schema. */
final class RequestBodyValidator {

    private final DocumentNode requestBody;
    private final SchemaValidator schemas;

    RequestBodyValidator(DocumentNode operation, SchemaValidator schemas) {
        requestBody = operation.at("requestBody");
        this.schemas = schemas;
    }

    /** Returns the problems; of a body that is not JSON, only the media type is validated. */
    List<String> check(RecordedRequest request) {
        byte[] body = request.bodyBytes();
        List<String> contentTypes = request.headers("Content-Type");
        if (!requestBody.exists()) {
            return checkNone(request, body);
        }
        if (body.length == 0) {
            return checkAbsent(contentTypes);
        }
        return new MessageBody(Direction.REQUEST, contentTypes, request.headers("Content-Encoding"), body)
                .problems(new DeclaredContent(requestBody.at("content")), schemas);
    }

    private static List<String> checkNone(RecordedRequest request, byte[] body) {
        if (body.length > 0) {
            return List.of("body of " + body.length + " bytes is sent, but the operation declares none");
        }
        return Stream.of("Content-Type", "Transfer-Encoding")
                .filter(name -> !request.headers(name).isEmpty())
                .map(name -> "header " + name + " is sent, but the operation declares no body")
                .toList();
    }

    private List<String> checkAbsent(List<String> contentTypes) {
        if (requestBody.flag("required", false)) {
            return List.of("required body is missing");
        }
        return contentTypes.isEmpty() ? List.of() : List.of("header Content-Type is sent without a body");
    }
}
