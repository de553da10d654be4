package dev.billingsdks.contract;

import dev.billingsdks.contract.RecordedRequest.QueryPair;
import dev.billingsdks.contract.SchemaCheck.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks one declared parameter: sent where required, once where it is one value, valid, in its style. */
final class ParameterCheck {

    private static final Map<String, String> SEPARATORS =
            Map.of("form", ",", "simple", ",", "spaceDelimited", "(?i:%20|\\+)", "pipeDelimited", "(?i:\\||%7C)");
    private static final Set<String> SUPPORTED_STYLES = Set.of(
            "query form",
            "query spaceDelimited",
            "query pipeDelimited",
            "query deepObject",
            "path simple",
            "header simple");

    private final String name;
    private final String location;
    private final boolean required;
    private final String style;
    private final boolean explode;
    private final boolean json;
    private final DocumentNode schema;
    private final SchemaShape shape;
    private final SchemaCheck schemas;

    /** Reads a parameter object; throws IllegalArgumentException where it has a style that this class cannot check. */
    ParameterCheck(DocumentNode parameter, SchemaCheck schemas) {
        this.schemas = schemas;
        name = parameter.text("name", "");
        location = parameter.text("in", "");
        required = parameter.flag("required", false);
        style = parameter.text("style", location.equals("query") || location.equals("cookie") ? "form" : "simple");
        explode = parameter.flag("explode", style.equals("form"));
        json = parameter.written("content").exists();
        schema = json ? parameter.at("content").at("application/json").written("schema") : parameter.written("schema");
        shape = SchemaShape.of(schema);
        if (!SUPPORTED_STYLES.contains(location + " " + style) || !schema.exists()) {
            throw new IllegalArgumentException(parameter.pointer() + ": parameter '" + name + "' in " + location
                    + " with style " + style + " and " + (schema.exists() ? "a" : "no")
                    + " schema cannot be checked; teach ParameterCheck");
        }
    }

    String name() {
        return name;
    }

    boolean isIn(String place) {
        return location.equals(place);
    }

    /** Tells whether a name in the query belongs to this parameter, {@code name[key]} of a deep object included. */
    boolean owns(String queryName) {
        if (style.equals("deepObject")) {
            return queryName.matches(Pattern.quote(name) + "\\[[^\\[\\]]+]");
        }
        return isExplodedObject() ? shape.properties().containsKey(queryName) : queryName.equals(name);
    }

    DocumentNode schema() {
        return schema;
    }

    /** Returns what a request says for this parameter, read as the schema asks, or nothing where it does not say it. */
    Optional<JsonNode> read(RecordedRequest request, PathTemplate template) {
        return switch (location) {
            case "path" ->
                template.match(request.path())
                        .map(values -> values.get(name))
                        .map(raw -> value(List.of(raw), PathTemplate::decode));
            case "header" ->
                Optional.of(request.headers(name))
                        .filter(values -> !values.isEmpty())
                        .map(values -> value(values, UnaryOperator.identity()));
            default ->
                Optional.of(request.queryPairs().stream()
                                .filter(pair -> owns(pair.name()))
                                .toList())
                        .filter(own -> !own.isEmpty())
                        .map(this::queryValue);
        };
    }

    private JsonNode queryValue(List<QueryPair> own) {
        if (!style.equals("deepObject") && !isExplodedObject()) {
            return value(own.stream().map(QueryPair::rawValue).toList(), RecordedRequest::decode);
        }
        Map<String, String> members = new LinkedHashMap<>();
        own.forEach(pair -> members.put(memberName(pair.name()), RecordedRequest.decode(pair.rawValue())));
        return new WireValue(schemas).object(members, schema);
    }

    List<String> checkQuery(List<QueryPair> query) {
        List<QueryPair> own = query.stream().filter(pair -> owns(pair.name())).toList();
        if (own.isEmpty()) {
            return missing();
        }
        if (!style.equals("deepObject") && !isExplodedObject()) {
            return check(own.stream().map(QueryPair::rawValue).toList(), RecordedRequest::decode);
        }
        String shown = String.join(
                ", ",
                own.stream()
                        .map(pair -> memberName(pair.name()) + "=" + RecordedRequest.decode(pair.rawValue()))
                        .toList());
        return describe("{" + shown + "}", queryValue(own));
    }

    List<String> checkHeader(RecordedRequest request) {
        List<String> values = request.headers(name);
        return values.isEmpty() ? missing() : check(values, UnaryOperator.identity());
    }

    List<String> checkPath(String rawValue) {
        return check(List.of(rawValue), PathTemplate::decode);
    }

    private List<String> missing() {
        return required ? List.of("required " + location + " parameter " + name + " is missing") : List.of();
    }

    private List<String> check(List<String> rawValues, UnaryOperator<String> decode) {
        boolean isArray = shape.admits("array") && !json;
        if (rawValues.size() > 1 && !(isArray && explode)) {
            String hint = isArray ? "; it is one separated list (explode: false)" : "";
            return List.of(location + " parameter " + name + " is sent " + rawValues.size() + " times" + hint);
        }
        String shown = String.join(", ", rawValues.stream().map(decode).toList());
        if (json) {
            return checkJson(shown);
        }
        return describe(shown, value(rawValues, decode));
    }

    /** Reads the values of one name. */
    private JsonNode value(List<String> rawValues, UnaryOperator<String> decode) {
        WireValue wire = new WireValue(schemas);
        String text = String.join(", ", rawValues.stream().map(decode).toList());
        if (json) {
            return Json.parse(text);
        }
        if (!shape.admits("array")) {
            return wire.scalar(text, schema);
        }
        Stream<String> elements = explode && location.equals("query")
                ? rawValues.stream()
                : Arrays.stream(rawValues.get(0).split(SEPARATORS.get(style), -1))
                        .map(String::strip);
        return wire.array(elements.map(decode).toList(), schema);
    }

    private List<String> checkJson(String text) {
        try {
            return describe(text, Json.parse(text));
        } catch (JacksonException e) {
            return List.of(location + " parameter " + name + "=" + text + " is not JSON: " + e.getOriginalMessage());
        }
    }

    private List<String> describe(String shown, JsonNode value) {
        return schemas.problems(schema, value).stream()
                .map(problem -> location + " parameter " + name + "=" + shown + " " + place(problem) + problem.reason())
                .toList();
    }

    private static String place(Problem problem) {
        return problem.path().equals("$") ? "" : "at " + problem.path() + " ";
    }

    private boolean isExplodedObject() {
        return style.equals("form")
                && explode
                && !json
                && shape.admits("object")
                && !shape.properties().isEmpty();
    }

    private String memberName(String queryName) {
        return style.equals("deepObject") ? queryName.substring(name.length() + 1, queryName.length() - 1) : queryName;
    }
}
