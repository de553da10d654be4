package dev.billingsdks.runtime.http.syntax;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the URI reference of a Location header by RFC 3986, section 5.2. {@link URI#resolve} follows RFC 2396, by which
 * {@code ?page=2} replaces the path as well.
 *
 * <p>What servers send is often not valid: characters that a URI cannot hold, such as a space, a bracket or raw UTF-8, are
 * percent-encoded, each byte once; what is encoded already stays. A control character or a backslash, which browsers take for
 * a slash, makes the reference invalid.
 */
public final class UriReference {

    /** Scheme, authority, path, query and fragment, as RFC 3986 has it in its appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
    private static final String HEX = "0123456789ABCDEFabcdef";
    private static final String ALLOWED_IN_PATH = "/:@!$&'()*+,;=";
    private static final String ALLOWED_IN_QUERY = ALLOWED_IN_PATH + "?";

    private UriReference() {}

    /**
     * Returns the target, with its fragment if it has one, or null if the reference is not valid.
     *
     * @param base an absolute URI with an authority
     * @param reference as it came
     */
    public static @Nullable URI resolve(URI base, String reference) {
        String text = octets(reference.strip());
        Matcher parts = PARTS.matcher(text);
        if (hasForbiddenCharacter(text) || !parts.matches()) {
            return null;
        }
        String scheme = parts.group(1);
        if (scheme != null && !SCHEME.matcher(scheme).matches()) {
            return null;
        }
        return scheme == null ? relative(base, parts) : absolute(scheme, parts);
    }

    private static @Nullable URI absolute(String scheme, Matcher parts) {
        return uri(scheme, parts.group(2), removeDotSegments(encode(parts.group(3), ALLOWED_IN_PATH)), parts);
    }

    private static @Nullable URI relative(URI base, Matcher parts) {
        String path = encode(parts.group(3), ALLOWED_IN_PATH);
        if (parts.group(2) != null) {
            return uri(base.getScheme(), parts.group(2), removeDotSegments(path), parts);
        }
        if (path.isEmpty()) {
            String query = parts.group(4) == null ? base.getRawQuery() : parts.group(4);
            return uri(base.getScheme(), base.getRawAuthority(), base.getRawPath(), query, parts.group(5));
        }
        String basePath = base.getRawPath();
        String whole = path.startsWith("/") ? path : basePath.substring(0, basePath.lastIndexOf('/') + 1) + path;
        String absolute = whole.startsWith("/") ? whole : "/" + whole;
        return uri(base.getScheme(), base.getRawAuthority(), removeDotSegments(absolute), parts);
    }

    private static @Nullable URI uri(String scheme, @Nullable String authority, String path, Matcher parts) {
        return uri(scheme, authority, path, parts.group(4), parts.group(5));
    }

    private static @Nullable URI uri(
            String scheme, @Nullable String authority, String path, @Nullable String query, @Nullable String fragment) {
        StringBuilder uri = new StringBuilder(scheme).append(':');
        if (authority != null) {
            uri.append("//").append(authority);
        }
        uri.append(path);
        if (query != null) {
            uri.append('?').append(encode(query, ALLOWED_IN_QUERY));
        }
        if (fragment != null) {
            uri.append('#').append(encode(fragment, ALLOWED_IN_QUERY));
        }
        try {
            URI target = new URI(uri.toString());
            // URI lets characters beyond ASCII pass, which the authority may still have.
            return isAscii(target.toString()) ? target : null;
        } catch (URISyntaxException e) {
            // The exception would quote the reference, and such links are often signed.
            return null;
        }
    }

    /** Removes {@code .} and {@code ..} as section 5.2.4 does. */
    private static String removeDotSegments(String path) {
        if (!path.startsWith("/")) {
            return path;
        }
        StringBuilder kept = new StringBuilder(path.length());
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean up = segments[i].equals("..");
            if (up) {
                kept.setLength(Math.max(kept.lastIndexOf("/"), 0));
            }
            if (!up && !segments[i].equals(".")) {
                kept.append('/').append(segments[i]);
            } else if (i == segments.length - 1) {
                kept.append('/');
            }
        }
        return kept.toString();
    }

    private static String encode(String part, String allowed) {
        StringBuilder encoded = new StringBuilder(part.length() + 16);
        for (int i = 0; i < part.length(); i++) {
            char octet = part.charAt(i);
            if (PercentEncoder.isUnreserved(octet) || allowed.indexOf(octet) >= 0 || isEncoded(part, i)) {
                encoded.append(octet);
            } else {
                PercentEncoder.appendOctet(encoded, octet);
            }
        }
        return encoded.toString();
    }

    private static boolean isEncoded(String part, int index) {
        return part.charAt(index) == '%'
                && index + 2 < part.length()
                && HEX.indexOf(part.charAt(index + 1)) >= 0
                && HEX.indexOf(part.charAt(index + 2)) >= 0;
    }

    /** Returns the text with a character for each of its bytes, as HttpClient reads headers, however this one was read. */
    private static String octets(String text) {
        boolean octets = text.chars().allMatch(character -> character <= 0xff);
        return octets ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static boolean hasForbiddenCharacter(String text) {
        return text.chars().anyMatch(character -> character < ' ' || character == 0x7f || character == '\\');
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }
}
