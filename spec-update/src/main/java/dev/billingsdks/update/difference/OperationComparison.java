package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.naming.Names;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares one operation of two documents. */
final class OperationComparison {
    private final SchemaComparison schemas;
    private final JavaNames names;
    private final ServerRules servers;
    private final ApiOperation old;
    private final ApiOperation current;
    private final Findings findings;
    private final JavaPlace stem;

    private OperationComparison(
            SchemaComparison schemas, JavaNames names, ServerRules servers, ApiOperation old, ApiOperation current) {
        this.schemas = schemas;
        this.names = names;
        this.servers = servers;
        this.old = old;
        this.current = current;
        this.findings = new Findings(current.subject());
        this.stem = names.stem(current.id());
    }

    static Findings of(
            SchemaComparison schemas, JavaNames names, ServerRules servers, ApiOperation old, ApiOperation current) {
        OperationComparison comparison = new OperationComparison(schemas, names, servers, old, current);
        comparison.operation();
        comparison.parameters();
        comparison.requestBody();
        new ResponseComparison(schemas, names, comparison.findings, comparison.stem).compare(old, current);
        return comparison.findings;
    }

    private void operation() {
        JavaPlace method = names.method(old.tag(), old.id());
        Spot spot = new Spot(findings, Side.NEITHER, "", method, null);
        if (!old.wireCall().equals(current.wireCall())) {
            spot.add(Effect.BREAKING, "`" + old.call() + "` is now `" + current.call() + "`");
        }
        if (!old.id().equals(current.id())) {
            spot.add(Effect.COMPATIBLE, "operationId `" + old.id() + "` is now `" + current.id() + "`");
        }
        if (!old.tag().equals(current.tag())) {
            spot.add(Effect.COMPATIBLE, "tag `" + old.tag() + "` is now `" + current.tag() + "`");
        }
        if (current.operation().path("deprecated").asBoolean()
                && !old.operation().path("deprecated").asBoolean()) {
            spot.add(Effect.ADDITION, "deprecated");
        }
        for (String text : List.of("summary", "description")) {
            if (!old.operation().path(text).equals(current.operation().path(text))) {
                spot.add(Effect.TEXT, text);
            }
        }
        if (old.hasOwnServers() || current.hasOwnServers()) {
            servers.compare(old.servers(), current.servers(), new Spot(findings, Side.REQUEST, "", null, null));
        }
        if (old.operation().has("security") || current.operation().has("security")) {
            SharedRules.security(old.security(), current.security(), new Spot(findings, Side.REQUEST, "", null, null));
        }
    }

    private void parameters() {
        Map<String, JsonNode> olds = old.parameters();
        Map<String, JsonNode> currents = current.parameters();
        olds.forEach((key, parameter) -> {
            if (!currents.containsKey(key) && !isRenamedInPath(parameter, currents)) {
                spot(parameter).add(Effect.BREAKING, "parameter removed");
            }
        });
        currents.forEach((key, parameter) -> {
            if (olds.containsKey(key)) {
                parameter(olds.get(key), parameter, spot(parameter));
            } else if (isRenamedInPath(parameter, olds)) {
                spot(parameter).add(Effect.COMPATIBLE, "another name of a path parameter");
            } else if (parameter.path("required").asBoolean()) {
                spot(parameter).add(Effect.BREAKING, "required parameter added");
            } else {
                spot(parameter).add(Effect.ADDITION, "parameter added");
            }
        });
    }

    /** Another name of a path parameter is compatible on the wire, because only its position is sent; Java callers break. */
    private boolean isRenamedInPath(JsonNode parameter, Map<String, JsonNode> others) {
        return parameter.path("in").asText().equals("path")
                && old.wireCall().equals(current.wireCall())
                && !others.containsKey("path " + parameter.path("name").asText());
    }

    private Spot spot(JsonNode parameter) {
        String name = parameter.path("name").asText();
        JavaPlace params = new JavaPlace(Names.paramsType(stem.type()), null);
        return new Spot(
                findings,
                Side.REQUEST,
                parameter.path("in").asText() + " parameter " + name,
                names.property(params, name),
                names.inline(stem, name));
    }

    private void parameter(JsonNode was, JsonNode is, Spot spot) {
        SchemaComparison.requirement(
                was.path("required").asBoolean(), is.path("required").asBoolean(), spot);
        if (!Objects.equals(style(was), style(is))) {
            spot.add(Effect.BREAKING, "written as " + style(is) + ", before as " + style(was));
        }
        if (is.path("deprecated").asBoolean() && !was.path("deprecated").asBoolean()) {
            spot.add(Effect.ADDITION, "deprecated");
        }
        if (!was.path("description").equals(is.path("description"))) {
            spot.add(Effect.TEXT, "description");
        }
        schemas.compare(schema(was), schema(is), spot);
    }

    private static JsonNode schema(JsonNode parameter) {
        return parameter.has("schema")
                ? parameter.get("schema")
                : ApiOperation.content(parameter).values().stream().findFirst().orElse(parameter.path("schema"));
    }

    private static String style(JsonNode parameter) {
        if (parameter.has("content")) {
            return String.join(", ", ApiOperation.content(parameter).keySet());
        }
        String in = parameter.path("in").asText();
        String style = parameter.path("style").asText(in.equals("query") || in.equals("cookie") ? "form" : "simple");
        boolean explode = parameter.path("explode").asBoolean(style.equals("form"));
        return style + (explode ? ", exploded" : "");
    }

    private void requestBody() {
        JsonNode was = old.requestBody();
        JsonNode is = current.requestBody();
        Spot spot = new Spot(
                findings,
                Side.REQUEST,
                "body",
                new JavaPlace(Names.paramsType(stem.type()), null),
                names.inline(stem, "Body"));
        boolean required = is.path("required").asBoolean();
        if (was.isMissingNode() && !is.isMissingNode()) {
            spot.add(required ? Effect.BREAKING : Effect.ADDITION, required ? "required body added" : "body added");
        } else if (!was.isMissingNode() && is.isMissingNode()) {
            spot.add(Effect.BREAKING, "body removed");
        } else {
            SchemaComparison.requirement(was.path("required").asBoolean(), required, spot);
            SharedRules.content(was, is, spot, schemas);
        }
    }
}
