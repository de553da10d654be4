package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/** What is still reachable after garbage was collected. */
final class Garbage {

    private static final long PATIENCE_SECONDS = 30;

    private Garbage() {}

    /** Uses an iterator for one page and drops it; here, so that no local variable of a test holds it. */
    static WeakReference<?> iteratorAfterFirstPage(PagedIterable<Item, ListItemsResponse> listing) {
        Iterator<Page<Item, ListItemsResponse>> pages = listing.pages().iterator();
        pages.next();
        return new WeakReference<>(pages);
    }

    static boolean isReachable(WeakReference<?> reference) {
        for (int attempt = 0; attempt < 5 && reference.get() != null; attempt++) {
            System.gc();
        }
        return reference.get() != null;
    }

    static void awaitCollected(WeakReference<?> reference) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (reference.get() != null && System.nanoTime() < end) {
            System.gc();
        }
        assertThat(reference.get()).isNull();
    }
}
