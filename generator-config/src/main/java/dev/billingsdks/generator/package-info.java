/**
 * The entry of the generator: the codegen that openapi-generator's Maven plugin runs. It joins reading and printing, and
 * nothing depends on it.
 */
@NullMarked
package dev.billingsdks.generator;

import org.jspecify.annotations.NullMarked;
