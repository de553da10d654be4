package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentFile;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Examples;
import dev.billingsdks.contract.document.PublishedDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A vendor's OpenAPI document, 3.0 or 3.1, which requests and responses are validated against. Immutable. */
public final class Contract {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final String CLIENT_HEADERS = "x-billing-sdks-headers";

    private final String source;
    private final DocumentNode root;
    private final String basePath;
    private final SchemaValidator schemas;
    private final List<OperationContract> operations;

    private Contract(String source, DocumentNode root, SchemaValidator schemas, @Nullable String basePath) {
        this.source = source;
        this.root = root;
        this.schemas = schemas;
        this.basePath = basePath == null ? basePath(root) : basePath;
        operations = readOperations();
    }

    /**
     * Reads a document, YAML or JSON.
     *
     * @throws IllegalArgumentException if there is no such file, if it is not an OpenAPI 3.0 or 3.1 document, or if it contains
     *     something that cannot be validated; the message names it
     */
    public static Contract of(Path openapi) {
        return of(openapi.toString(), DocumentFile.read(openapi));
    }

    /**
     * Reads the document of a vendor's SDK from the class path, where the SDK's artifact with the classifier {@code openapi} has it.
     *
     * @param vendor the end of the SDK's artifactId, such as {@code metronome} of {@code sdk-metronome}
     * @throws IllegalArgumentException if the class path has no document of this vendor; the message says which artifact has it
     */
    public static Contract ofVendor(String vendor) {
        PublishedDocument document = PublishedDocument.find(vendor);
        return of(document.name(), document.read());
    }

    private static Contract of(String source, JsonNode document) {
        try {
            return new Contract(source, DocumentNode.rootOf(document), new SchemaValidator(document), null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
        }
    }

    /** Returns the path of the document's first server, variables at their defaults, without a trailing slash; often empty. */
    public String basePath() {
        return basePath;
    }

    /**
     * Returns this contract for a client with a base URL of its own, such as that of a gateway.
     *
     * @param otherBasePath the path of that URL, without a trailing slash; it takes the place of the path of the document's server, not
     *     of the servers of single operations
     */
    public Contract withBasePath(String otherBasePath) {
        return new Contract(source, root, schemas, otherBasePath);
    }

    /** Returns all operations in document order. */
    public List<OperationContract> operations() {
        return operations;
    }

    /**
     * Returns the operation of an operationId, or of a method and path such as {@code GET /v1/customers}.
     *
     * @throws AssertionError if the document has no such operation; the message lists those that it has
     */
    public OperationContract operation(String name) {
        return operations.stream()
                .filter(operation -> operation.isNamed(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation '" + name + "' in " + source + "; it has "
                        + String.join(
                                ", ",
                                operations.stream()
                                        .map(OperationContract::toString)
                                        .toList())));
    }

    /**
     * Returns the document's own examples of a response as JSON texts, or an empty list if it has none.
     *
     * <p>Read from {@code example} and {@code examples} of the media type, then {@code example}, {@code examples} and
     * {@code x-examples} of its schema. They are what the vendor wrote, and need not be valid.
     */
    public List<String> examples(String operation, int status) {
        OperationContract named = operation(operation);
        DocumentNode response =
                named.response(status).orElseThrow(() -> new AssertionError(named + " declares no response " + status));
        return new DeclaredContent(response.at("content"))
                .json()
                .map(mediaType -> Examples.of(mediaType.getValue()))
                .orElse(List.of());
    }

    /**
     * Returns the violations in a response that was received, one line each: JSON path and reason, without values of the response, which
     * may be a customer's.
     *
     * @param method in upper case
     * @param rawPath the path as it was sent, with the base path and without the query
     */
    public List<String> violations(String method, String rawPath, RecordedResponse response) {
        return operationAt(method, rawPath)
                .map(operation -> new ResponseValidator(schemas, operation).violations(response))
                .orElseGet(() -> List.of("no operation of " + this + " has the method " + method + " and this path"));
    }

    /** Returns the violations in the response to a request, those of a page among them. */
    public List<String> violations(RecordedRequest request, RecordedResponse response) {
        List<String> violations = new ArrayList<>(violations(request.method(), request.path(), response));
        violations.addAll(pageViolations(request, response));
        return List.copyOf(violations);
    }

    /**
     * Returns what contradicts the request in a page of a listing: more items than requested, a page number other than the requested one,
     * and a missing property that says whether there is a next page. How a listing pages is in the documents of {@link #ofVendor} only.
     */
    public List<String> pageViolations(RecordedRequest request, RecordedResponse response) {
        return operationAt(request.method(), request.path())
                .flatMap(PageValidator::of)
                .map(page -> page.violations(request, response))
                .orElse(List.of());
    }

    /** Returns the headers that the vendor's SDK sends although the document does not declare them. */
    public List<String> clientHeaders() {
        List<String> names = new ArrayList<>();
        root.value().path(CLIENT_HEADERS).forEach(name -> names.add(name.asString("")));
        return names;
    }

    /**
     * Returns whether the document declares an operation.
     *
     * @param method in upper case
     * @param rawPath the path as it was sent, with the base path and without the query
     */
    public boolean hasOperation(String method, String rawPath) {
        return operationAt(method, rawPath).isPresent();
    }

    /** Returns the document's title and file. */
    @Override
    public String toString() {
        return root.at("info").text("title", "untitled") + " (" + source + ")";
    }

    public SchemaValidator schemas() {
        return schemas;
    }

    /** Returns the operation of this method, in upper case, and this raw path. */
    Optional<OperationContract> operationAt(String method, String rawPath) {
        return operationsAt(rawPath).stream()
                .filter(operation -> operation.method().equals(method))
                .findFirst();
    }

    /** Returns the operations whose path is this raw one, whatever their method, the most concrete path first. */
    List<OperationContract> operationsAt(String rawPath) {
        return operations.stream()
                .filter(operation -> operation.template().match(rawPath).isPresent())
                .sorted(Comparator.comparingInt((OperationContract operation) ->
                                operation.template().variableCount())
                        .thenComparing(operation -> operation.template().literalLength(), Comparator.reverseOrder()))
                .toList();
    }

    private List<OperationContract> readOperations() {
        List<OperationContract> found = new ArrayList<>();
        for (Map.Entry<String, DocumentNode> path : root.at("paths").members()) {
            DocumentNode pathItem = path.getValue();
            for (String method : METHODS) {
                if (pathItem.written(method).exists()) {
                    String base = Stream.of(pathItem.at(method), pathItem)
                            .filter(owner -> owner.written("servers").exists())
                            .findFirst()
                            .map(Contract::basePath)
                            .orElse(basePath);
                    found.add(new OperationContract(method, path.getKey(), pathItem, base, schemas));
                }
            }
        }
        return List.copyOf(found);
    }

    private static String basePath(DocumentNode owner) {
        List<DocumentNode> servers = owner.at("servers").elements();
        if (servers.isEmpty()) {
            return "";
        }
        String url = servers.get(0).text("url", "");
        for (Map.Entry<String, DocumentNode> variable :
                servers.get(0).at("variables").members()) {
            url = url.replace("{" + variable.getKey() + "}", variable.getValue().text("default", ""));
        }
        // Not as a URI, since a variable without a declaration keeps its braces.
        return url.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:", "")
                .replaceFirst("^//[^/]*", "")
                .replaceFirst("/+$", "");
    }
}
