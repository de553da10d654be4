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
    /** An example, a link or a security scheme: may be a reference, holds no schema. */
    LEAF;

    /** Whether a field holds one object, a list of them, or a map from names of the author's choice. */
    enum Shape {
        ONE,
        LIST,
        MAP,
        /** A map whose x- keys are extensions. */
        PATTERNED_MAP
    }

    record Field(DocumentPart part, Shape shape) {}

    private static final Set<DocumentPart> REFERENCES_ALLOWED =
            Set.of(PATH_ITEM, CALLBACK, PARAMETER, REQUEST_BODY, RESPONSE, HEADER, SCHEMA, LEAF);

    private final Map<String, Field> fields = new HashMap<>();

    static {
        DOCUMENT.has(PATH_ITEM, Shape.PATTERNED_MAP, "paths").has(PATH_ITEM, Shape.MAP, "webhooks");
        DOCUMENT.has(COMPONENTS, Shape.ONE, "components");
        COMPONENTS
                .has(SCHEMA, Shape.MAP, "schemas")
                .has(RESPONSE, Shape.MAP, "responses")
                .has(PARAMETER, Shape.MAP, "parameters")
                .has(REQUEST_BODY, Shape.MAP, "requestBodies")
                .has(HEADER, Shape.MAP, "headers")
                .has(CALLBACK, Shape.MAP, "callbacks")
                .has(PATH_ITEM, Shape.MAP, "pathItems")
                .has(LEAF, Shape.MAP, "examples", "links", "securitySchemes");
        PATH_ITEM
                .has(PARAMETER, Shape.LIST, "parameters")
                .has(OPERATION, Shape.ONE, "get", "put", "post", "delete", "options", "head", "patch", "trace");
        OPERATION
                .has(PARAMETER, Shape.LIST, "parameters")
                .has(REQUEST_BODY, Shape.ONE, "requestBody")
                .has(RESPONSE, Shape.PATTERNED_MAP, "responses")
                .has(CALLBACK, Shape.MAP, "callbacks");
        for (DocumentPart part : new DocumentPart[] {PARAMETER, HEADER, MEDIA_TYPE}) {
            part.has(SCHEMA, Shape.ONE, "schema").has(LEAF, Shape.MAP, "examples");
        }
        for (DocumentPart part : new DocumentPart[] {PARAMETER, HEADER, REQUEST_BODY, RESPONSE}) {
            part.has(MEDIA_TYPE, Shape.MAP, "content");
        }
        RESPONSE.has(HEADER, Shape.MAP, "headers").has(LEAF, Shape.MAP, "links");
        MEDIA_TYPE.has(ENCODING, Shape.MAP, "encoding");
        ENCODING.has(HEADER, Shape.MAP, "headers");
        SCHEMA.has(SCHEMA, Shape.MAP, "properties", "patternProperties", "$defs", "dependentSchemas")
                .has(SCHEMA, Shape.LIST, "allOf", "anyOf", "oneOf", "prefixItems")
                .has(SCHEMA, Shape.ONE, "items", "additionalProperties", "not", "if", "then", "else", "contains")
                .has(SCHEMA, Shape.ONE, "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema");
    }

    /** The fields that lead on, by name. */
    Map<String, Field> fields() {
        return Map.copyOf(fields);
    }

    boolean mayBeReference() {
        return REFERENCES_ALLOWED.contains(this);
    }

    private DocumentPart has(DocumentPart part, Shape shape, String... names) {
        for (String name : names) {
            fields.put(name, new Field(part, shape));
        }
        return this;
    }
}
