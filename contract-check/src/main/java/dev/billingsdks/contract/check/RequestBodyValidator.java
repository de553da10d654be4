package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

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
        if (contentTypes.size() != 1) {
            return List.of("body is sent with " + contentTypes.size() + " Content-Type headers, must be one");
        }
        DeclaredContent declared = new DeclaredContent(requestBody.at("content"));
        return declared.find(contentTypes.get(0))
                .map(mediaType ->
                        DeclaredContent.isJson(contentTypes.get(0)) ? checkJson(body, mediaType) : List.<String>of())
                .orElseGet(
                        () -> List.of("body has Content-Type " + contentTypes.get(0) + ", must be one of " + declared));
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

    private List<String> checkJson(byte[] body, DocumentNode mediaType) {
        DocumentNode schema = mediaType.written("schema");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return schema.exists()
                    ? schemas.problems(schema, Json.parse(text)).stream()
                            .map(problem -> "body at " + problem)
                            .toList()
                    : List.of();
        } catch (CharacterCodingException e) {
            return List.of("body is not UTF-8");
        } catch (JacksonException e) {
            return List.of("body is not JSON: " + e.getOriginalMessage());
        }
    }
}
