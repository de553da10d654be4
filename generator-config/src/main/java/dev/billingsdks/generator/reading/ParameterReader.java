package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ParameterFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the parameters of an operation, and its body as one more of them. */
final class ParameterReader {

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;
    private final Set<String> runtimeHeaders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    ParameterReader(SpecDocument document, VendorConfig config, Names names, SchemaReader schemas) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
        runtimeHeaders.addAll(List.of("Accept", "Authorization", "Content-Type"));
        runtimeHeaders.addAll(config.headers().keySet());
        if (config.idempotencyHeader() != null) {
            runtimeHeaders.add(config.idempotencyHeader());
        }
    }

    List<ParameterFacts> read(FoundOperation found, String typeName) {
        List<ParameterFacts> facts = new ArrayList<>();
        for (JsonNode parameter : found.parameters(document)) {
            if (!sentByRuntime(parameter)) {
                facts.add(parameter(parameter, found, typeName));
            }
        }
        JsonNode body = document.resolve(found.operation().path("requestBody"));
        if (!body.isMissingNode()) {
            facts.add(body(body, found, typeName));
        }
        Set<String> taken = new TreeSet<>();
        for (ParameterFacts fact : facts) {
            if (!taken.add(fact.name())) {
                throw new InvalidSpecException(
                        found.id(),
                        "two parameters give the Java name " + fact.name() + "; add \"properties." + typeName
                                + "Request." + fact.wireName() + "\" under names in the vendor's file");
            }
        }
        return List.copyOf(facts);
    }

    /** Headers that the runtime sends itself are no parameters, as OpenAPI says of three of them. */
    private boolean sentByRuntime(JsonNode parameter) {
        return parameter.path("in").asText().equals("header")
                && runtimeHeaders.contains(parameter.path("name").asText());
    }

    private ParameterFacts parameter(JsonNode parameter, FoundOperation found, String typeName) {
        String wireName = parameter.path("name").asText();
        String location = parameter.path("in").asText();
        String place = found.id() + " parameter " + wireName;
        if (!Set.of("path", "query", "header").contains(location) || !parameter.has("schema")) {
            throw new InvalidSpecException(place, "a parameter in " + location + " of this kind is not supported yet");
        }
        JavaType type = schemas.typeOf(
                parameter.get("schema"), place, new InlineName(names.inlineType(typeName, wireName), true));
        if (type instanceof JavaType.MapType || type instanceof JavaType.ModelType || type == JavaType.JSON) {
            throw new InvalidSpecException(place, "an object as a parameter is not supported yet");
        }
        boolean required = parameter.path("required").asBoolean(false);
        String name = names.property(typeName + "Request", wireName);
        return new ParameterFacts(
                location,
                wireName,
                name,
                type,
                required,
                joined(parameter, location, type, place),
                Checks.of(
                        name, Shape.of(document, parameter.get("schema"), place).schema(), type, required, place),
                accessorDoc(location + " parameter", wireName, parameter, required),
                setterDoc(location + " parameter", wireName, required, type));
    }

    private static boolean joined(JsonNode parameter, String location, JavaType type, String place) {
        if (!(type instanceof JavaType.ListType)) {
            return false;
        }
        String style = parameter.path("style").asText("form");
        if (!location.equals("query") || !style.equals("form")) {
            throw new InvalidSpecException(place, "an array as a parameter in " + location + " is not supported yet");
        }
        return !parameter.path("explode").asBoolean(true);
    }

    private ParameterFacts body(JsonNode body, FoundOperation found, String typeName) {
        String place = found.id() + " request body";
        JsonNode schema = MediaTypes.json(body, place);
        JavaType type = schemas.typeOf(schema, place, new InlineName(names.inlineType(typeName, "Body"), true));
        if (!(type instanceof JavaType.ModelType)) {
            throw new InvalidSpecException(place, "a body that is no object with properties is not supported yet");
        }
        boolean required = body.path("required").asBoolean(false);
        List<String> checks = required ? List.of(".required(\"body\", body)") : List.of();
        return new ParameterFacts(
                "body",
                "body",
                "body",
                type,
                required,
                false,
                checks,
                accessorDoc("request body", "", body, required),
                setterDoc("request body", "", required, type));
    }

    private static String accessorDoc(String what, String wireName, JsonNode declared, boolean required) {
        String description = declared.path("description").asText("");
        String subject = "Returns the " + what + (wireName.isEmpty() ? "" : " {@code " + wireName + "}");
        Javadoc doc =
                Javadoc.of(description.isBlank() ? subject + "." : subject + ": " + Javadoc.markdown(description));
        return (required ? doc : doc.with("@return the value, or null where it is not sent")).render("    ");
    }

    private static String setterDoc(String what, String wireName, boolean required, JavaType type) {
        String subject = "Sets the " + what + (wireName.isEmpty() ? "" : " {@code " + wireName + "}");
        return Javadoc.of(subject + (required || type.primitive() ? "." : "; null leaves it out."))
                .render("        ");
    }
}
