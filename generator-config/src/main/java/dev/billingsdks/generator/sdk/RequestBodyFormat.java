package dev.billingsdks.generator.sdk;

import java.util.Map;

/**
 * How the body of a request is written.
 *
 * @param kind what it is
 * @param mediaType its media type, or an empty text if that follows from the kind
 * @param formStyles the constants of ParameterStyle by property, for those properties of a form that have another than the default
 */
public record RequestBodyFormat(Kind kind, String mediaType, Map<String, String> formStyles) {

    /** A body of JSON, and the format of an operation without a body. */
    public static final RequestBodyFormat JSON = of(Kind.JSON);

    /** The kinds of bodies. */
    public enum Kind {
        JSON,
        FORM,
        MULTIPART,
        TEXT,
        BINARY
    }

    /** Returns the format whose media type follows from its kind. */
    public static RequestBodyFormat of(Kind kind) {
        return of(kind, "");
    }

    /** Returns a format with a media type. */
    public static RequestBodyFormat of(Kind kind, String mediaType) {
        return new RequestBodyFormat(kind, mediaType, Map.of());
    }
}
