/**
 * Combines the differences on the wire and in Java, classifies them, and prints them for the terminal and as Markdown. Depends on
 * the two comparisons.
 */
@NullMarked
package dev.billingsdks.update.report;

import org.jspecify.annotations.NullMarked;
