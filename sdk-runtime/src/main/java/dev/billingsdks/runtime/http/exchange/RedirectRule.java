package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.http.request.OutgoingRequest;
import dev.billingsdks.runtime.http.syntax.Authority;
import dev.billingsdks.runtime.http.syntax.BaseUrl;
import dev.billingsdks.runtime.http.syntax.UriReference;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a redirect is followed: to the same origin, for GET, at most three times. Every other redirect is refused
 * with a reason that quotes nothing, since a location may contain anything.
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
            return "the redirect is not followed, as its location is not a valid URL";
        }
        if (Authority.hasUserInfo(target) || !origin.isOriginOf(target)) {
            return "the redirect is not followed, as it leads to another origin; check the base URL";
        }
        return null;
    }

    /** Returns the target of an allowed redirect, with the parameters of the request that the location lacks. */
    URI target(URI from, String location) {
        URI target = resolve(from, location);
        if (target == null) {
            throw new IllegalArgumentException("the location is not a valid URL");
        }
        String query = withParameters(target.getRawQuery(), from.getRawQuery());
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String url = target.getScheme() + "://" + target.getRawAuthority() + path;
        return URI.create(query == null ? url : url + "?" + query);
    }

    private static @Nullable URI resolve(URI from, String location) {
        URI target = UriReference.resolve(from, location);
        return target == null || target.isOpaque() || target.getRawAuthority() == null ? null : target;
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

    /** Returns the name decoded, as one name may be encoded in several ways. */
    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        return URLDecoder.decode(end < 0 ? parameter : parameter.substring(0, end), StandardCharsets.UTF_8);
    }
}
