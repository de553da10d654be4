package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.http.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one operation pages: which parameter of its request selects a page, and which property of its response names the next one.
 *
 * <p>For generated code, which makes one constant for each paginated operation:
 *
 * <pre>{@code
 * PagingScheme.builder(LIST_CUSTOMERS, "data", ListCustomersResponse::data)
 *         .byCursor(ListCustomersParams::nextPage, (params, cursor) -> params.toBuilder().nextPage(cursor).build())
 *         .next("next_page", ListCustomersResponse::nextPage);
 * }</pre>
 *
 * <p>Instances are immutable, hold no state of a listing, and are shared by all of them.
 *
 * @param <Q> the params of the operation
 * @param <T> the item
 * @param <R> the response
 */
public abstract sealed class PagingScheme<Q, T, R> permits CursorScheme, ItemIdScheme, OffsetScheme, PageNumberScheme {

    private final PageReader<T, R> reader;
    private final @Nullable DecidingProperty<R, ?> deciding;

    /**
     * Creates a scheme.
     *
     * @param deciding the property that says whether a page follows, or null if no property does
     */
    PagingScheme(PageReader<T, R> reader, @Nullable DecidingProperty<R, ?> deciding) {
        this.reader = reader;
        this.deciding = deciding;
    }

    /**
     * Begins the description of a paginated operation.
     *
     * @param operation named in errors
     * @param itemsPath the path of the array of items in the response, such as {@code data}
     * @param items reads that array; null if absent
     */
    public static <T, R> PagingSchemeBuilder<T, R> builder(
            Operation<R> operation, String itemsPath, Function<R, @Nullable List<T>> items) {
        return new PagingSchemeBuilder<>(operation, itemsPath, items);
    }

    /**
     * Begins the description of a paginated operation whose response is the array of items itself.
     *
     * @param operation named in errors
     */
    public static <T> PagingSchemeBuilder<T, List<T>> ofArray(Operation<List<T>> operation) {
        return new PagingSchemeBuilder<>(operation, "", items -> items);
    }

    /**
     * Returns the token of the page that the request itself selects.
     *
     * @throws IllegalArgumentException if the request's position is not valid
     */
    abstract PageToken tokenOf(Q request);

    /**
     * Returns the request for another page, all else kept.
     *
     * @throws IllegalArgumentException if the token is of another kind than this scheme's
     */
    abstract Q requestFor(Q request, PageToken token);

    /** Returns the token of the page after this one, or null if this is the last. */
    abstract @Nullable PageToken next(ReadPage<Q, T, R> page);

    /**
     * Reads a response as the page with the given token, including everything that paging depends on.
     *
     * @param request what the listing was started with
     */
    final Page<T, R> read(Q request, ApiResponse<R> response, PageToken current) {
        if (deciding != null) {
            // First of all: a response without it is probably not a page of a listing, whatever else it lacks.
            deciding.value(response);
        }
        List<T> items = reader.items(response);
        PageToken next = reader.isEnd(items) ? null : next(new ReadPage<>(request, response, items, current));
        return new Page<>(current, items, next, reader.total(response), response);
    }

    final PageReader<T, R> reader() {
        return reader;
    }

    /** Returns the token of the position that a request holds as a number, or START if it has none. */
    final PageToken tokenOf(PageTokenKind kind, @Nullable Number position) {
        if (position == null) {
            return PageToken.START;
        }
        if (position.longValue() < 0 || position.longValue() > PageToken.MAXIMUM_NUMBER) {
            throw new IllegalArgumentException(reader + ": the request's "
                    + kind.name().toLowerCase(Locale.ROOT) + " must be between 0 and " + PageToken.MAXIMUM_NUMBER);
        }
        return PageToken.of(kind, position.longValue());
    }

    /** Returns the token of a position further on. */
    final PageToken tokenOfNext(PageTokenKind kind, long position) {
        if (position > PageToken.MAXIMUM_NUMBER) {
            throw inconsistent("the next position is out of range");
        }
        return PageToken.of(kind, position);
    }

    /** Creates the error for pages that contradict each other. */
    final PaginationException inconsistent(String problem) {
        return reader.inconsistent(problem);
    }

    final PaginationException inconsistent(String problem, Throwable cause) {
        return reader.inconsistent(problem, cause);
    }

    /** Creates the error for a thread that was interrupted while it waited for a page, and sets its interrupt flag again. */
    final InterruptedCallException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return reader.interrupted(cause);
    }

    final IllegalArgumentException foreign(PageToken token) {
        return new IllegalArgumentException(
                "a page token that begins with '" + token.kind().prefix() + "' does not belong to " + reader
                        + "; give a token that this listing gave, with the same request");
    }

    /** Returns the vendor and the operation. */
    @Override
    public final String toString() {
        return reader.toString();
    }
}
