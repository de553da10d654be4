/**
 * How names of a document become names in Java. It depends on nothing, and depends on no other name of the document, so
 * that a name never moves because something else was added.
 */
@NullMarked
package dev.billingsdks.generator.naming;

import org.jspecify.annotations.NullMarked;
