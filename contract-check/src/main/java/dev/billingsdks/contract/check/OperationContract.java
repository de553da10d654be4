package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.JsonPlace;
import dev.billingsdks.contract.document.Paging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One operation of a {@link Contract}: the requests and responses that the document allows. Immutable. */
public final class OperationContract {

    private final @Nullable String operationId;
    private final String method;
    private final String path;
    private final PathPattern template;
    private final DocumentNode operation;
    private final List<ParameterValidator> parameters;
    private final CredentialsValidator security;
    private final RequestBodyValidator body;

    OperationContract(String method, String path, DocumentNode pathItem, String basePath, SchemaValidator schemas) {
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        operation = pathItem.at(method);
        operationId = operation.value().path("operationId").stringValue(null);
        parameters = readParameters(pathItem, operation, schemas);
        template = new PathPattern(
                basePath + path,
                parametersIn("path").stream()
                        .collect(Collectors.toMap(
                                ParameterValidator::name, ParameterValidator::style, (one, other) -> one)));
        security = new CredentialsValidator(operation, DocumentNode.rootOf(operation.document()));
        body = new RequestBodyValidator(operation, schemas);
    }

    /** Returns the operationId as the document spells it, or null if absent. */
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

    /** Returns a name by which {@link Contract#operation} finds it: the operationId, or method and path. */
    public String name() {
        return operationId == null ? method + " " + path : operationId;
    }

    boolean isNamed(String name) {
        return name.equals(operationId) || name.equals(method + " " + path);
    }

    /**
     * Returns the response object that applies to a status: the status itself, else its range, else the default. The default is that of
     * errors if the document declares a success, and then does not apply to another success.
     */
    public Optional<DocumentNode> response(int status) {
        DocumentNode responses = operation.at("responses");
        Optional<DocumentNode> declared = Stream.of(Integer.toString(status), status / 100 + "XX", status / 100 + "xx")
                .map(responses::at)
                .filter(DocumentNode::exists)
                .findFirst();
        boolean undeclaredSuccess = status / 100 == 2 && statuses().stream().anyMatch(other -> other.startsWith("2"));
        return declared.isPresent() || undeclaredSuccess
                ? declared
                : Optional.of(responses.at("default")).filter(DocumentNode::exists);
    }

    /** Returns how it pages, if its document says that it does. */
    public Optional<Paging> paging() {
        return Paging.of(operation);
    }

    /** Returns the property of a page that has the page's number, if pages have numbers and the document declares it. */
    public Optional<JsonPlace> pageNumber() {
        Optional<DocumentNode> response = statuses().stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .map(status -> operation.at("responses").at(status));
        return paging().flatMap(paging -> response.flatMap(declared -> PageProperties.number(paging, declared)));
    }

    Optional<String> pageSizeParameter() {
        return PageProperties.size(this);
    }

    /** Returns the bodies that a request can have. */
    public DeclaredContent requestBodies() {
        return new DeclaredContent(operation.at("requestBody").at("content"));
    }

    /** Returns the media types of responses, or none if no successful response has a body. */
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
                .map(mediaType -> DeclaredContent.withoutParameters(mediaType.getKey()))
                .distinct()
                .toList();
    }

    public PathPattern template() {
        return template;
    }

    public List<ParameterValidator> parametersIn(String location) {
        return parameters.stream().filter(parameter -> parameter.isIn(location)).toList();
    }

    boolean takesCookies() {
        return !parametersIn("cookie").isEmpty() || security.takesCookies();
    }

    public CredentialsValidator security() {
        return security;
    }

    RequestBodyValidator body() {
        return body;
    }

    private static List<ParameterValidator> readParameters(
            DocumentNode pathItem, DocumentNode operation, SchemaValidator schemas) {
        Map<String, ParameterValidator> parameters = new LinkedHashMap<>();
        // A parameter of the operation replaces the path's parameter of the same name and location.
        Stream.of(pathItem, operation)
                .flatMap(owner -> owner.at("parameters").elements().stream())
                .filter(parameter -> !isLeftToOtherKeywords(parameter))
                .forEach(parameter -> parameters.put(
                        parameter.text("in", "") + " " + parameter.text("name", ""),
                        new ParameterValidator(parameter, schemas)));
        parameters.values().forEach(parameter -> parameter.leaveTo(parameters.values()));
        return List.copyOf(parameters.values());
    }

    /** OpenAPI requires these three to be ignored if they are declared as header parameters. */
    private static boolean isLeftToOtherKeywords(DocumentNode parameter) {
        return parameter.text("in", "").equals("header")
                && List.of("accept", "content-type", "authorization")
                        .contains(parameter.text("name", "").toLowerCase(Locale.ROOT));
    }
}
