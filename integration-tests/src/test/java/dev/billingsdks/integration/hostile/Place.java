package dev.billingsdks.integration.hostile;

import java.util.EnumSet;
import java.util.Set;

/** Where in a listing, and over what, a row's fault strikes. */
enum Place {
    FIRST_PAGE("first page", 0, Origin.Scheme.HTTP),
    MIDDLE_PAGE("middle page", 1, Origin.Scheme.HTTP),
    LAST_PAGE("last page", 2, Origin.Scheme.HTTP),
    OVER_TLS("middle page, TLS", 1, Origin.Scheme.HTTPS),

    /** Through the hook for a caller's own HttpClient, whose pool tells how many connections are leased. */
    POOL_OF_ONE("middle page, pool of one", 1, Origin.Scheme.HTTP);

    /** One of each position, for rows that take real time. */
    static final Set<Place> THREE = EnumSet.of(FIRST_PAGE, OVER_TLS, LAST_PAGE);

    /** Those whose page is followed by another. */
    static final Set<Place> WITH_NEXT = EnumSet.complementOf(EnumSet.of(LAST_PAGE));

    private final String text;
    private final int page;
    private final Origin.Scheme scheme;

    Place(String text, int page, Origin.Scheme scheme) {
        this.text = text;
        this.page = page;
        this.scheme = scheme;
    }

    /** Returns the index of the page with the fault. */
    int page() {
        return page;
    }

    Origin.Scheme scheme() {
        return scheme;
    }

    @Override
    public String toString() {
        return text;
    }
}
