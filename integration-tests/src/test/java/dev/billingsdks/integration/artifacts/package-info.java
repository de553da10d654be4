/**
 * What applications get: modules, jars, their dependencies, and the generated sources that they are compiled from.
 *
 * <p>The tests that need jars have names in IT and run once those are packaged, in {@code verify}.
 */
@NullMarked
package dev.billingsdks.integration.artifacts;

import org.jspecify.annotations.NullMarked;
