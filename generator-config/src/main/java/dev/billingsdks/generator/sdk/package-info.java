/**
 * The facts that templates print: one record for each kind of generated file, and the Java types they speak of. It
 * depends on nothing of the document; {@code reading} fills it and {@code print} prints it.
 */
@NullMarked
package dev.billingsdks.generator.sdk;

import org.jspecify.annotations.NullMarked;
