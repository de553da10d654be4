package dev.billingsdks.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;

/**
 * The one place that a client talks to: scheme, host and port, and a path that every operation's path is appended to. Its
 * text has no slash at its end.
 */
record BaseUrl(String scheme, String host, int port, String text) {

    /**
     * Parses and checks a base URL.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL with a host and at most a path; the message
     *     does not quote it, as what is wrong with it may be a secret
     */
    static BaseUrl parse(String url) {
        URI uri = toUri(url);
        if (uri.getScheme() == null) {
            throw refused("is not absolute: it must begin with https://");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw refused("must begin with https:// (or http://), not with " + scheme + ":");
        }
        if (uri.getRawUserInfo() != null) {
            throw refused("holds a user name or password; give credentials to the builder instead");
        }
        if (uri.getHost() == null) {
            throw refused("has no host name that DNS allows");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("has a query or a fragment; it may have a path only");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65535) {
            throw refused("has a port outside 1 to 65535");
        }
        return of(scheme, uri);
    }

    private static BaseUrl of(String scheme, URI uri) {
        String path = uri.getRawPath();
        if (hasDotSegment(path) || path.startsWith("//")) {
            throw refused("has a path with dot segments or a double slash");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        int port = uri.getPort() < 0 ? defaultPort(scheme) : uri.getPort();
        String authority = port == defaultPort(scheme) ? host : host + ":" + port;
        String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new BaseUrl(scheme, host, port, scheme + "://" + authority + prefix);
    }

    /**
     * Fills in a server's variables, as {@code https://billing.{apiHost}/v1} has them.
     *
     * @throws IllegalArgumentException if a variable has no value, or one that is more than part of a host or path
     */
    static String expand(String template, Map<String, String> variables) {
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
    static void checkVariable(String name, String value) {
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

    boolean isPlainHttp() {
        return scheme.equals("http");
    }

    /** Returns whether the host is this machine by its very name, without asking DNS, which could be made to lie. */
    boolean isLoopback() {
        return host.equals("localhost")
                || host.equals("[::1]")
                || host.equals("[0:0:0:0:0:0:0:1]")
                || (host.startsWith("127.") && isIpv4(host));
    }

    /** Returns whether a URL has the same scheme, host and port. */
    boolean isOriginOf(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null) {
            return false;
        }
        String otherScheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int otherPort = uri.getPort() < 0 ? defaultPort(otherScheme) : uri.getPort();
        return otherScheme.equals(scheme) && uri.getHost().equalsIgnoreCase(host) && otherPort == port;
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
