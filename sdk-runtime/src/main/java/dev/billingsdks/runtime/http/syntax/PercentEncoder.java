package dev.billingsdks.runtime.http.syntax;

/** Percent-encodes UTF-8 (RFC 3986): all but letters, digits and {@code - . _ ~}, so that the text fits every part of a URL. */
public final class PercentEncoder {

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoder() {}

    /**
     * Appends the text encoded.
     *
     * @param what how the message calls the text
     * @throws IllegalArgumentException if there is an unpaired surrogate, which UTF-8 cannot encode
     */
    public static void append(StringBuilder url, String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isUnreserved(character)) {
                url.append(character);
            } else if (character < 0x80) {
                appendOctet(url, character);
            } else {
                int codePoint = text.codePointAt(i);
                if (Character.isSurrogate(character) && !Character.isSupplementaryCodePoint(codePoint)) {
                    throw new IllegalArgumentException(what + " is not valid Unicode at index " + i);
                }
                multibyte(url, codePoint);
                i += Character.charCount(codePoint) - 1;
            }
        }
    }

    public static boolean isUnreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '.'
                || character == '_'
                || character == '~';
    }

    private static void multibyte(StringBuilder url, int codePoint) {
        if (codePoint < 0x800) {
            appendOctet(url, 0xC0 | (codePoint >> 6));
        } else {
            if (codePoint < 0x10000) {
                appendOctet(url, 0xE0 | (codePoint >> 12));
            } else {
                appendOctet(url, 0xF0 | (codePoint >> 18));
                appendOctet(url, 0x80 | ((codePoint >> 12) & 0x3F));
            }
            appendOctet(url, 0x80 | ((codePoint >> 6) & 0x3F));
        }
        appendOctet(url, 0x80 | (codePoint & 0x3F));
    }

    /** Appends one byte as a triplet. */
    static void appendOctet(StringBuilder url, int octet) {
        url.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
    }
}
