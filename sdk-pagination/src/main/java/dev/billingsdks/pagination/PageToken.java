package dev.billingsdks.pagination;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Names one page of a listing, so that a listing can stop in one process and go on in another.
 *
 * <p>A token is opaque: store its {@link #toString()} and read it with {@link #parse(String)}, together with the
 * request that it came from. Its text form is stable across versions: {@code start}, {@code cursor:<text>},
 * {@code page:<number>}, {@code after:<id>}, {@code before:<id>} or {@code offset:<number>}. The text holds what the
 * vendor sent, which may be an item's id and may be long. Instances are immutable.
 */
public final class PageToken {

    /** The page at which the request itself begins. */
    public static final PageToken START = new PageToken(PageTokenKind.START, "");

    /** The largest number in a token: as many digits as fit any long. */
    static final long MAXIMUM_NUMBER = 999_999_999_999_999_999L;

    private static final String FORMS =
            "start, cursor:<text>, page:<number>, after:<id>, before:<id> or offset:<number>";

    private final PageTokenKind kind;
    private final String value;

    private PageToken(PageTokenKind kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    /**
     * Returns the token with the given text form.
     *
     * @param text what {@link #toString()} returned
     * @throws IllegalArgumentException if the text is not a token's; the message does not repeat it
     */
    public static PageToken parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.equals(PageTokenKind.START.prefix())) {
            return START;
        }
        for (PageTokenKind kind : PageTokenKind.values()) {
            if (kind != PageTokenKind.START && text.startsWith(kind.prefix())) {
                return ofValue(kind, text.substring(kind.prefix().length()));
            }
        }
        throw new IllegalArgumentException("not a page token: " + text.length()
                + " characters that begin like none of its forms; expected " + FORMS);
    }

    static PageToken of(PageTokenKind kind, String text) {
        return new PageToken(kind, text);
    }

    static PageToken of(PageTokenKind kind, long number) {
        return new PageToken(kind, Long.toString(number));
    }

    PageTokenKind kind() {
        return kind;
    }

    /** Returns what follows the prefix: a cursor, an id or the digits of a number. */
    String value() {
        return value;
    }

    /** Returns the value of a token whose kind is numeric. */
    long number() {
        return Long.parseLong(value);
    }

    private static PageToken ofValue(PageTokenKind kind, String value) {
        if (kind.numeric()) {
            return of(kind, parseNumber(kind, value));
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException("not a page token: nothing after '" + kind.prefix() + "'");
        }
        return of(kind, value);
    }

    private static long parseNumber(PageTokenKind kind, String digits) {
        long number = Digits.leadingNumber(digits);
        if (number < 0 || Digits.count(digits) != digits.length()) {
            throw new IllegalArgumentException("not a page token: expected a whole number of at most " + Digits.MAXIMUM
                    + " digits after '" + kind.prefix() + "'");
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageToken token && kind == token.kind && value.equals(token.value);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + value.hashCode();
    }

    /** Returns the text form, which {@link #parse(String)} reads. */
    @Override
    @JsonValue
    public String toString() {
        return kind.prefix() + value;
    }
}
