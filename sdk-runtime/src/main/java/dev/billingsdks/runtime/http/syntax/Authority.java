package dev.billingsdks.runtime.http.syntax;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Host and port of a URL. {@link URI#getHost()} is null for host names with an underscore, which docker compose and other
 * service discovery use, and for names whose last label begins with a digit.
 *
 * @param host in lower case, an IPv6 address in brackets
 * @param port or -1 if the URL has none
 */
public record Authority(String host, int port) {

    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_PORT = 5;

    /** Labels of letters, digits, hyphens and underscores; the last one has more than digits, or it would be an address. */
    private static final Pattern HOST_NAME =
            Pattern.compile("(?:[A-Za-z0-9_-]+\\.)*[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*\\.?");

    /** Returns host and port of a URL, or null if it has none, or if it has a user name. */
    public static @Nullable Authority of(URI uri) {
        String text = uri.getRawAuthority();
        if (text == null || hasUserInfo(uri)) {
            return null;
        }
        if (uri.getHost() != null) {
            return new Authority(uri.getHost().toLowerCase(Locale.ROOT), uri.getPort());
        }
        int colon = text.indexOf(':');
        String host = colon < 0 ? text : text.substring(0, colon);
        int port = colon < 0 ? -1 : port(text.substring(colon + 1));
        return isHostName(host) && port != Integer.MIN_VALUE
                ? new Authority(host.toLowerCase(Locale.ROOT), port)
                : null;
    }

    /** Returns whether a URL has a user name or password, also if its host name is not one that {@link URI} knows. */
    public static boolean hasUserInfo(URI uri) {
        return uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') >= 0;
    }

    /** Returns a port, -1 for an empty one as {@link URI} does, or the smallest int if the text is not a port. */
    private static int port(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Integer.MIN_VALUE;
            }
        }
        if (text.isEmpty()) {
            return -1;
        }
        return text.length() > LONGEST_PORT ? Integer.MAX_VALUE : Integer.parseInt(text);
    }

    private static boolean isHostName(String host) {
        return host.length() <= LONGEST_NAME && HOST_NAME.matcher(host).matches();
    }
}
