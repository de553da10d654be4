package dev.billingsdks.update.seeded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a document that fails smaller, as long as it fails in the same stage: first by operations, then by whatever is in them. */
final class Shrinking {

    /** Each attempt generates and compiles. */
    private final int attempts;

    private final Path folder;
    private final String stage;
    private SeededDocument smallest;
    private int made;

    Shrinking(SeededDocument seeded, SeededFailure failure, Path folder, int attempts) {
        this.smallest = seeded;
        this.stage = failure.stage();
        this.folder = folder;
        this.attempts = attempts;
    }

    SeededDocument smallest() throws IOException {
        halveOperations();
        for (String below : List.of("/paths", "/components/schemas")) {
            removeMembers(below);
        }
        removeWithin("/paths");
        removeWithin("/components/schemas");
        return smallest;
    }

    private void halveOperations() throws IOException {
        for (int part = operations().size() / 2; part > 0; part /= 2) {
            for (int start = 0; start < operations().size(); ) {
                List<String> all = operations();
                ObjectNode document = smallest.document().deepCopy();
                ((ObjectNode) document.get("paths")).remove(all.subList(start, Math.min(start + part, all.size())));
                if (!fails(document)) {
                    start += part;
                }
            }
        }
    }

    private List<String> operations() {
        return names(smallest.document().get("paths"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void removeMembers(String pointer) throws IOException {
        for (String name : names(smallest.document().at(pointer))) {
            ObjectNode document = smallest.document().deepCopy();
            ((ObjectNode) document.at(pointer)).remove(name);
            fails(document);
        }
    }

    /** Tries to remove each member and element below a place, the outer ones first. */
    private void removeWithin(String pointer) throws IOException {
        JsonNode node = smallest.document().at(pointer);
        List<String> below = new ArrayList<>();
        if (node.isObject()) {
            names(node)
                    .forEach(name ->
                            below.add(pointer + "/" + name.replace("~", "~0").replace("/", "~1")));
        }
        for (int index = node.size() - 1; node.isArray() && index >= 0; index--) {
            below.add(pointer + "/" + index);
        }
        for (String place : below) {
            ObjectNode document = smallest.document().deepCopy();
            remove(document, place);
            if (!fails(document)) {
                removeWithin(place);
            }
        }
    }

    private static void remove(ObjectNode document, String place) {
        int slash = place.lastIndexOf('/');
        JsonNode parent = document.at(place.substring(0, slash));
        String last = place.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        if (parent instanceof ObjectNode object) {
            object.remove(last);
        } else if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(last));
        }
    }

    private boolean fails(ObjectNode document) throws IOException {
        if (made >= attempts) {
            return false;
        }
        made++;
        SeededDocument candidate = smallest.with(document);
        SeededFailure failure = SeededFailure.of(candidate, Files.createTempDirectory(folder, "smaller"));
        boolean same = failure != null
                && failure.stage().equals(stage)
                && !failure.text().contains("#/");
        if (same) {
            smallest = candidate;
        }
        return same;
    }
}
