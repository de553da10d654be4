/**
 * What applications receive: modules, jars, their dependencies, and the generated sources that these are compiled
 * from.
 *
 * <p>The names of tests that need jars end in IT. They run in {@code verify}, after packaging.
 */
@NullMarked
package dev.billingsdks.integration.artifacts;

import org.jspecify.annotations.NullMarked;
