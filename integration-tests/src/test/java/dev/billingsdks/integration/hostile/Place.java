package dev.billingsdks.integration.hostile;

import java.util.EnumSet;
import java.util.Set;

/** Where in a listing, and over what, a row's fault strikes. */
enum Place {
    FIRST_PAGE("first page", 0, Origin.Scheme.HTTP),
    MIDDLE_PAGE("middle page, TLS", 1, Origin.Scheme.HTTPS),
    LAST_PAGE("last page", 2, Origin.Scheme.HTTP),

    /** Through the hook for a caller's own HttpClient, whose pool tells how many connections are leased. */
    POOL_OF_ONE("middle page, pool of one", 1, Origin.Scheme.HTTP);

    /** The three positions, with the connections that the SDK makes by itself. */
    static final Set<Place> THREE = EnumSet.of(FIRST_PAGE, MIDDLE_PAGE, LAST_PAGE);

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
