package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.http.syntax.UriReference;
import java.io.IOException;
import java.net.URI;

/** Reads the target of a redirect, which may be any URL: it is returned to the caller and is not followed. */
final class LocationBody {

    private LocationBody() {}

    static URI read(ServerResponse response) throws IOException {
        response.skipBody();
        String reference = response.headers().first("Location");
        URI location = reference == null || reference.isBlank()
                ? null
                : UriReference.resolve(response.requestUri(), reference);
        if (location == null) {
            throw new DecodeException("the response has no location that is a valid URL", "$", -1, false);
        }
        return location;
    }
}
