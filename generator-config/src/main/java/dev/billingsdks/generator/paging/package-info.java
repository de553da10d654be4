/**
 * Decides which operations page and how: which of the vendor's schemes an operation fits, which array has the items, and what the
 * absence of a property means. It depends on the types that {@code schema} found; {@code operation} uses it.
 */
@NullMarked
package dev.billingsdks.generator.paging;

import org.jspecify.annotations.NullMarked;
