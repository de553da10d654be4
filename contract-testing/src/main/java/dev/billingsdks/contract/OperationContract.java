package dev.billingsdks.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One operation of a {@link Contract}: what may be asked and what may be answered. Immutable. */
public final class OperationContract {

    private final @Nullable String operationId;
    private final String method;
    private final String path;
    private final PathTemplate template;
    private final DocumentNode operation;
    private final List<ParameterCheck> parameters;
    private final SecurityCheck security;
    private final BodyCheck body;

    OperationContract(String method, String path, DocumentNode pathItem, String basePath, SchemaCheck schemas) {
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        operation = pathItem.at(method);
        operationId = operation.value().path("operationId").stringValue(null);
        parameters = readParameters(pathItem, operation, schemas);
        template = new PathTemplate(
                basePath + path,
                parametersIn("path").stream()
                        .collect(Collectors.toMap(ParameterCheck::name, ParameterCheck::style, (one, other) -> one)));
        security = new SecurityCheck(operation, DocumentNode.rootOf(operation.document()));
        body = new BodyCheck(operation, schemas);
    }

    /** Returns the operationId as the document has it, null where it has none. */
    public @Nullable String operationId() {
        return operationId;
    }

    /** Returns the method in upper case. */
    public String method() {
        return method;
    }

    /** Returns the path as the document has it, variables in braces, without the server's base path. */
    public String path() {
        return path;
    }

    /** Returns the declared statuses in document order: {@code "200"}, ranges such as {@code "4XX"}, {@code "default"}. */
    public List<String> statuses() {
        return operation.at("responses").members().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the operationId and, in parentheses, method and path. */
    @Override
    public String toString() {
        String methodAndPath = method + " " + path;
        return operationId == null ? methodAndPath : operationId + " (" + methodAndPath + ")";
    }

    boolean isNamed(String name) {
        return name.equals(operationId) || name.equals(method + " " + path);
    }

    /** Returns the response object that applies to a status: the status itself, else its range, else the default. */
    Optional<DocumentNode> response(int status) {
        DocumentNode responses = operation.at("responses");
        return Stream.of(Integer.toString(status), status / 100 + "XX", status / 100 + "xx", "default")
                .map(responses::at)
                .filter(DocumentNode::exists)
                .findFirst();
    }

    /** Returns the bodies that a request can have. */
    MediaTypes requestBodies() {
        return new MediaTypes(operation.at("requestBody").at("content"));
    }

    /** Returns the media types that an answer may have, and none where all that succeeds has no body to be asked for. */
    List<String> responseMediaTypes() {
        List<Map.Entry<String, DocumentNode>> responses =
                operation.at("responses").members();
        List<DocumentNode> successes = responses.stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .toList();
        boolean succeedsWithoutBody = !successes.isEmpty()
                && successes.stream()
                        .allMatch(success -> success.at("content").members().isEmpty());
        if (succeedsWithoutBody) {
            return List.of();
        }
        return responses.stream()
                .flatMap(response -> response.getValue().at("content").members().stream())
                .map(mediaType -> MediaTypes.withoutParameters(mediaType.getKey()))
                .distinct()
                .toList();
    }

    PathTemplate template() {
        return template;
    }

    List<ParameterCheck> parametersIn(String location) {
        return parameters.stream().filter(parameter -> parameter.isIn(location)).toList();
    }

    boolean takesCookies() {
        return !parametersIn("cookie").isEmpty() || security.takesCookies();
    }

    SecurityCheck security() {
        return security;
    }

    BodyCheck body() {
        return body;
    }

    private static List<ParameterCheck> readParameters(
            DocumentNode pathItem, DocumentNode operation, SchemaCheck schemas) {
        Map<String, ParameterCheck> parameters = new LinkedHashMap<>();
        // An operation's parameter replaces the one of the same name and place that all operations of the path share.
        Stream.of(pathItem, operation)
                .flatMap(owner -> owner.at("parameters").elements().stream())
                .filter(parameter -> !isLeftToOtherKeywords(parameter))
                .forEach(parameter -> parameters.put(
                        parameter.text("in", "") + " " + parameter.text("name", ""),
                        new ParameterCheck(parameter, schemas)));
        parameters.values().forEach(parameter -> parameter.leaveTo(parameters.values()));
        return List.copyOf(parameters.values());
    }

    /** OpenAPI says to ignore these three where they are declared as header parameters. */
    private static boolean isLeftToOtherKeywords(DocumentNode parameter) {
        return parameter.text("in", "").equals("header")
                && List.of("accept", "content-type", "authorization")
                        .contains(parameter.text("name", "").toLowerCase(Locale.ROOT));
    }
}
