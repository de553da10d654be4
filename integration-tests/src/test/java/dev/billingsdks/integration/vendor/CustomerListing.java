package dev.billingsdks.integration.vendor;

import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.json.JsonModel;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vendor's listing of customers, reduced to their ids. */
public final class CustomerListing implements Iterable<String> {

    private final Ids<?, ?> ids;

    private CustomerListing(Ids<?, ?> ids) {
        this.ids = ids;
    }

    static <T extends JsonModel, R> CustomerListing of(
            PagedIterable<T, R> customers, Function<T, String> id, Function<T, @Nullable String> name) {
        return new CustomerListing(new Ids<>(customers, id, name));
    }

    @Override
    public Iterator<String> iterator() {
        return ids.iterator();
    }

    /** Returns the ids by {@link PagedIterable#stream()}. */
    public Stream<String> stream() {
        return ids.stream();
    }

    /** Returns the customers' names, as {@link TestVendor#customerName} returns them. */
    public Stream<String> names() {
        return ids.names();
    }

    /** Returns the customers as the vendor's own models. */
    public Stream<JsonModel> models() {
        return ids.models();
    }

    /** Returns all pages by {@link PagedIterable#pages()}. */
    public List<CustomerPage> pages() {
        return ids.pages();
    }

    /** Returns the first page by {@link PagedIterable#firstPage()}. */
    public CustomerPage firstPage() {
        return ids.firstPage();
    }

    /** Returns the listing by {@link PagedIterable#startingFrom(PageToken)}. */
    public CustomerListing startingFrom(PageToken token) {
        return new CustomerListing(ids.startingFrom(token));
    }

    /** Returns the listing by {@link PagedIterable#prefetch(int)}. */
    public CustomerListing prefetch(int pages) {
        return new CustomerListing(ids.prefetch(pages));
    }

    /** Returns the listing by {@link PagedIterable#parallel(int)}. */
    public CustomerListing parallel(int requests) {
        return new CustomerListing(ids.parallel(requests));
    }

    /**
     * One page.
     *
     * @param token of this page
     * @param nextToken of the next page, null on the last one
     */
    public record CustomerPage(
            List<String> ids, PageToken token, @Nullable PageToken nextToken) {}

    private record Ids<T extends JsonModel, R>(
            PagedIterable<T, R> customers, Function<T, String> id, Function<T, @Nullable String> name) {

        Iterator<String> iterator() {
            Iterator<T> items = customers.iterator();
            return new Iterator<>() {

                @Override
                public boolean hasNext() {
                    return items.hasNext();
                }

                @Override
                public String next() {
                    return id.apply(items.next());
                }
            };
        }

        Stream<String> stream() {
            return customers.stream().map(id);
        }

        Stream<String> names() {
            return customers.stream().map(customer -> String.valueOf(name.apply(customer)));
        }

        Stream<JsonModel> models() {
            return customers.stream().map(customer -> customer);
        }

        List<CustomerPage> pages() {
            return Stream.iterate(customers.pages().iterator(), Iterator::hasNext, pages -> pages)
                    .map(pages -> page(pages.next()))
                    .toList();
        }

        CustomerPage firstPage() {
            return page(customers.firstPage());
        }

        Ids<T, R> startingFrom(PageToken token) {
            return of(customers.startingFrom(token));
        }

        Ids<T, R> prefetch(int pages) {
            return of(customers.prefetch(pages));
        }

        Ids<T, R> parallel(int requests) {
            return of(customers.parallel(requests));
        }

        private Ids<T, R> of(PagedIterable<T, R> others) {
            return new Ids<>(others, id, name);
        }

        private CustomerPage page(Page<T, R> page) {
            return new CustomerPage(page.items().stream().map(id).toList(), page.token(), page.nextToken());
        }
    }
}
