package dev.billingsdks.contract.sample;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.Direction;
import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.check.ParameterValidator;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.document.JsonPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request of one operation and its response, made from the document only, and always the same. It records the values that it
 * returned, so that a request can be compared with them. For one test.
 */
public final class OperationSample {

    private static final String LOCATION = "https://sample.example/elsewhere";
    private static final String TEXT = "text";

    private final Contract contract;
    private final OperationContract operation;
    private final int number;
    private final Map<ParameterValidator, JsonNode> parameters = new LinkedHashMap<>();
    private @Nullable JsonNode body;
    private boolean otherBody;

    private OperationSample(Contract contract, OperationContract operation, int number) {
        this.contract = contract;
        this.operation = operation;
        this.number = number;
    }

    /** Returns a sample of an operation, which is named as in {@link Contract#operation}. */
    public static OperationSample of(Contract contract, String operation) {
        return of(contract, operation, 1);
    }

    /**
     * Returns one of several samples of an operation.
     *
     * @param number a positive number, whose samples differ from those of other numbers as far as the document lets them
     */
    public static OperationSample of(Contract contract, String operation, int number) {
        return new OperationSample(contract, contract.operation(operation), number);
    }

    /**
     * Returns a value for a parameter as JSON text.
     *
     * @param location {@code path}, {@code query}, {@code header} or {@code cookie}
     * @throws NoSampleException if none can be made
     */
    public String parameter(String location, String name) {
        ParameterValidator parameter = operation.parametersIn(location).stream()
                .filter(declared -> declared.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " has no parameter " + name + " in " + location));
        JsonNode value = new SampleValue(contract.schemas(), 1, true)
                .of(parameter.schema())
                .orElseThrow(() -> new NoSampleException(operation + ": no value for the parameter " + name));
        parameters.put(parameter, value);
        return Json.text(value);
    }

    /**
     * Returns a JSON body.
     *
     * @throws NoSampleException if none can be made, or if none in JSON is declared
     */
    public String body() {
        return Json.text(requestBody());
    }

    /**
     * Returns a JSON body with null for each property that may be null, and without the other optional ones.
     *
     * @throws NoSampleException if none can be made, or if none in JSON is declared
     */
    public String patch() {
        JsonNode patch = requestBody();
        if (patch instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (!isValidBody(object.putNull(name)) && !isValidBody(object.without(name))) {
                    object.set(name, value);
                }
            }
        }
        return Json.text(patch);
    }

    private boolean isValidBody(JsonNode value) {
        DocumentNode variant =
                operation.requestBodies().preferred().orElseThrow().getValue();
        return contract.schemas()
                .problems(variant.written("schema"), value, Direction.REQUEST)
                .isEmpty();
    }

    /** Returns the body without a property that is a position in a listing, and so part of later requests only. */
    String bodyWithout(JsonPlace position) {
        JsonNode json = requestBody();
        position.remove(json);
        return Json.text(json);
    }

    private JsonNode requestBody() {
        Map.Entry<String, DocumentNode> variant = operation
                .requestBodies()
                .preferred()
                .orElseThrow(() -> new NoSampleException(operation + ": it has no body"));
        JsonNode value = valueOf(variant.getValue());
        if (DeclaredContent.isOfJson(variant)) {
            body = value;
        } else {
            otherBody = true;
        }
        return value;
    }

    /** A text need not have a schema. */
    private JsonNode valueOf(DocumentNode variant) {
        DocumentNode schema = variant.written("schema");
        if (!schema.exists()) {
            return JsonNodeFactory.instance.stringNode("text");
        }
        return new SampleValue(contract.schemas(), 1, true)
                .of(schema)
                .orElseThrow(() -> new NoSampleException(operation + ": no body can be made"));
    }

    /**
     * Returns a part of a multipart body as JSON text.
     *
     * @throws NoSampleException if none can be made
     */
    public String part(String name) {
        JsonNode part = requestBody().path(name);
        if (part.isMissingNode()) {
            throw new NoSampleException(operation + ": no part " + name + " can be made");
        }
        return Json.text(part);
    }

    /** Declares that the request has bytes that are not compared. */
    public void otherBody() {
        otherBody = true;
    }

    /** Returns the status of the operation's first response that is not an error. */
    public int status() {
        return Stream.of("2", "3")
                .flatMap(kind -> operation.statuses().stream().filter(status -> status.startsWith(kind)))
                .map(status -> Integer.parseInt(status.replaceAll("[xX]", "0")))
                .findFirst()
                .orElse(200);
    }

    /**
     * Returns the response to send.
     *
     * @throws NoSampleException if none can be made
     */
    public SampleResponse toSend() {
        if (status() >= 300) {
            return SampleResponse.ofStatus(status()).withHeader("Location", LOCATION);
        }
        Optional<Map.Entry<String, DocumentNode>> variant = responseVariant();
        if (variant.isEmpty()) {
            return new SampleResponse(status(), null, null, Map.of(), true);
        }
        if (operation.method().equals("HEAD") || status() == 204 || status() == 205) {
            return SampleResponse.ofStatus(status());
        }
        boolean json = DeclaredContent.isOfJson(variant.get());
        if (json && DeclaredContent.isJson(variant.get().getKey())) {
            return SampleResponse.json(status(), Json.text(response(number)));
        }
        String mediaType = variant.get().getKey().equals("*/*")
                ? "application/json"
                : variant.get().getKey();
        return new SampleResponse(status(), mediaType, json ? Json.text(response(number)) : TEXT, Map.of(), false);
    }

    /** Returns an error: with the declared JSON if a valid one can be made, and otherwise without a body. */
    public SampleResponse error(int status) {
        return operation
                .response(status)
                .flatMap(declared -> new DeclaredContent(declared.at("content")).json())
                .map(mediaType -> mediaType.getValue().written("schema"))
                .filter(DocumentNode::exists)
                .flatMap(schema -> new SampleValue(contract.schemas(), number, false).of(schema))
                .map(body -> SampleResponse.json(status, Json.text(body)))
                .orElseGet(() -> SampleResponse.ofStatus(status));
    }

    /** Returns the response's content as JSON: the body, or a text or link as a JSON string; nothing if there is none. */
    public Optional<String> response() {
        if (status() >= 300) {
            return Optional.of("\"" + LOCATION + "\"");
        }
        return responseVariant()
                .map(variant -> DeclaredContent.isOfJson(variant) ? Json.text(response(number)) : "\"" + TEXT + "\"");
    }

    /** Returns one of several responses, the same for the same number. */
    JsonNode response(int which) {
        Optional<DocumentNode> schema =
                responseVariant().map(variant -> variant.getValue().written("schema"));
        return schema.filter(DocumentNode::exists)
                .flatMap(declared -> new SampleValue(contract.schemas(), which, false).of(declared))
                .or(() ->
                        schema.filter(declared -> !declared.exists()).map(any -> JsonNodeFactory.instance.objectNode()))
                .orElseThrow(() -> new NoSampleException(operation + ": no JSON response can be made"));
    }

    /** Returns the declared media type of the response, which is JSON. */
    String jsonMediaType() {
        return responseVariant().map(Map.Entry::getKey).orElse("application/json");
    }

    boolean isValidResponse(JsonNode response) {
        return responseVariant()
                .map(variant -> variant.getValue().written("schema"))
                .map(schema -> contract.schemas().problems(schema, response).isEmpty())
                .orElse(false);
    }

    /** Returns the problems of a request that must have all values that this sample returned, and no other query parameter. */
    public List<String> differences(RecordedRequest request) {
        return differences(request, body, List.of(), List.of());
    }

    /**
     * Returns the problems of a request.
     *
     * @param expectedBody its body, or null if it must have none
     * @param position parameters that it may have in addition
     * @param leftOut parameters that it must not have although their values were returned
     */
    List<String> differences(
            RecordedRequest request, @Nullable JsonNode expectedBody, List<String> position, List<String> leftOut) {
        List<String> differences = new ArrayList<>();
        parameters.forEach((parameter, value) -> {
            Optional<JsonNode> sent = parameter.read(request, operation.template());
            Optional<JsonNode> expected = leftOut.contains(parameter.name()) ? Optional.empty() : Optional.of(value);
            if (!sent.map(OperationSample::plain).equals(expected.map(OperationSample::plain))) {
                differences.add(request + ": expected " + parameter.name() + " to be "
                        + expected.map(Json::text).orElse("absent") + ", got "
                        + sent.map(Json::text).orElse("none"));
            }
        });
        request.queryPairs().stream()
                .map(RecordedRequest.QueryPair::name)
                .filter(name -> !position.contains(name))
                .filter(name -> parameters.keySet().stream().noneMatch(parameter -> parameter.owns(name)))
                .filter(name -> !operation.security().ownsQuery(name))
                .forEach(name -> differences.add(request + ": unexpected parameter " + name));
        String sentBody = request.body();
        if (otherBody
                ? sentBody.isEmpty()
                : expectedBody == null ? !sentBody.isEmpty() : !isJson(sentBody, expectedBody)) {
            differences.add(request + ": expected "
                    + (expectedBody == null ? "no body" : "body " + Json.text(expectedBody)) + ", got " + sentBody);
        }
        return differences;
    }

    /** Returns the body that this sample returned, or null if none. */
    @Nullable
    JsonNode givenBody() {
        return body;
    }

    OperationContract operation() {
        return operation;
    }

    private static boolean isJson(String text, JsonNode expected) {
        return !text.isEmpty() && plain(Json.parse(text)).equals(plain(expected));
    }

    /** Numbers are compared as they are written, because a tree can represent the same number in several ways. */
    private static JsonNode plain(JsonNode value) {
        return Json.parse(Json.text(value));
    }

    private Optional<Map.Entry<String, DocumentNode>> responseVariant() {
        return operation
                .response(status())
                .flatMap(response -> new DeclaredContent(response.at("content")).preferred());
    }
}
