package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import java.util.List;

/**
 * A page that was read, before it is known which one follows.
 *
 * @param request what the listing was started with
 */
record ReadPage<Q, T, R>(Q request, ApiResponse<R> response, List<T> items, PageToken token) {}
