/**
 * The Java snippets of the READMEs, each between a line {@code // snippet: name} and a line {@code // end}.
 *
 * <p>ReadmeTest keeps the READMEs and these files equal. Like an application, they use the SDKs' public API only.
 */
@NullMarked
package dev.billingsdks.examples.readme;

import org.jspecify.annotations.NullMarked;
