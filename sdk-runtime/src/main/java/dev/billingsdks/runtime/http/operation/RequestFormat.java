package dev.billingsdks.runtime.http.operation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the body of an operation's request is written.
 *
 * @param formStyles how properties of a form are written, if the document declares a style
 */
public record RequestFormat(Kind kind, String mediaType, Map<String, ParameterStyle> formStyles) {

    static final RequestFormat JSON = of(Kind.JSON, "application/json");

    /** The kinds of body. */
    public enum Kind {
        JSON,
        FORM,
        MULTIPART,
        TEXT,
        BINARY
    }

    static RequestFormat of(Kind kind, String mediaType) {
        return new RequestFormat(kind, mediaType, Map.of());
    }

    RequestFormat with(String property, ParameterStyle style) {
        Map<String, ParameterStyle> more = new LinkedHashMap<>(formStyles);
        more.put(property, style);
        return new RequestFormat(kind, mediaType, more);
    }
}
