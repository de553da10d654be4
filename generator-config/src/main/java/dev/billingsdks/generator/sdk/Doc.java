package dev.billingsdks.generator.sdk;

/**
 * What a document says of something, for the comment of its declaration.
 *
 * @param markdown the vendor's text, or an empty one
 * @param deprecated whether the vendor has deprecated it
 */
public record Doc(String markdown, boolean deprecated) {

    /** Returns whether the vendor has no text about it. */
    public boolean isBlank() {
        return markdown.isBlank();
    }
}
