package dev.billingsdks.contract.check;

import dev.billingsdks.contract.check.RecordedRequest.QueryPair;
import dev.billingsdks.contract.check.SchemaValidator.Problem;
import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.document.SchemaShape;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Validates one declared parameter: sent if required, once unless it is a list, valid, in its style. */
public final class ParameterValidator {

    private static final Map<String, String> SEPARATORS =
            Map.of("form", ",", "simple", ",", "spaceDelimited", "(?i:%20|\\+)", "pipeDelimited", "(?i:\\||%7C)");
    private static final Set<String> SUPPORTED_STYLES = Set.of(
            "query form",
            "query spaceDelimited",
            "query pipeDelimited",
            "query deepObject",
            "path simple",
            "path label",
            "path matrix",
            "header simple",
            "cookie form");

    private final String name;
    private final String location;
    private final boolean required;
    private final String style;
    private final boolean explode;
    private final boolean json;
    private final DocumentNode schema;
    private final SchemaShape shape;
    private final SchemaValidator schemas;
    private List<ParameterValidator> others = List.of();

    /** Reads a parameter object; throws IllegalArgumentException if it has a style that this class cannot validate. */
    ParameterValidator(DocumentNode parameter, SchemaValidator schemas) {
        this(parameter.text("name", ""), parameter.text("in", ""), parameter, schemas);
    }

    private ParameterValidator(String name, String location, DocumentNode parameter, SchemaValidator schemas) {
        this.schemas = schemas;
        this.name = name;
        this.location = location;
        required = parameter.flag("required", false);
        style = parameter.text("style", location.equals("query") || location.equals("cookie") ? "form" : "simple");
        explode = parameter.flag("explode", style.equals("form"));
        json = parameter.written("content").exists();
        schema = json
                ? new DeclaredContent(parameter.at("content"))
                        .json()
                        .map(mediaType -> mediaType.getValue().written("schema"))
                        .orElseGet(() -> parameter.written("schema"))
                : parameter.written("schema");
        shape = SchemaShape.of(schema);
        if (!SUPPORTED_STYLES.contains(location + " " + style) || !schema.exists()) {
            throw new IllegalArgumentException(parameter.pointer() + ": parameter '" + name + "' in " + location
                    + " with style " + style + " and " + (schema.exists() ? "a" : "no")
                    + " schema cannot be validated; extend ParameterValidator");
        }
    }

    /** Reads the header object of a response, or nothing if it has no schema to validate a value with. */
    static Optional<ParameterValidator> ofHeader(String name, DocumentNode header, SchemaValidator schemas) {
        boolean hasSchema =
                header.written("schema").exists() || header.written("content").exists();
        return hasSchema ? Optional.of(new ParameterValidator(name, "header", header, schemas)) : Optional.empty();
    }

    public String name() {
        return name;
    }

    /** Returns whether a request cannot be without it. */
    public boolean isRequired() {
        return required;
    }

    boolean isIn(String place) {
        return location.equals(place);
    }

    /** Returns whether a name in the query belongs to this parameter, including {@code name[key]} of a deep object. */
    public boolean owns(String queryName) {
        if (style.equals("deepObject")) {
            return queryName.matches(Pattern.quote(name) + "(\\[[^\\[\\]]*])+");
        }
        if (isFreeForm()) {
            return others.stream().noneMatch(other -> other.owns(queryName));
        }
        return isExplodedObject() ? shape.properties().containsKey(queryName) : queryName.equals(name);
    }

    /** Sets the other parameters: an exploded map owns all names in the query that none of them owns. */
    void leaveTo(Collection<ParameterValidator> declared) {
        others = declared.stream()
                .filter(other -> other.isIn("query") && !other.isFreeForm())
                .toList();
    }

    String style() {
        return style;
    }

    public DocumentNode schema() {
        return schema;
    }

    /** Returns the value of this parameter in a request, read as its schema requires, or nothing if it is not sent. */
    public Optional<JsonNode> read(RecordedRequest request, PathPattern template) {
        return switch (location) {
            case "path" ->
                template.match(request.path())
                        .map(values -> values.get(name))
                        .map(raw -> value(List.of(raw), PathPattern::decode));
            case "header" ->
                Optional.of(request.headers(name))
                        .filter(values -> !values.isEmpty())
                        .map(values -> value(values, UnaryOperator.identity()));
            case "cookie" ->
                Optional.of(request.cookies(name))
                        .filter(values -> !values.isEmpty())
                        .map(values -> value(values, RecordedRequest::decode));
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
        if (style.equals("deepObject")) {
            DeepObject object = new DeepObject();
            own.forEach(
                    pair -> object.put(pair.name().substring(name.length()), RecordedRequest.decode(pair.rawValue())));
            return object.read(schema, new WireValue(schemas));
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

    /** Returns the problems of a response's header, whose value may be a customer's. */
    List<String> problemsWithoutValues(List<String> values) {
        boolean isArray = shape.admits("array") && !json;
        if (values.size() > 1 && !isArray) {
            return List.of("header " + name + " is sent " + values.size() + " times");
        }
        try {
            JsonNode value = value(List.of(String.join(",", values)), UnaryOperator.identity());
            return schemas.problems(schema, value, Direction.RESPONSE).stream()
                    .map(problem -> "header " + name + " " + place(problem) + problem.reason())
                    .toList();
        } catch (JacksonException e) {
            return List.of("header " + name + " is not JSON");
        }
    }

    List<String> checkCookie(RecordedRequest request) {
        List<String> values = request.cookies(name);
        return values.isEmpty() ? missing() : check(values, RecordedRequest::decode);
    }

    List<String> checkPath(String rawValue) {
        return check(List.of(rawValue), PathPattern::decode);
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
        List<String> parts = parts(rawValues).stream().map(decode).toList();
        if (shape.admits("array")) {
            return wire.array(parts, schema);
        }
        return shape.admits("object") && !shape.admits("string")
                ? wire.object(members(parts), schema)
                : wire.scalar(String.join(",", parts), schema);
    }

    /** Takes a value apart into its elements, or into the names and values of its members. */
    private List<String> parts(List<String> rawValues) {
        boolean parted = shape.admits("array") || shape.admits("object") && !shape.admits("string");
        String raw = rawValues.get(0);
        String bare = switch (style) {
            case "label" -> raw.replaceFirst("^\\.", "");
            case "matrix" -> raw.replaceFirst("^;", "");
            default -> raw;
        };
        if (style.equals("matrix") && !(explode && shape.admits("object"))) {
            bare = bare.replace(name + "=", "");
        }
        if (!parted) {
            return List.of(bare);
        }
        if (explode && location.equals("query")) {
            return rawValues;
        }
        String separator = switch (style) {
            case "label" -> explode ? "\\." : ",";
            case "matrix" -> explode ? ";" : ",";
            default -> SEPARATORS.get(style);
        };
        return Arrays.stream(bare.split(separator, -1)).map(String::strip).toList();
    }

    private Map<String, String> members(List<String> parts) {
        Map<String, String> members = new LinkedHashMap<>();
        if (explode) {
            parts.forEach(part -> members.put(part.replaceFirst("=.*", ""), part.replaceFirst("^[^=]*=", "")));
        } else {
            for (int i = 0; i + 1 < parts.size(); i += 2) {
                members.put(parts.get(i), parts.get(i + 1));
            }
        }
        return members;
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
        return isFreeForm()
                || (style.equals("form")
                        && explode
                        && !json
                        && shape.admits("object")
                        && !shape.properties().isEmpty());
    }

    private boolean isFreeForm() {
        return location.equals("query")
                && style.equals("form")
                && explode
                && !json
                && shape.admits("object")
                && !shape.admits("string")
                && !shape.admits("array")
                && shape.properties().isEmpty();
    }

    private String memberName(String queryName) {
        return style.equals("deepObject") ? queryName.substring(name.length() + 1, queryName.length() - 1) : queryName;
    }
}
