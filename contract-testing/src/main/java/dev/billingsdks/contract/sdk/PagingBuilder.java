package dev.billingsdks.contract.sdk;

import dev.billingsdks.contract.sample.Paging;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The description of how an operation pages, in the names of its document; a property below others has a path with dots. For generated
 * tests.
 *
 * @param <S> the sample that is made by the description
 */
public final class PagingBuilder<S> {

    private final Function<Paging, S> sample;
    private @Nullable String total;
    private boolean untilEmpty;
    private List<String> firstPageOnly = List.of();

    PagingBuilder(Function<Paging, S> sample) {
        this.sample = sample;
    }

    /** Sets the property that counts all items. */
    public PagingBuilder<S> total(String path) {
        total = path;
        return this;
    }

    /** Declares that each page names a next one, so that only an empty page ends the listing. */
    public PagingBuilder<S> untilEmpty() {
        untilEmpty = true;
        return this;
    }

    /** Sets the query parameters that are not sent together with a position. */
    public PagingBuilder<S> firstPageOnly(String... parameters) {
        firstPageOnly = List.of(parameters);
        return this;
    }

    /** Returns a sample that pages by the cursor that each page names. */
    public S byCursor(String position, String items, String next) {
        return sample(Paging.Kind.CURSOR, position, items, next, null);
    }

    /** Returns a sample that pages by number, while a property announces more. */
    public S byPageNumber(String position, String items, String more) {
        return sample(Paging.Kind.PAGE_NUMBER, position, items, more, null);
    }

    /** Returns a sample that pages by the id of the last item, while a flag is true. */
    public S byItemId(String position, String items, String more, String id) {
        return sample(Paging.Kind.ITEM_ID, position, items, more, id);
    }

    /** Returns a sample that pages by the number of items before a page, while a property announces more. */
    public S byOffset(String position, String items, String more) {
        return sample(Paging.Kind.OFFSET, position, items, more, null);
    }

    private S sample(Paging.Kind kind, String position, String items, String more, @Nullable String id) {
        return sample.apply(new Paging(kind, position, items, more, total, id, untilEmpty, firstPageOnly));
    }
}
