package dev.billingsdks.pagination;

import java.util.Iterator;

/** Where the pages of a listing come from. */
interface PageSource<T, R> {

    /** Returns a new iterator that begins with the page of the given token and has requested nothing yet. */
    Iterator<Page<T, R>> iterator(PageToken start, ReadAhead readAhead);

    /** Throws UnsupportedOperationException unless a page can be requested before the page before it is known. */
    void checkParallel();

    /**
     * Returns these pages and a page after them that fails.
     *
     * @throws UnsupportedOperationException if the pages come from a vendor
     */
    PageSource<T, R> thenThrow(RuntimeException error);

    /** Throws IllegalArgumentException unless a listing can begin with the given token. */
    void check(PageToken token);
}
