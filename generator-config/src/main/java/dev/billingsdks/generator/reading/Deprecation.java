package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.print.Javadoc;

/** What a comment says of something that the document deprecates. */
final class Deprecation {

    private Deprecation() {}

    static Javadoc of(Javadoc doc, boolean deprecated) {
        return deprecated ? doc.with("@deprecated the vendor advises against it and may take it away") : doc;
    }
}
