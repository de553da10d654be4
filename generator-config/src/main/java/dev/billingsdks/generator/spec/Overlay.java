package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Our corrections to a vendor's document: an OAI Overlay 1.0 document, applied in order.
 *
 * <p>Stricter than the specification, so that no correction outlives its reason: an action must have a description, match
 * and change something. Looser in two points: a list of no actions is legal, and a single value can be removed, as in 1.1, since
 * a limit that a vendor does not keep to is one.
 */
record Overlay(List<OverlayAction> actions) {
    private static final Pattern VERSION = Pattern.compile("1\\.0\\.\\d+");
    private static final Set<String> FIELDS = Set.of("overlay", "info", "extends", "actions");
    private static final Set<String> ACTION_FIELDS = Set.of("target", "description", "update", "remove");

    static Overlay read(Path file) {
        ObjectNode overlay = DocumentParser.readObject(file);
        rejectUnknownFields(file.toString(), overlay, FIELDS);
        if (!VERSION.matcher(overlay.path("overlay").asText()).matches()) {
            throw new InvalidSpecException(file + ": the field \"overlay\" must be the version 1.0.0");
        }
        for (String name : List.of("title", "version")) {
            if (!overlay.path("info").path(name).isTextual()) {
                throw new InvalidSpecException(file + ": the text \"info." + name + "\" is missing; add it");
            }
        }
        if (overlay.has("extends") && !overlay.path("extends").asText().matches("(\\./)?openapi\\.yaml")) {
            throw new InvalidSpecException(
                    file + ": \"extends\" must be openapi.yaml, the document in the same folder");
        }
        if (!(overlay.get("actions") instanceof ArrayNode list)) {
            throw new InvalidSpecException(
                    file + ": the list \"actions\" is missing; write [] when nothing is to correct");
        }
        List<OverlayAction> actions = new ArrayList<>();
        for (JsonNode action : list) {
            actions.add(action(file + ", action " + (actions.size() + 1), action));
        }
        return new Overlay(List.copyOf(actions));
    }

    void applyTo(ObjectNode document) {
        actions.forEach(action -> action.applyTo(document));
    }

    private static OverlayAction action(String number, JsonNode node) {
        if (!(node instanceof ObjectNode action)) {
            throw new InvalidSpecException(number + ": an action must be an object");
        }
        String target = text(number, action, "target");
        String place = number + " (" + target + ")";
        rejectUnknownFields(place, action, ACTION_FIELDS);
        text(place, action, "description");
        JsonNode remove = action.path("remove");
        if (!remove.isMissingNode() && !remove.isBoolean()) {
            throw new InvalidSpecException(place + ": \"remove\" must be true or false");
        }
        if (action.has("update") == remove.asBoolean()) {
            throw new InvalidSpecException(place + ": an action has either an \"update\" or \"remove: true\"");
        }
        return OverlayAction.of(place, target, remove.asBoolean() ? null : action.get("update"));
    }

    private static String text(String place, ObjectNode action, String name) {
        JsonNode value = action.path(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new InvalidSpecException(place + ": the text \"" + name + "\" is missing; "
                    + (name.equals("description") ? "say why the correction is needed, and its source" : "add it"));
        }
        return value.textValue();
    }

    private static void rejectUnknownFields(String place, ObjectNode object, Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name) && !name.startsWith("x-")) {
                throw new InvalidSpecException(place + ": unknown field \"" + name + "\"; known are "
                        + known.stream().sorted().toList() + " and x- extensions");
            }
        });
    }
}
