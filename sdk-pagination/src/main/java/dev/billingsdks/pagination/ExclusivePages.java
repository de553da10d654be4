package dev.billingsdks.pagination;

import java.util.Iterator;

/** Iterates over pages for one thread at a time. */
final class ExclusivePages<T, R> implements Iterator<Page<T, R>> {

    private final Iterator<Page<T, R>> pages;
    private final ExclusiveUse use = new ExclusiveUse();

    ExclusivePages(Iterator<Page<T, R>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        use.begin();
        try {
            return pages.hasNext();
        } finally {
            use.end();
        }
    }

    @Override
    public Page<T, R> next() {
        use.begin();
        try {
            return pages.next();
        } finally {
            use.end();
        }
    }
}
