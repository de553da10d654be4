package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.header.Headers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Traverses listings of random sizes, divided into random pages, by a vendor that fails at random; now the iterator goes on,
 * now a new listing is resumed from the error's token. Every item must come exactly once, in order.
 */
class RandomListingTest {

    private static final int LISTINGS = 300;

    static Stream<Arguments> schemes() {
        return Stream.of(
                Arguments.of("cursor", Schemes.CURSOR),
                Arguments.of("page link", Schemes.PAGE_LINK),
                Arguments.of("page flag", Schemes.PAGE_FLAG),
                Arguments.of("item id", Schemes.ITEM_ID),
                Arguments.of("offset flag", Schemes.OFFSET_FLAG),
                Arguments.of("offset total", Schemes.OFFSET_TOTAL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void every_item_comes_exactly_once_whatever_fails(
            String name, PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        long seed = System.nanoTime();
        Random random = new Random(seed);

        for (int listing = 0; listing < LISTINGS; listing++) {
            FlakyVendor vendor = new FlakyVendor(random, random.nextInt(40), name.startsWith("cursor"));

            List<String> ids = listThroughFailures(vendor, scheme, random);

            assertThat(ids)
                    .as("listing %d with %s, seed %d", listing, name, seed)
                    .isEqualTo(vendor.ids);
        }
    }

    private static List<String> listThroughFailures(
            FlakyVendor vendor, PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme, Random random) {
        PagedIterable<Item, ListItemsResponse> listing =
                PagedIterable.of(scheme, ListItemsRequest.builder().build(), vendor::respond);
        Iterator<Item> items = listing.iterator();
        List<String> ids = new ArrayList<>();
        while (true) {
            try {
                if (!items.hasNext()) {
                    return ids;
                }
                ids.add(items.next().id());
            } catch (SdkException e) {
                if (random.nextBoolean()) {
                    PageToken failed = PageToken.parse(Objects.requireNonNull(e.pageToken()));
                    items = listing.startingFrom(failed).iterator();
                }
            }
        }
    }

    /** Serves one data set under all schemes at once, from the position that a request names. */
    private static final class FlakyVendor {

        private final Random random;
        private final List<String> ids;
        private final int pageSize;
        private final boolean emptyPages;

        FlakyVendor(Random random, int size, boolean emptyPages) {
            this.random = random;
            this.ids = IntStream.range(0, size).mapToObj(i -> "item-" + i).collect(Collectors.toList());
            this.pageSize = 1 + random.nextInt(7);
            this.emptyPages = emptyPages;
        }

        ApiResponse<ListItemsResponse> respond(ListItemsRequest request) {
            if (random.nextInt(4) == 0) {
                throw new DecodeException("unexpected end", "$", -1, true);
            }
            int from = position(request);
            boolean empty = emptyPages && random.nextInt(5) == 0;
            int to = empty ? from : Math.min(from + pageSize, ids.size());
            boolean more = to < ids.size();
            // An empty page goes on at the same place under a cursor of its own, as a vendor's filter makes them.
            ListItemsResponse page = ListItemsResponse.ofItems(
                            ids.subList(from, to).toArray(String[]::new))
                    .next(more ? to + "/" + random.nextLong() : null)
                    .link(more ? "/items?page=" + (from / pageSize + 2) : null)
                    .hasMore(more)
                    .total((long) ids.size());
            return ApiResponse.of(200, Headers.empty(), null, page);
        }

        private int position(ListItemsRequest request) {
            if (request.cursor() != null) {
                return Integer.parseInt(request.cursor().split("/")[0]);
            }
            if (request.page() != null) {
                return (int) (request.page() - 1) * pageSize;
            }
            if (request.startingAfter() != null) {
                return ids.indexOf(request.startingAfter()) + 1;
            }
            return request.offset() == null ? 0 : request.offset();
        }
    }
}
