package dev.billingsdks.pagination;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A listing by page number, of which it remains to say when another page follows; for generated code.
 *
 * @param <Q> the params of the operation
 * @param <T> the item
 * @param <R> the response
 */
public final class PageNumberSchemeBuilder<Q, T, R> {

    private final PagingSchemeBuilder<T, R> builder;
    private final Function<Q, ? extends @Nullable Number> page;
    private final BiFunction<Q, Long, Q> withPage;
    private final long first;

    PageNumberSchemeBuilder(
            PagingSchemeBuilder<T, R> builder,
            Function<Q, ? extends @Nullable Number> page,
            BiFunction<Q, Long, Q> withPage,
            long first) {
        this.first = first;
        this.builder = builder;
        this.page = Objects.requireNonNull(page, "page");
        this.withPage = Objects.requireNonNull(withPage, "withPage");
    }

    /**
     * Continues while the given property holds a link to the next page; null ends the listing, and absence where that is
     * allowed.
     *
     * <p>No request is sent to the link. Its page number must be the next one: any other would repeat or lose items.
     *
     * @param accessor reads a string, or a URI if the vendor is known to send well-formed ones
     * @param parameter the link's query parameter that holds the page number
     */
    public PagingScheme<Q, T, R> whileLink(
            String path, Function<R, ? extends @Nullable Object> accessor, String parameter) {
        DecidingProperty<R, Object> link = builder.property(path, accessor);
        return scheme(link, LinkContinuation.ofProperty(builder.reader(), link, parameter));
    }

    /** Continues while the given property holds the next page's number; null ends the listing, and absence where allowed. */
    public PagingScheme<Q, T, R> whileNumber(String path, Function<R, ? extends @Nullable Number> accessor) {
        DecidingProperty<R, Number> next = builder.property(path, accessor);
        return scheme(next, new NumberContinuation<>(builder.reader(), next));
    }

    /** Continues while the given property is true; a page without it is an error. */
    public PagingScheme<Q, T, R> whileTrue(String path, Function<R, @Nullable Boolean> accessor) {
        DecidingProperty<R, Boolean> flag = builder.state(path, accessor);
        return scheme(flag, (number, page) -> flag.valueOr(false, page.response()));
    }

    /** Sets the number of the first page, if it is not 1. */
    public PageNumberSchemeBuilder<Q, T, R> startingAt(long number) {
        return new PageNumberSchemeBuilder<>(builder, page, withPage, number);
    }

    /** Continues up to the page whose number the given property holds; a page without it is an error. */
    public PagingScheme<Q, T, R> whileUpTo(String path, Function<R, ? extends @Nullable Number> accessor) {
        return upTo(path, accessor, 0);
    }

    /** Continues for as many pages as the given property says there are; a page without it is an error. */
    public PagingScheme<Q, T, R> whilePages(String path, Function<R, ? extends @Nullable Number> accessor) {
        return upTo(path, accessor, first - 1);
    }

    private PagingScheme<Q, T, R> upTo(String path, Function<R, ? extends @Nullable Number> accessor, long before) {
        PageReader<T, R> reader = builder.reader();
        DecidingProperty<R, Number> last = builder.state(path, accessor);
        return scheme(last, (number, page) -> {
            long end = before + last.valueOr(0, page.response()).longValue();
            if (number - 1 > end && !page.items().isEmpty()) {
                throw reader.inconsistent("page " + (number - 1) + " has items, but the last page by " + path + " is "
                        + end + "; more pages may follow");
            }
            return number <= end;
        });
    }

    /**
     * Continues while full pages are not as many items as the given property says that the whole listing has; a page without it is
     * an error, and so is one before the last with fewer items than a full page.
     *
     * @param size how many items a full page has
     */
    public PagingScheme<Q, T, R> whileBelow(
            String path,
            Function<R, ? extends @Nullable Number> accessor,
            BiFunction<Q, R, ? extends @Nullable Number> size) {
        DecidingProperty<R, Number> total = builder.state(path, accessor);
        PageSize<Q, T, R> pageSize = new PageSize<>(builder.reader(), size);
        return scheme(total, (number, page) -> {
            long items = total.valueOr(0, page.response()).longValue();
            long pages = number - first;
            return pages * pageSize.of(page) < items && pages * pageSize.requireFull(page) < items;
        });
    }

    /**
     * Continues while a page is full, so that a page with fewer items is the last.
     *
     * @param path the property that holds the number of the page itself, which must be the requested one
     * @param size how many items a full page has
     */
    public PagingScheme<Q, T, R> whileFull(
            String path,
            Function<R, ? extends @Nullable Number> accessor,
            BiFunction<Q, R, ? extends @Nullable Number> size) {
        PageReader<T, R> reader = builder.reader();
        DecidingProperty<R, Number> current = builder.state(path, accessor);
        PageSize<Q, T, R> pageSize = new PageSize<>(reader, size);
        return scheme(current, (number, page) -> {
            long own = current.valueOr(0, page.response()).longValue();
            if (own != number - 1) {
                throw reader.inconsistent("the page number in " + path + " is " + own + " in the response to a request"
                        + " for page " + (number - 1));
            }
            return pageSize.isFull(page);
        });
    }

    /**
     * Continues while a page is full, so that a page with fewer items is the last.
     *
     * @param size how many items a full page has
     */
    public PagingScheme<Q, T, R> whileFull(BiFunction<Q, R, ? extends @Nullable Number> size) {
        PageSize<Q, T, R> pageSize = new PageSize<>(builder.reader(), size);
        return scheme(null, (number, page) -> pageSize.isFull(page));
    }

    /** Continues until a page has no items. */
    public PagingScheme<Q, T, R> untilEmpty() {
        return scheme(null, (number, page) -> !page.items().isEmpty());
    }

    /**
     * Continues while the Link header has a link to the next page, to which no request is sent.
     *
     * @param parameter the link's query parameter that holds the page number, which must be the next one
     */
    public PagingScheme<Q, T, R> whileLinkHeader(String parameter) {
        return scheme(null, LinkContinuation.ofHeader(builder.reader(), parameter));
    }

    private PagingScheme<Q, T, R> scheme(
            @Nullable DecidingProperty<R, ?> deciding, PageNumberScheme.Continuation<Q, T, R> continuation) {
        return new PageNumberScheme<>(builder.reader(), deciding, page, withPage, first, continuation);
    }
}
