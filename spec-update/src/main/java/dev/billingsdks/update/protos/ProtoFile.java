package dev.billingsdks.update.protos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one proto file declares, as far as the comparison needs it. Names are full names; types are written as in the file.
 *
 * @param packageName its package, or an empty text
 */
record ProtoFile(
        String packageName,
        List<String> imports,
        List<Message> messages,
        List<Enumeration> enums,
        List<Method> methods) {

    /** A message with the fields of its oneofs among its own. */
    record Message(String name, List<Field> fields, List<Group> groups) {}

    /**
     * A field.
     *
     * @param type its type, or that of the values of a map
     * @param options by the last parts of their names
     * @param place file and line
     */
    record Field(String name, String type, Cardinality cardinality, ObjectNode options, String place) {

        /** Returns the name in JSON, lowerCamelCase unless an option says otherwise. */
        String jsonName() {
            return options.has("json_name") ? options.get("json_name").asText() : camelCase(name);
        }

        boolean isRequired() {
            return options.path("required").asText().equals("true");
        }

        /** Returns the text of an option, or null. */
        @Nullable
        String option(String option) {
            return options.path(option).isTextual() ? options.get(option).textValue() : null;
        }
    }

    /** How many values a field has. */
    enum Cardinality {
        ONE,
        LIST,
        MAP
    }

    /** A oneof of which exactly one field must be set. */
    record Group(List<Field> fields, String place) {}

    /**
     * An enum.
     *
     * @param values without the value 0 if its name says that it is unspecified
     * @param unspecified that value, or null
     */
    record Enumeration(
            String name, List<String> values, @Nullable String unspecified) {}

    /** A method of a service, with its options. */
    record Method(String name, String request, String response, ObjectNode options, String place) {

        /** Returns the name of the service, in whose scope the types are. */
        String service() {
            return name.substring(0, name.lastIndexOf('.'));
        }
    }

    static String camelCase(String name) {
        StringBuilder camelCase = new StringBuilder();
        boolean upper = false;
        for (char character : name.toCharArray()) {
            if (character == '_') {
                upper = true;
            } else {
                camelCase.append(upper ? Character.toUpperCase(character) : character);
                upper = false;
            }
        }
        return camelCase.toString();
    }
}
