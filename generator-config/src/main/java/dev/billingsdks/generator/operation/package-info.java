/**
 * Reads operations: their parameters and bodies, their responses, their credentials and servers. It depends on {@code schema} and
 * {@code paging}; {@code reading} puts the operations together to an SDK.
 */
@NullMarked
package dev.billingsdks.generator.operation;

import org.jspecify.annotations.NullMarked;
