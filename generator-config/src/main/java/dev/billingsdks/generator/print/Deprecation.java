package dev.billingsdks.generator.print;

/** The comment of something that the vendor has deprecated. */
final class Deprecation {

    private Deprecation() {}

    static Javadoc of(Javadoc doc, boolean deprecated) {
        return deprecated ? doc.with("@deprecated the vendor has deprecated it") : doc;
    }
}
