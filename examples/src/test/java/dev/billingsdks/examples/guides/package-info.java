/**
 * Every command, figure and picture of the Markdown files is run, or compared with what states it.
 *
 * <p>A row of {@code src/test/resources/guides} names the source of each; docs/decisions/0079 says what counts.
 */
@NullMarked
package dev.billingsdks.examples.guides;

import org.jspecify.annotations.NullMarked;
