package dev.billingsdks.pagination;

/**
 * How far a listing is read ahead of its use.
 *
 * @param pages how many pages are read before they are needed, by a separate thread; 0 for none
 * @param requests how many pages are requested at the same time; 1 for one after the other
 * @param requestsPerSecond how many requests may begin in a second, infinite if that is not limited
 */
record ReadAhead(int pages, int requests, double requestsPerSecond) {

    static final ReadAhead NONE = new ReadAhead(0, 1, Double.POSITIVE_INFINITY);

    private static final int MOST_PAGES = 1000;

    /** Half of what a client's connection pool holds, so that a listing leaves room for other calls. */
    private static final int MOST_REQUESTS = 64;

    /** Keeps the time between two requests, in nanoseconds, far from what a long can hold. */
    private static final double FEWEST_PER_SECOND = 0.001;

    ReadAhead {
        if (pages < 0 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("a listing can be read from 0 to " + MOST_PAGES + " pages ahead");
        }
        if (requests < 1 || requests > MOST_REQUESTS) {
            throw new IllegalArgumentException(
                    "from 1 to " + MOST_REQUESTS + " pages can be requested at the same time");
        }
        if (!(requestsPerSecond >= FEWEST_PER_SECOND)) {
            throw new IllegalArgumentException(
                    "at least " + FEWEST_PER_SECOND + " requests must be allowed in a second");
        }
    }

    ReadAhead withPages(int newPages) {
        return new ReadAhead(newPages, requests, requestsPerSecond);
    }

    ReadAhead withRequests(int newRequests, double newRequestsPerSecond) {
        return new ReadAhead(pages, newRequests, newRequestsPerSecond);
    }

    /** Tells whether pages are requested before the page before them has been read. */
    boolean isParallel() {
        return requests > 1 || requestsPerSecond != Double.POSITIVE_INFINITY;
    }
}
