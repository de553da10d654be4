package dev.billingsdks.runtime.http.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * The characters that a header may have. Everything else, line breaks above all, is refused before a request is sent, as it
 * could add a header or a request.
 */
public final class HeaderSyntax {

    /** Those that frame or route the message, name the caller or choose what the SDK can read. */
    private static final Set<String> RESERVED = Set.of(
            "accept",
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "cookie",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private HeaderSyntax() {}

    /** Checks that a header is not one that the SDK sets itself. */
    public static void checkNotReserved(String name) {
        if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("header " + name + " is set by the SDK and cannot be an option");
        }
    }

    /** Checks a header's name: a token of RFC 9110. */
    public static void checkName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a header's name must not be empty");
        }
        for (int i = 0; i < name.length(); i++) {
            if (!isNameCharacter(name.charAt(i))) {
                throw new IllegalArgumentException(
                        "a header's name has a character that names cannot have, at index " + i);
            }
        }
    }

    /** Checks a header's value: printable ASCII and tabs, no space at either end. */
    public static void checkValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if ((character < ' ' && character != '\t') || character > '~') {
                throw new IllegalArgumentException("the value of header " + name
                        + " has a character outside printable ASCII, at index " + i + "; encode it first");
            }
        }
        if (!value.isEmpty() && (isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1)))) {
            throw new IllegalArgumentException("the value of header " + name + " begins or ends with a space");
        }
    }

    /**
     * Returns a token without the white space around it, such as the final newline of a mounted secret.
     *
     * @param what how the message calls it, such as {@code the bearer token}
     * @throws IllegalArgumentException if the rest is not a token; the message does not quote it
     */
    public static String token(String what, String text) {
        String token = text.strip();
        checkToken(what, token);
        return token;
    }

    /**
     * Checks a secret or a key: visible ASCII, at least one character, no space.
     *
     * @param what how the message calls it, such as {@code the bearer token}
     */
    public static void checkToken(String what, String token) {
        if (token.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        for (int i = 0; i < token.length(); i++) {
            char character = token.charAt(i);
            if (character <= ' ' || character > '~') {
                throw new IllegalArgumentException(
                        what + " has a character outside visible ASCII, at index " + i + " of " + token.length()
                                + "; look for a space, quote mark or line break that was copied along");
            }
        }
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private static boolean isNameCharacter(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "!#$%&'*+-.^_`|~".indexOf(character) >= 0;
    }
}
