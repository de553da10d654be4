package dev.billingsdks.contract;

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
 * A request of one operation and an answer to it, made from the document alone, and always the same. It remembers which values it
 * gave away, so that a request can be held against them. For one test.
 */
public final class OperationSample {

    private static final String LOCATION = "https://sample.example/elsewhere";
    private static final String TEXT = "text";

    private final Contract contract;
    private final OperationContract operation;
    private final Map<ParameterCheck, JsonNode> parameters = new LinkedHashMap<>();
    private @Nullable JsonNode body;
    private boolean otherBody;

    OperationSample(Contract contract, OperationContract operation) {
        this.contract = contract;
        this.operation = operation;
    }

    /**
     * Returns a value for a parameter as JSON text.
     *
     * @param location {@code path}, {@code query}, {@code header} or {@code cookie}
     * @throws NoSampleException where none can be made
     */
    public String parameter(String location, String name) {
        ParameterCheck parameter = operation.parametersIn(location).stream()
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
     * @throws NoSampleException where none can be made, or none in JSON is declared
     */
    public String body() {
        return Json.text(requestBody());
    }

    /**
     * Returns a JSON body with null for each property that may be null, and without those that may be left out.
     *
     * @throws NoSampleException where none can be made, or none in JSON is declared
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
        return contract.schemas().problems(variant.written("schema"), value).isEmpty();
    }

    /** Returns the body without a property, which is a position in a listing and belongs to later requests. */
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
        if (MediaTypes.isOfJson(variant)) {
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
     * @throws NoSampleException where none can be made
     */
    public String part(String name) {
        JsonNode part = requestBody().path(name);
        if (part.isMissingNode()) {
            throw new NoSampleException(operation + ": no part " + name + " can be made");
        }
        return Json.text(part);
    }

    /** Says that the request carries bytes that are not checked. */
    public void otherBody() {
        otherBody = true;
    }

    /** Returns the status of the operation's first answer that is no error. */
    public int status() {
        return Stream.of("2", "3")
                .flatMap(kind -> operation.statuses().stream().filter(status -> status.startsWith(kind)))
                .map(status -> Integer.parseInt(status.replaceAll("[xX]", "0")))
                .findFirst()
                .orElse(200);
    }

    /**
     * Returns what the vendor is to answer.
     *
     * @throws NoSampleException where nothing can be made
     */
    public Answer toSend() {
        if (status() >= 300) {
            return Answer.contraryToSpec(status(), null, "").withHeader("Location", LOCATION);
        }
        Optional<Map.Entry<String, DocumentNode>> variant = responseVariant();
        if (variant.isEmpty() || operation.method().equals("HEAD") || status() == 204 || status() == 205) {
            return variant.isEmpty() ? Answer.empty(status()) : Answer.contraryToSpec(status(), null, "");
        }
        String mediaType = variant.get().getKey().equals("*/*")
                ? "application/json"
                : variant.get().getKey();
        boolean json = MediaTypes.isOfJson(variant.get());
        String text = json ? Json.text(answer(1)) : TEXT;
        return MediaTypes.isJson(variant.get().getKey()) && json
                ? Answer.json(status(), text)
                : Answer.contraryToSpec(status(), mediaType, text);
    }

    /** Returns what is to be read from it as JSON: the body, or a text or link as a JSON string; nothing where there is none. */
    public Optional<String> answer() {
        if (status() >= 300) {
            return Optional.of("\"" + LOCATION + "\"");
        }
        return responseVariant()
                .map(variant -> MediaTypes.isOfJson(variant) ? Json.text(answer(1)) : "\"" + TEXT + "\"");
    }

    /** Returns one of several answers, the same for the same number. */
    JsonNode answer(int number) {
        Optional<DocumentNode> schema =
                responseVariant().map(variant -> variant.getValue().written("schema"));
        return schema.filter(DocumentNode::exists)
                .flatMap(declared -> new SampleValue(contract.schemas(), number, false).of(declared))
                .or(() ->
                        schema.filter(declared -> !declared.exists()).map(any -> JsonNodeFactory.instance.objectNode()))
                .orElseThrow(() -> new NoSampleException(operation + ": no JSON answer can be made"));
    }

    boolean isValidAnswer(JsonNode answer) {
        return responseVariant()
                .map(variant -> variant.getValue().written("schema"))
                .map(schema -> contract.schemas().problems(schema, answer).isEmpty())
                .orElse(false);
    }

    /** Returns what is wrong with a request that should carry all values that were given away, and nothing else in its query. */
    public List<String> differences(RecordedRequest request) {
        return differences(request, body, List.of(), List.of());
    }

    /**
     * Returns what is wrong with a request.
     *
     * @param expectedBody what it should carry, or null
     * @param position parameters that it may carry besides
     * @param leftOut parameters that it must not carry although their values were given away
     */
    List<String> differences(
            RecordedRequest request, @Nullable JsonNode expectedBody, List<String> position, List<String> leftOut) {
        List<String> differences = new ArrayList<>();
        parameters.forEach((parameter, value) -> {
            Optional<JsonNode> sent = parameter.read(request, operation.template());
            Optional<JsonNode> expected = leftOut.contains(parameter.name()) ? Optional.empty() : Optional.of(value);
            if (!sent.map(OperationSample::plain).equals(expected.map(OperationSample::plain))) {
                differences.add(request + ": " + parameter.name() + " should be "
                        + expected.map(Json::text).orElse("left out") + " and is "
                        + sent.map(Json::text).orElse("not sent"));
            }
        });
        request.queryPairs().stream()
                .map(RecordedRequest.QueryPair::name)
                .filter(name -> !position.contains(name))
                .filter(name -> parameters.keySet().stream().noneMatch(parameter -> parameter.owns(name)))
                .filter(name -> !operation.security().ownsQuery(name))
                .forEach(name -> differences.add(request + ": nobody asked for " + name));
        String sentBody = request.body();
        if (otherBody
                ? sentBody.isEmpty()
                : expectedBody == null ? !sentBody.isEmpty() : !isJson(sentBody, expectedBody)) {
            differences.add(request + ": the body should be "
                    + (expectedBody == null ? "absent" : Json.text(expectedBody)) + " and is " + sentBody);
        }
        return differences;
    }

    /** Returns the body that was given away, or null. */
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

    /** Numbers are compared as they are written, since a tree can hold the same one in several ways. */
    private static JsonNode plain(JsonNode value) {
        return Json.parse(Json.text(value));
    }

    private Optional<Map.Entry<String, DocumentNode>> responseVariant() {
        return operation.response(status()).flatMap(response -> new MediaTypes(response.at("content")).preferred());
    }
}
