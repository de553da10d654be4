package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.StatusNames;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Compares the responses of one operation. */
final class ResponseComparison {
    private final SchemaComparison schemas;
    private final JavaNames names;
    private final Findings findings;
    private final JavaPlace stem;
    private final Map<String, String> errors = new HashMap<>();

    ResponseComparison(SchemaComparison schemas, JavaNames names, Findings findings, JavaPlace stem) {
        this.schemas = schemas;
        this.names = names;
        this.findings = findings;
        this.stem = stem;
    }

    void compare(ApiOperation old, ApiOperation current) {
        errors.putAll(old.errorNames());
        errors.putAll(current.errorNames());
        Map<String, JsonNode> olds = old.responses();
        Map<String, JsonNode> currents = current.responses();
        olds.forEach((status, response) -> {
            if (!currents.containsKey(status)) {
                boolean last = isSuccess(status) && currents.keySet().stream().noneMatch(ResponseComparison::isSuccess);
                spot(status).add(last ? Effect.BREAKING : Effect.COMPATIBLE, "response removed");
            }
        });
        currents.forEach((status, response) -> {
            if (olds.containsKey(status)) {
                response(olds.get(status), response, spot(status));
            } else {
                added(status, response, olds);
            }
        });
    }

    /** Callers handle an additional error as any other; an additional success must be readable for them. */
    private void added(String status, JsonNode response, Map<String, JsonNode> olds) {
        boolean readable = !isSuccess(status)
                || olds.entrySet().stream()
                        .anyMatch(old -> isSuccess(old.getKey())
                                && ApiOperation.content(old.getValue()).equals(ApiOperation.content(response)));
        spot(status).add(readable ? Effect.ADDITION : Effect.BREAKING, "response added");
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    private Spot spot(String status) {
        JavaPlace body = isSuccess(status) ? names.inline(stem, "Response") : error(status);
        return new Spot(
                findings,
                Side.RESPONSE,
                "response " + (status.equals("DEFAULT") ? "default" : status),
                isSuccess(status) ? null : body,
                body);
    }

    /** Returns the class of an error, which is named after the shared response, or after operation and status. */
    private JavaPlace error(String status) {
        String shared = errors.get(status);
        return shared == null
                ? names.inline(stem, StatusNames.error(status))
                : names.schema(StatusNames.sharedError(shared));
    }

    private void response(JsonNode was, JsonNode is, Spot spot) {
        if (!was.path("description").equals(is.path("description"))) {
            spot.add(Effect.TEXT, "description");
        }
        headers(was, is, spot);
        Map<String, JsonNode> before = ApiOperation.content(was);
        Map<String, JsonNode> after = ApiOperation.content(is);
        if (before.isEmpty() && !after.isEmpty()) {
            spot.add(Effect.ADDITION, "body added");
        } else if (!before.isEmpty() && after.isEmpty()) {
            spot.add(Effect.BREAKING, "body removed");
        } else {
            SharedRules.content(was, is, spot, schemas);
        }
    }

    private static void headers(JsonNode was, JsonNode is, Spot spot) {
        SpecDocument.members(was.path("headers")).keySet().stream()
                .filter(name -> !contains(is, name))
                .forEach(name -> spot.add(Effect.BREAKING, "header `" + name + "` removed"));
        SpecDocument.members(is.path("headers")).keySet().stream()
                .filter(name -> !contains(was, name))
                .forEach(name -> spot.add(Effect.ADDITION, "header `" + name + "` added"));
    }

    private static boolean contains(JsonNode response, String header) {
        return SpecDocument.members(response.path("headers")).keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(header.toLowerCase(Locale.ROOT)));
    }
}
