package dev.billingsdks.integration.hostile;

import java.util.EnumSet;
import java.util.Set;

/** The page of a listing, and the connection pool, that a row's fault affects. */
enum FaultLocation {
    FIRST_PAGE("first page", 0),
    MIDDLE_PAGE("middle page", 1),
    LAST_PAGE("last page", 2),

    /** With one connection, which another call needs afterwards. */
    POOL_OF_ONE("middle page, pool of one", 1);

    /** The three pages, with the default connection pool. */
    static final Set<FaultLocation> THREE = EnumSet.of(FIRST_PAGE, MIDDLE_PAGE, LAST_PAGE);

    /** The pages that another page follows. */
    static final Set<FaultLocation> WITH_NEXT = EnumSet.complementOf(EnumSet.of(LAST_PAGE));

    private final String text;
    private final int page;

    FaultLocation(String text, int page) {
        this.text = text;
        this.page = page;
    }

    /** Returns the index of the page with the fault. */
    int page() {
        return page;
    }

    @Override
    public String toString() {
        return text;
    }
}
