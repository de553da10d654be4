package dev.billingsdks.update.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.difference.Change;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The part of each document that a change is about, as near to its place as it can be found. */
public final class DocumentPlaces {
    private static final Pattern PARAMETER = Pattern.compile("(\\w+) parameter (\\S+?)(?:\\.(.*))?");
    private static final Pattern RESPONSE = Pattern.compile("response (\\S+?)(?:\\.(.*))?");

    private final SpecDocument before;
    private final SpecDocument after;

    /** Creates the places of two documents. */
    public DocumentPlaces(SpecDocument before, SpecDocument after) {
        this.before = before;
        this.after = after;
    }

    String before(Change change) {
        return text(before, change);
    }

    String after(Change change) {
        return text(after, change);
    }

    private static String text(SpecDocument document, Change change) {
        try {
            JsonNode node = find(document, change);
            return node.isMissingNode() ? "" : node.toPrettyString();
        } catch (InvalidSpecException e) {
            return "";
        }
    }

    private static JsonNode find(SpecDocument document, Change change) {
        String subject = change.subject();
        if (subject.startsWith(SpecReport.SCHEMA)) {
            JsonNode schema = document.schemas().get(subject.substring(SpecReport.SCHEMA.length()));
            return schema == null ? MissingNode.getInstance() : property(document, schema, change.place());
        }
        if (!subject.startsWith("operation ")) {
            return document.root().path(change.place());
        }
        JsonNode operation = operation(document, subject.substring("operation ".length()));
        Matcher parameter = PARAMETER.matcher(change.place());
        Matcher response = RESPONSE.matcher(change.place());
        if (parameter.matches()) {
            return parameter(document, operation, parameter.group(1), parameter.group(2));
        }
        if (response.matches()) {
            JsonNode responses = operation.path("responses");
            JsonNode found = responses.path(response.group(1).toLowerCase(Locale.ROOT));
            return document.resolve(found.isMissingNode() ? responses.path(response.group(1)) : found);
        }
        return change.place().startsWith("body") ? document.resolve(operation.path("requestBody")) : operation;
    }

    private static JsonNode operation(SpecDocument document, String id) {
        for (var path : SpecDocument.members(document.root().path("paths")).entrySet()) {
            for (var method :
                    SpecDocument.members(document.resolve(path.getValue())).entrySet()) {
                String call = method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                if (method.getValue().path("operationId").asText(call).equals(id)) {
                    return method.getValue();
                }
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode parameter(SpecDocument document, JsonNode operation, String in, String name) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(document::resolve)
                .filter(parameter -> parameter.path("in").asText().equals(in)
                        && parameter.path("name").asText().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** Follows properties, items and references as far as the place leads; the rest of it is within what is returned. */
    private static JsonNode property(SpecDocument document, JsonNode schema, String place) {
        JsonNode current = document.resolve(schema);
        for (String step : place.split("\\.")) {
            String name = step.replaceAll("(\\[]|\\{}).*", "");
            JsonNode next =
                    name.isEmpty() ? current : current.path("properties").path(name);
            if (next.isMissingNode()) {
                return step.contains(" as ") || place.isEmpty() || current.has("allOf") ? current : next;
            }
            current = document.resolve(next);
            if (step.contains("[]")) {
                current = document.resolve(current.path("items"));
            }
        }
        return current;
    }
}
