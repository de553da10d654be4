/**
 * Brings the differences on the wire and in Java together, judges them, and prints them for the terminal and as Markdown. It
 * depends on the two comparisons.
 */
@NullMarked
package dev.billingsdks.update.report;

import org.jspecify.annotations.NullMarked;
