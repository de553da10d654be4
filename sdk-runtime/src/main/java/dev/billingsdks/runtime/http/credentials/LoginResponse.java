package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.ModelReader;
import dev.billingsdks.runtime.json.PropertyNames;
import org.jspecify.annotations.Nullable;

/**
 * The two properties of a login's response that are used. Its text has no token.
 *
 * @param token the bearer token as received, which is not checked
 * @param expiry when it expires, as the vendor says it
 */
record LoginResponse<E>(@Nullable String token, @Nullable E expiry) {

    /** Returns what reads the response of a login. */
    static <E> ModelReader<LoginResponse<E>> reading(
            String tokenProperty, String expiryProperty, ModelReader<E> expiry) {
        PropertyNames properties = PropertyNames.of(tokenProperty, expiryProperty);
        return reader -> read(reader, properties, expiry);
    }

    /**
     * Returns the token.
     *
     * @throws DecodeException if there is none, or it cannot be sent in a header
     */
    String checkedToken(Operation<?> operation, String tokenProperty) {
        String text = token == null ? "" : token;
        try {
            HeaderSyntax.checkToken("the property " + tokenProperty, text);
        } catch (IllegalArgumentException e) {
            throw new DecodeException(String.valueOf(e.getMessage()), "$." + tokenProperty, -1, false)
                    .during(operation.vendor(), operation.name(), 200);
        }
        return text;
    }

    private static <E> LoginResponse<E> read(JsonReader reader, PropertyNames properties, ModelReader<E> expiryReader) {
        String token = null;
        @Nullable E expiry = null;
        reader.startObject();
        for (int property = reader.nextProperty(properties);
                property >= 0;
                property = reader.nextProperty(properties)) {
            if (property == 0) {
                token = reader.string();
            } else {
                expiry = expiryReader.read(reader);
            }
        }
        reader.endObject();
        return new LoginResponse<>(token, expiry);
    }

    @Override
    public String toString() {
        return "the response to a login";
    }
}
