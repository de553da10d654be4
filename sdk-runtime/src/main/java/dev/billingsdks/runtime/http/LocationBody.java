package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.error.DecodeException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads where a redirect leads, which may be anywhere: it is for the caller and is not followed. */
final class LocationBody implements BodyReader<URI> {

    @Override
    public boolean takesRedirects() {
        return true;
    }

    @Override
    public URI read(Answer answer, ResponseLimits limits) throws IOException {
        answer.skipBody();
        URI location = parse(answer.headers().first("Location"));
        if (location == null) {
            throw new DecodeException("the answer has no location that is a URL", "$", -1, false);
        }
        return answer.requestUri().resolve(location);
    }

    private static @Nullable URI parse(@Nullable String location) {
        if (location == null || location.isBlank()) {
            return null;
        }
        try {
            return new URI(location.strip());
        } catch (URISyntaxException e) {
            // The exception would quote it, and such links are often signed.
            return null;
        }
    }
}
