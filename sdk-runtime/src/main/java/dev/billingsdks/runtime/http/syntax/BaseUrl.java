package dev.billingsdks.runtime.http.syntax;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;

/**
 * The server that requests are sent to: scheme, host and port, and a path that every operation's path is appended to. Its text
 * has no slash at its end.
 */
public record BaseUrl(String scheme, String host, int port, String text) {

    /**
     * Parses and checks a base URL.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL with a host and at most a path; the message
     *     does not quote it, as what is wrong with it may be a secret
     */
    public static BaseUrl parse(String url) {
        URI uri = toUri(url.strip());
        if (uri.getScheme() == null) {
            throw refused("is not absolute: it must begin with https://");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw refused("must begin with https:// (or http://), not with " + scheme + ":");
        }
        if (Authority.hasUserInfo(uri)) {
            throw refused("holds a user name or password; give credentials to the builder instead");
        }
        Authority authority = Authority.of(uri);
        if (authority == null) {
            throw refused("has no host name that DNS allows");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("has a query or a fragment; it may have a path only");
        }
        if (authority.port() == 0 || authority.port() > 65535) {
            throw refused("has a port outside 1 to 65535");
        }
        return of(scheme, authority, uri.getRawPath());
    }

    private static BaseUrl of(String scheme, Authority given, String path) {
        if (hasDotSegment(path) || path.startsWith("//")) {
            throw refused("has a path with dot segments or a double slash");
        }
        String host = given.host();
        int port = given.port() < 0 ? defaultPort(scheme) : given.port();
        String authority = port == defaultPort(scheme) ? host : host + ":" + port;
        String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new BaseUrl(scheme, host, port, scheme + "://" + authority + prefix);
    }

    /**
     * Fills in a server's variables, as {@code https://billing.{apiHost}/v1} has them.
     *
     * @throws IllegalArgumentException if a variable has no value, or one that is more than part of a host or path
     */
    public static String expand(String template, Map<String, String> variables) {
        StringBuilder url = new StringBuilder(template);
        for (int open = url.indexOf("{"); open >= 0; open = url.indexOf("{")) {
            int close = url.indexOf("}", open);
            if (close < 0) {
                throw refused("has a brace without its other");
            }
            String name = url.substring(open + 1, close);
            String value = variables.get(name);
            if (value == null) {
                throw refused("has a variable without a value: " + name);
            }
            checkVariable(name, value);
            url.replace(open, close + 1, value);
        }
        return url.toString();
    }

    /** Lets letters, digits, dots, hyphens, underscores and a port's colon pass, so that no value can add a part to the URL. */
    public static void checkVariable(String name, String value) {
        boolean clean = !value.isEmpty();
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            clean &= character == ':' || (PercentEncoder.isUnreserved(character) && character != '~');
        }
        if (!clean) {
            throw new IllegalArgumentException("server variable " + name
                    + " is empty or has a character other than letters, digits, dots, hyphens, underscores and colons");
        }
    }

    public boolean isPlainHttp() {
        return scheme.equals("http");
    }

    /** Returns whether requests are sent unencrypted over a network. */
    public boolean isInsecure() {
        return isPlainHttp() && !isLoopback();
    }

    /** Returns whether the host is this machine by its name alone, without DNS, which could be spoofed. */
    boolean isLoopback() {
        return host.equals("localhost")
                || host.equals("[::1]")
                || host.equals("[0:0:0:0:0:0:0:1]")
                || (host.startsWith("127.") && isIpv4(host));
    }

    /** Returns whether a URL has the same scheme, host and port. */
    public boolean isOriginOf(URI uri) {
        Authority other = Authority.of(uri);
        if (uri.getScheme() == null || other == null) {
            return false;
        }
        String otherScheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int otherPort = other.port() < 0 ? defaultPort(otherScheme) : other.port();
        return otherScheme.equals(scheme) && other.host().equals(host) && otherPort == port;
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static boolean isIpv4(String host) {
        int dots = 0;
        for (int i = 0; i < host.length(); i++) {
            char character = host.charAt(i);
            if (character == '.') {
                dots++;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        return dots == 3;
    }

    private static boolean hasDotSegment(String path) {
        String slashed = path + "/";
        return slashed.contains("/./") || slashed.contains("/../");
    }

    private static URI toUri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw refused("is not a URL: " + e.getReason() + " at index " + e.getIndex());
        }
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the base URL " + why);
    }

    @Override
    public String toString() {
        return text;
    }
}
