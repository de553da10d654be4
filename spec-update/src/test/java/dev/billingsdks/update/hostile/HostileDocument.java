package dev.billingsdks.update.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document with a marked place for text at every position where OpenAPI has one, in values and in keys. */
final class HostileDocument {

    private static final Pattern PLACE = Pattern.compile("~(\\w+)~");

    private final JsonNode template;
    private final List<String> places;

    private HostileDocument(String text) {
        template = DocumentParser.parse(text, Path.of("document.json"));
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        places = List.copyOf(found);
    }

    static HostileDocument read() throws IOException {
        try (InputStream stream = HostileDocument.class.getResourceAsStream("/hostile/document.json")) {
            return new HostileDocument(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    List<String> places() {
        return places;
    }

    /** Returns the document with texts at some places and harmless ones at all others. */
    SpecDocument with(Map<String, String> texts) {
        return SpecDocument.of(filled(template, new TreeMap<>(texts)));
    }

    private static JsonNode filled(JsonNode node, Map<String, String> texts) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(filled(node.textValue(), texts));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(member -> copy.set(filled(member.getKey(), texts), filled(member.getValue(), texts)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(filled(element, texts)));
            return copy;
        }
        return node;
    }

    /** A reference escapes the name that it leads to. */
    private static String filled(String text, Map<String, String> texts) {
        return PLACE.matcher(text).replaceAll(place -> {
            String name = place.group(1);
            String filling = texts.getOrDefault(name, name.equals("status") ? "09" : "harmless");
            return Matcher.quoteReplacement(text.startsWith("#/") ? SpecDocument.escape(filling) : filling);
        });
    }
}
