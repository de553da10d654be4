package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Visits the objects of an OpenAPI document by their meaning, innermost first.
 *
 * <p>A search for keys would also find a property that is called "nullable", or "$ref" in an example.
 */
final class DocumentTraversal {
    /** Is shown every object, what it is, and its place as a JSON Pointer that begins with #. */
    interface Visitor {
        void visit(DocumentPart part, ObjectNode object, String place);
    }

    private final Path file;
    private final Visitor visitor;

    private DocumentTraversal(Path file, Visitor visitor) {
        this.file = file;
        this.visitor = visitor;
    }

    static void over(Path file, ObjectNode document, Visitor visitor) {
        new DocumentTraversal(file, visitor).object(DocumentPart.DOCUMENT, document, "#");
    }

    private void object(DocumentPart part, ObjectNode object, String place) {
        Map<String, DocumentPart.Field> fields = part.fields();
        // A copy, since a visitor may rearrange an object below while the names are gone through.
        for (String name : names(object)) {
            DocumentPart.Field field = fields.get(name);
            if (part == DocumentPart.CALLBACK && !name.startsWith("x-") && !name.equals("$ref")) {
                one(DocumentPart.PATH_ITEM, object.get(name), below(place, name));
            } else if (field != null) {
                field(field, object.get(name), below(place, name));
            }
        }
        visitor.visit(part, object, place);
    }

    private void field(DocumentPart.Field field, JsonNode value, String place) {
        switch (field.multiplicity()) {
            case ONE -> one(field.part(), value, place);
            case LIST -> list(field.part(), value, place);
            case MAP -> map(field.part(), value, place, false);
            case PATTERNED_MAP -> map(field.part(), value, place, true);
        }
    }

    private void one(DocumentPart part, JsonNode value, String place) {
        if (value instanceof ObjectNode object) {
            object(part, object, place);
        } else if (!value.isNull() && !(part == DocumentPart.SCHEMA && value.isBoolean())) {
            throw new InvalidSpecException(file + ", " + place + ": must be an object; correct it in overlay.yaml");
        }
    }

    /** A field without a value is like an absent field, but a member of a list or map without one says nothing at all. */
    private void member(DocumentPart part, JsonNode value, String place) {
        if (value.isNull() && part != DocumentPart.LEAF) {
            throw new InvalidSpecException(file + ", " + place + ": must be an object; correct it in overlay.yaml");
        }
        one(part, value, place);
    }

    private void list(DocumentPart part, JsonNode value, String place) {
        if (value instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                member(part, array.get(index), place + "/" + index);
            }
        } else if (!value.isNull()) {
            throw new InvalidSpecException(file + ", " + place + ": must be a list; correct it in overlay.yaml");
        }
    }

    private void map(DocumentPart part, JsonNode value, String place, boolean patterned) {
        if (value instanceof ObjectNode map) {
            for (String name : names(map)) {
                if (!patterned || !name.startsWith("x-")) {
                    member(part, map.get(name), below(place, name));
                }
            }
        } else if (!value.isNull()) {
            throw new InvalidSpecException(file + ", " + place + ": must be an object; correct it in overlay.yaml");
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String below(String place, String name) {
        return place + "/" + escaped(name);
    }

    /** Returns a name as a part of a JSON Pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
