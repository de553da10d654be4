package dev.billingsdks.pagination;

import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.json.CollectionCopy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages of a user's fake, and the error of a page after them if there is one. */
final class FixedPages<T, R> implements PageSource<T, R> {

    private final List<Page<T, R>> pages;
    private final @Nullable RuntimeException error;

    private FixedPages(List<Page<T, R>> pages, @Nullable RuntimeException error) {
        List<Page<T, R>> linked = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            boolean last = i + 1 == pages.size() && error == null;
            linked.add(pages.get(i).linked(token(i), last ? null : token(i + 1)));
        }
        this.pages = List.copyOf(linked);
        this.error = error;
    }

    static <T, R> FixedPages<T, R> of(List<Page<T, R>> given) {
        List<Page<T, R>> pages = CollectionCopy.list("pages", given);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(
                    "a listing has at least one page; give an empty page for an empty listing");
        }
        return new FixedPages<>(pages, null);
    }

    @Override
    public PageSource<T, R> thenThrow(RuntimeException error) {
        return new FixedPages<>(pages, Objects.requireNonNull(error, "error"));
    }

    @Override
    public Iterator<Page<T, R>> iterator(PageToken start, ReadAhead readAhead) {
        return new GivenPagesIterator(indexOf(start));
    }

    /** Does nothing, since a fake takes the place of any listing. */
    @Override
    public void checkParallel() {}

    @Override
    public void check(PageToken token) {
        indexOf(token);
    }

    @Override
    public String toString() {
        return pages.size() + " given pages" + (error == null ? "" : ", then an error");
    }

    private int indexOf(PageToken token) {
        for (int i = 0; i < count(); i++) {
            if (token(i).equals(token)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the token does not belong to any of the " + count() + " given pages");
    }

    /** Returns the number of pages, the one that fails included. */
    private int count() {
        return pages.size() + (error == null ? 0 : 1);
    }

    private static PageToken token(int index) {
        return index == 0 ? PageToken.START : PageToken.of(PageTokenKind.PAGE, index + 1L);
    }

    /** Stays at the page that fails, as the iterator of a vendor's pages does. */
    private final class GivenPagesIterator implements Iterator<Page<T, R>> {

        private int index;

        GivenPagesIterator(int index) {
            this.index = index;
        }

        @Override
        public boolean hasNext() {
            return index < count();
        }

        @Override
        public Page<T, R> next() {
            if (index < pages.size()) {
                return pages.get(index++);
            }
            if (error == null) {
                throw new NoSuchElementException("the listing has no further page");
            }
            throw error instanceof SdkException e ? e.atPage(token(index).toString()) : error;
        }
    }
}
