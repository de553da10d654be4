/**
 * Listings over many pages: {@code PagedIterable}, {@code Page} and {@code PageToken} for users, {@code PagingScheme} for
 * generated code. It depends on the runtime's responses, operations and errors alone; the vendors' SDKs depend on it.
 */
@NullMarked
package dev.billingsdks.pagination;

import org.jspecify.annotations.NullMarked;
