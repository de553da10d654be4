package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.SdkException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Traverses random listings with random faults, whose result does not depend on how they are read ahead. */
class ReadAheadRandomTest {

    private static final int LISTINGS = 150;

    @Test
    void reading_ahead_changes_nothing_but_the_time() {
        long seed = new Random().nextLong();
        for (int i = 0; i < LISTINGS; i++) {
            check(seed + i);
        }
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        NumberedVendor vendor = vendor(random);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list();
        if (random.nextInt(4) == 0) {
            listing = listing.startingFrom(PageToken.parse("page:" + (1 + random.nextInt(3))));
        }
        List<String> expected = traverse(listing);

        int ahead = 1 + random.nextInt(4);
        int requests = 2 + random.nextInt(4);
        assertThat(traverse(listing.prefetch(ahead)))
                .as("prefetch, seed %s", seed)
                .isEqualTo(expected);
        assertThat(traverse(listing.parallel(requests)))
                .as("parallel, seed %s", seed)
                .isEqualTo(expected);
        assertThat(traverse(listing.parallel(requests).prefetch(ahead)))
                .as("both, seed %s", seed)
                .isEqualTo(expected);
    }

    private static NumberedVendor vendor(Random random) {
        int pages = 3 + random.nextInt(8);
        NumberedVendor vendor = new NumberedVendor(pages);
        boolean total = random.nextBoolean();
        for (int page = 1; page <= pages; page++) {
            UnaryOperator<ListItemsResponse> change = change(random);
            vendor.changing(page, response -> change.apply(total ? response.total(2L * pages) : response));
        }
        if (random.nextInt(3) == 0) {
            vendor.failing(1 + random.nextInt(pages + 2), failure(random));
        }
        return vendor;
    }

    private static UnaryOperator<ListItemsResponse> change(Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> response -> response.total(5L);
            case 1 -> response -> response.items(new String[0]);
            case 2 -> response -> response.link(null);
            case 3 -> response -> response.link("?page=1");
            case 4 -> response -> response.link("nonsense");
            case 5 -> response -> response.unreadable("items");
            default -> response -> response;
        };
    }

    private static RuntimeException failure(Random random) {
        return random.nextBoolean()
                ? new DecodeException("unexpected end", "$", -1, true)
                : ApiException.builder(500).call("Acme", "listItems").build();
    }

    /** Returns items and failures in their order; after two failures a listing is given up. */
    private static List<String> traverse(PagedIterable<Item, ListItemsResponse> listing) {
        List<String> events = new ArrayList<>();
        Iterator<Item> items = listing.iterator();
        int failures = 0;
        while (failures < 2) {
            try {
                if (!items.hasNext()) {
                    events.add("end");
                    break;
                }
                events.add(items.next().toString());
            } catch (SdkException e) {
                failures++;
                events.add(e.getClass().getSimpleName() + " at " + e.pageToken() + ": " + e.getMessage());
            }
        }
        return events;
    }
}
