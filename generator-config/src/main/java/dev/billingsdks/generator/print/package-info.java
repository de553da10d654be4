/**
 * Prints facts with the templates, and finds what a printed file has to import. It decides nothing about the SDK.
 */
@NullMarked
package dev.billingsdks.generator.print;

import org.jspecify.annotations.NullMarked;
