package dev.billingsdks.pagination;

import java.util.Iterator;

/** Where the pages of a listing come from. */
interface PageSource<T, R> {

    /** Returns a new iterator that begins with the page of the given token and has requested nothing yet. */
    Iterator<Page<T, R>> iterator(PageToken start, ReadAhead readAhead);

    /** Throws UnsupportedOperationException unless pages can be asked for before the page before them is known. */
    void checkParallel();

    /** Throws IllegalArgumentException unless a listing can begin with the given token. */
    void check(PageToken token);
}
