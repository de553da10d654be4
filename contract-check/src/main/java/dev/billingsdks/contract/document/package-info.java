/**
 * Reads an OpenAPI document as a tree in which references are followed, and finds media types, examples, JSON types and
 * paging in it.
 *
 * <p>Depends on no other package of this project. It is public for {@code contract.check} and {@code contract.sample}; applications use
 * {@link dev.billingsdks.contract.check.Contract}.
 */
@NullMarked
package dev.billingsdks.contract.document;

import org.jspecify.annotations.NullMarked;
