package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.header.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A vendor with pages of two items each, that tells in every scheme's way what follows. Unlike {@link FakeVendor} it responds to what it is
 * requested, in any order and from many threads, and with 404 beyond its last page.
 */
final class NumberedVendor {

    private static final ListItemsRequest REQUEST =
            ListItemsRequest.builder().filter("active").build();

    private final int pages;
    private final List<Integer> requests = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Map<Integer, Callable<?>> before = new ConcurrentHashMap<>();
    private final Map<Integer, UnaryOperator<ListItemsResponse>> changes = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();

    NumberedVendor(int pages) {
        this.pages = pages;
    }

    /** Sets what is done before each response for a page, counted from 1; an exception replaces the response. */
    NumberedVendor before(int page, Callable<?> action) {
        before.put(page, action);
        return this;
    }

    /** Sets that a page fails, always. */
    NumberedVendor failing(int page, RuntimeException failure) {
        return before(page, () -> {
            throw failure;
        });
    }

    /** Sets that a page is never returned: the call counts down and waits until it is interrupted. */
    NumberedVendor stalling(int page, CountDownLatch requested) {
        return before(page, () -> {
            requested.countDown();
            new CountDownLatch(1).await();
            return null;
        });
    }

    /** Sets that a page is returned at once from now on. */
    void heal(int page) {
        before.remove(page);
    }

    /** Sets what is different about a page. */
    NumberedVendor changing(int page, UnaryOperator<ListItemsResponse> change) {
        changes.put(page, change);
        return this;
    }

    PagedIterable<Item, ListItemsResponse> list() {
        return list(Schemes.PAGE_LINK);
    }

    PagedIterable<Item, ListItemsResponse> list(PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        return list(scheme, REQUEST);
    }

    PagedIterable<Item, ListItemsResponse> list(
            PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme, RateLimit.Timer timer) {
        return PagedIterable.of(scheme, REQUEST, this::respond, timer);
    }

    PagedIterable<Item, ListItemsResponse> list(
            PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme, ListItemsRequest request) {
        return PagedIterable.of(scheme, request, this::respond);
    }

    /** Returns the pages that were requested so far. */
    List<Integer> requests() {
        return requests;
    }

    /** Returns the threads that requested, each once. */
    List<Thread> threads() {
        return threads.stream().distinct().toList();
    }

    int mostUnderWay() {
        return mostUnderWay.get();
    }

    /** Returns the ids of the items from one page to another, both included. */
    static List<String> ids(int first, int last) {
        List<String> ids = new ArrayList<>();
        for (int page = first; page <= last; page++) {
            ids.add(page + "a");
            ids.add(page + "b");
        }
        return ids;
    }

    ApiResponse<ListItemsResponse> respond(ListItemsRequest request) {
        if (!request.toString().contains("filter=active")) {
            throw new AssertionError("the filter is gone: " + request);
        }
        int page = pageOf(request);
        requests.add(page);
        threads.add(Thread.currentThread());
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try {
            act(before.get(page));
        } finally {
            underWay.decrementAndGet();
        }
        if (page > pages) {
            throw ApiException.builder(404).call("Acme", "listItems").build();
        }
        return ApiResponse.of(200, Headers.empty(), null, changed(page));
    }

    private static void act(@Nullable Callable<?> action) {
        try {
            if (action != null) {
                action.call();
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            Thread.currentThread().interrupt();
            throw new TransportException("interrupted", e, "Acme", "listItems");
        }
    }

    private ListItemsResponse changed(int page) {
        return changes.getOrDefault(page, UnaryOperator.identity()).apply(response(page));
    }

    private ListItemsResponse response(int page) {
        boolean last = page == pages;
        return ListItemsResponse.ofItems(page + "a", page + "b")
                .next(last ? null : Integer.toString(page + 1))
                .link(last ? null : "https://api.example.com/v1/items?page=" + (page + 1))
                .hasMore(!last);
    }

    private static int pageOf(ListItemsRequest request) {
        if (request.cursor() != null) {
            return Integer.parseInt(request.cursor());
        }
        if (request.page() != null) {
            return Math.toIntExact(request.page());
        }
        if (request.offset() != null) {
            return request.offset() / 2 + 1;
        }
        String after = request.startingAfter();
        return after == null ? 1 : Integer.parseInt(after.substring(0, after.length() - 1)) + 1;
    }
}
