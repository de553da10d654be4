package dev.billingsdks.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a redirect leads: to the same origin, for a GET, three times at most. Everything else is refused, with a
 * remark that says why and quotes nothing, since a location may hold anything.
 */
final class RedirectRule {

    private static final int LIMIT = 3;

    private final BaseUrl origin;

    RedirectRule(BaseUrl origin) {
        this.origin = origin;
    }

    static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /**
     * Returns why a redirect is not followed, or null if it is.
     *
     * @param followed how many redirects the attempt has followed already
     */
    @Nullable
    String refusal(OutgoingRequest request, int followed, URI from, @Nullable String location) {
        if (!request.isGet()) {
            return "the redirect is not followed, as the method is not GET";
        }
        if (followed >= LIMIT) {
            return "the redirect is not followed, as it is one too many after " + LIMIT;
        }
        if (location == null || location.isBlank()) {
            return "the redirect has no location";
        }
        URI target = resolve(from, location);
        if (target == null) {
            return "the redirect is not followed, as its location is no URL";
        }
        if (target.getRawUserInfo() != null || !origin.isOriginOf(target)) {
            return "the redirect is not followed, as it leads to another origin; check the base URL";
        }
        return null;
    }

    /** Returns where an allowed redirect leads, with the parameters of the request that the location leaves out. */
    URI target(URI from, String location) {
        URI target = resolve(from, location);
        if (target == null) {
            throw new IllegalArgumentException("a location that is no URL");
        }
        String query = withParameters(target.getRawQuery(), from.getRawQuery());
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String url = target.getScheme() + "://" + target.getRawAuthority() + path;
        return URI.create(query == null ? url : url + "?" + query);
    }

    private static @Nullable URI resolve(URI from, String location) {
        try {
            URI target = from.resolve(new URI(location.strip()));
            return target.isOpaque() || target.getRawPath() == null ? null : new URI(target.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            // The caller refuses it; a server's text is no fault of the program.
            return null;
        }
    }

    private static @Nullable String withParameters(@Nullable String given, @Nullable String own) {
        if (given == null || given.isEmpty() || own == null) {
            return given == null || given.isEmpty() ? own : given;
        }
        Set<String> names = new HashSet<>();
        for (String parameter : given.split("&", -1)) {
            names.add(name(parameter));
        }
        StringBuilder query = new StringBuilder(given);
        for (String parameter : own.split("&", -1)) {
            if (!names.contains(name(parameter))) {
                query.append('&').append(parameter);
            }
        }
        return query.toString();
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }
}
