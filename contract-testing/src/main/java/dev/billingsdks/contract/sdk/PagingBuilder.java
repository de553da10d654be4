package dev.billingsdks.contract.sdk;

import dev.billingsdks.contract.document.Paging;
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
    private Paging.End end = Paging.End.ANNOUNCED;
    private @Nullable String pageSize;
    private int first = 1;

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

    /** Declares that a property has the number of the last page. */
    public PagingBuilder<S> lastPage() {
        return ending(Paging.End.LAST_PAGE, null);
    }

    /** Declares that a property has the number of pages. */
    public PagingBuilder<S> pages() {
        return ending(Paging.End.PAGES, null);
    }

    /** Declares that a property has the number of all items, and another the size of a page, if its path is not empty. */
    public PagingBuilder<S> whileBelow(String size) {
        return ending(Paging.End.BELOW_TOTAL, size);
    }

    /** Declares that a property has the number of the page itself, and another the size of a page, if its path is not empty. */
    public PagingBuilder<S> whileFullCurrent(String size) {
        return ending(Paging.End.FULL_CURRENT, size);
    }

    /** Declares that a page that is not full is the last; a property has the size of a page, if its path is not empty. */
    public PagingBuilder<S> whileFull(String size) {
        return ending(Paging.End.FULL, size);
    }

    /** Declares that a page without items is the last, although no property says so. */
    public PagingBuilder<S> whileNotEmpty() {
        return ending(Paging.End.EMPTY, null);
    }

    /** Declares that the Link header announces a next page. */
    public PagingBuilder<S> linkHeader() {
        return ending(Paging.End.LINK_HEADER, null);
    }

    /** Sets the number of the first page, if it is not 1. */
    public PagingBuilder<S> startingAt(int number) {
        first = number;
        return this;
    }

    private PagingBuilder<S> ending(Paging.End by, @Nullable String size) {
        end = by;
        pageSize = size;
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
        return sample.apply(new Paging(
                kind, position, items, more, total, id, untilEmpty, firstPageOnly, end, pageSize, first, null));
    }
}
