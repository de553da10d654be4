package dev.billingsdks.generator.spec;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The kinds of object that an OpenAPI document is made of, as far as schemas and references can be reached through them. */
enum DocumentPart {
    DOCUMENT,
    COMPONENTS,
    PATH_ITEM,
    OPERATION,
    CALLBACK,
    PARAMETER,
    REQUEST_BODY,
    RESPONSE,
    HEADER,
    MEDIA_TYPE,
    ENCODING,
    SCHEMA,
    /** An example, a link or a security scheme: may be a reference, contains no schema. */
    LEAF;

    /** Whether a field is one object, a list of them, or a map of names that the author chose. */
    enum Multiplicity {
        ONE,
        LIST,
        MAP,
        /** A map whose x- keys are extensions. */
        PATTERNED_MAP
    }

    record Field(DocumentPart part, Multiplicity multiplicity) {}

    private static final Set<DocumentPart> REFERENCES_ALLOWED =
            Set.of(PATH_ITEM, CALLBACK, PARAMETER, REQUEST_BODY, RESPONSE, HEADER, SCHEMA, LEAF);

    private final Map<String, Field> fields = new HashMap<>();

    static {
        DOCUMENT.has(PATH_ITEM, Multiplicity.PATTERNED_MAP, "paths").has(PATH_ITEM, Multiplicity.MAP, "webhooks");
        DOCUMENT.has(COMPONENTS, Multiplicity.ONE, "components");
        COMPONENTS
                .has(SCHEMA, Multiplicity.MAP, "schemas")
                .has(RESPONSE, Multiplicity.MAP, "responses")
                .has(PARAMETER, Multiplicity.MAP, "parameters")
                .has(REQUEST_BODY, Multiplicity.MAP, "requestBodies")
                .has(HEADER, Multiplicity.MAP, "headers")
                .has(CALLBACK, Multiplicity.MAP, "callbacks")
                .has(PATH_ITEM, Multiplicity.MAP, "pathItems")
                .has(LEAF, Multiplicity.MAP, "examples", "links", "securitySchemes");
        PATH_ITEM
                .has(PARAMETER, Multiplicity.LIST, "parameters")
                .has(OPERATION, Multiplicity.ONE, "get", "put", "post", "delete", "options", "head", "patch", "trace");
        OPERATION
                .has(PARAMETER, Multiplicity.LIST, "parameters")
                .has(REQUEST_BODY, Multiplicity.ONE, "requestBody")
                .has(RESPONSE, Multiplicity.PATTERNED_MAP, "responses")
                .has(CALLBACK, Multiplicity.MAP, "callbacks");
        for (DocumentPart part : new DocumentPart[] {PARAMETER, HEADER, MEDIA_TYPE}) {
            part.has(SCHEMA, Multiplicity.ONE, "schema").has(LEAF, Multiplicity.MAP, "examples");
        }
        for (DocumentPart part : new DocumentPart[] {PARAMETER, HEADER, REQUEST_BODY, RESPONSE}) {
            part.has(MEDIA_TYPE, Multiplicity.MAP, "content");
        }
        RESPONSE.has(HEADER, Multiplicity.MAP, "headers").has(LEAF, Multiplicity.MAP, "links");
        MEDIA_TYPE.has(ENCODING, Multiplicity.MAP, "encoding");
        ENCODING.has(HEADER, Multiplicity.MAP, "headers");
        SCHEMA.has(SCHEMA, Multiplicity.MAP, "properties", "patternProperties", "$defs", "dependentSchemas")
                .has(SCHEMA, Multiplicity.LIST, "allOf", "anyOf", "oneOf", "prefixItems")
                .has(SCHEMA, Multiplicity.ONE, "items", "additionalProperties", "not", "if", "then", "else", "contains")
                .has(
                        SCHEMA,
                        Multiplicity.ONE,
                        "propertyNames",
                        "unevaluatedItems",
                        "unevaluatedProperties",
                        "contentSchema");
    }

    /** The fields that lead on, by name. */
    Map<String, Field> fields() {
        return Map.copyOf(fields);
    }

    boolean mayBeReference() {
        return REFERENCES_ALLOWED.contains(this);
    }

    private DocumentPart has(DocumentPart part, Multiplicity multiplicity, String... names) {
        for (String name : names) {
            fields.put(name, new Field(part, multiplicity));
        }
        return this;
    }
}
