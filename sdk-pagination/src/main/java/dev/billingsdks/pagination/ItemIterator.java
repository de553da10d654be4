package dev.billingsdks.pagination;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Iterates over the items of pages, passing over empty ones, for one thread at a time. */
final class ItemIterator<T, R> implements Iterator<T> {

    private final Iterator<Page<T, R>> pages;
    private final ExclusiveUse use = new ExclusiveUse();
    private Iterator<T> items = Collections.emptyIterator();

    ItemIterator(Iterator<Page<T, R>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        // Without the flag, which costs as much as all else here: while another thread reads a page, there are no
        // items.
        if (items.hasNext()) {
            return true;
        }
        use.begin();
        try {
            return advance();
        } finally {
            use.end();
        }
    }

    @Override
    public T next() {
        use.begin();
        try {
            if (!advance()) {
                throw new NoSuchElementException("the listing has no further item");
            }
            return items.next();
        } finally {
            use.end();
        }
    }

    /** Returns whether there is no further item, as far as that is known without a request. */
    boolean isExhausted() {
        return !items.hasNext() && !pages.hasNext();
    }

    /** Moves on to a page that has an item left, and returns whether there is one. */
    private boolean advance() {
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
}
