package dev.billingsdks.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request of one operation and an answer to it, made from the document alone, and always the same. It remembers which values it
 * gave away, so that a request can be held against them. For one test.
 */
public final class OperationSample {

    private final Contract contract;
    private final OperationContract operation;
    private final Map<ParameterCheck, JsonNode> parameters = new LinkedHashMap<>();
    private @Nullable JsonNode body;

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

    /** Returns the body without a property, which is a position in a listing and belongs to later requests. */
    String bodyWithout(JsonPlace position) {
        JsonNode json = requestBody();
        position.remove(json);
        return Json.text(json);
    }

    private JsonNode requestBody() {
        JsonNode value = operation
                .requestSchema()
                .flatMap(schema -> new SampleValue(contract.schemas(), 1, true).of(schema))
                .orElseThrow(() -> new NoSampleException(operation + ": no JSON body can be made"));
        body = value;
        return value;
    }

    /** Returns the status of the operation's first answer of success. */
    public int status() {
        return operation.statuses().stream()
                .filter(status -> status.startsWith("2"))
                .map(status -> Integer.parseInt(status.replaceAll("[xX]", "0")))
                .findFirst()
                .orElse(200);
    }

    /**
     * Returns the JSON of that answer, or nothing where it has none.
     *
     * @throws NoSampleException where none can be made
     */
    public Optional<String> answer() {
        return responseSchema().isEmpty() ? Optional.empty() : Optional.of(Json.text(answer(1)));
    }

    /** Returns one of several answers, the same for the same number. */
    JsonNode answer(int number) {
        return responseSchema()
                .flatMap(schema -> new SampleValue(contract.schemas(), number, false).of(schema))
                .orElseThrow(() -> new NoSampleException(operation + ": no JSON answer can be made"));
    }

    boolean isValidAnswer(JsonNode answer) {
        return responseSchema()
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
                .forEach(name -> differences.add(request + ": nobody asked for " + name));
        String sentBody = request.body();
        if (expectedBody == null ? !sentBody.isEmpty() : !isJson(sentBody, expectedBody)) {
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

    private Optional<DocumentNode> responseSchema() {
        return operation
                .response(status())
                .flatMap(response -> new MediaTypes(response.at("content")).json())
                .map(mediaType -> mediaType.getValue().written("schema"))
                .filter(DocumentNode::exists);
    }
}
