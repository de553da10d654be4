/**
 * The Java snippets that the READMEs show, each between a line {@code // snippet: name} and a line {@code // end}.
 *
 * <p>ReadmeTest holds the READMEs and these files equal; like an application, they use the SDKs' public API and nothing else.
 */
@NullMarked
package dev.billingsdks.examples.readme;

import org.jspecify.annotations.NullMarked;
