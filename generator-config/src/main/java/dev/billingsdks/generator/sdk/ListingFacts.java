package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an operation's paging, for the report of listings.
 *
 * @param operationId the operation's name in the document
 * @param exchange its method and its path in the document
 * @param listLike whether its response or its parameters look like those of a listing
 * @param scheme the scheme that fits, in words, or null if it does not page
 * @param items the path of its items in words, or null if it does not page
 * @param reasons why there is none, one for each thing that schemes miss
 */
public record ListingFacts(
        String operationId,
        String exchange,
        boolean listLike,
        @Nullable String scheme,
        @Nullable String items,
        List<String> reasons) {}
