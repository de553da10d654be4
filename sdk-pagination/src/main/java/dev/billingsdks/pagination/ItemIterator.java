package dev.billingsdks.pagination;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Iterates over the items of pages, passing over empty ones. */
final class ItemIterator<T, R> implements Iterator<T> {

    private final Iterator<Page<T, R>> pages;
    private Iterator<T> items = Collections.emptyIterator();

    ItemIterator(Iterator<Page<T, R>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext()) {
            if (!pages.hasNext()) {
                return false;
            }
            // The old page must be garbage before the next one is read: one page in memory, not two.
            items = Collections.emptyIterator();
            items = pages.next().items().iterator();
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the listing has no further item");
        }
        return items.next();
    }
}
