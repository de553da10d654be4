package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.TestVendor;

/**
 * What a fault gets to know of the request that it answers.
 *
 * @param server the server that was asked
 * @param page the index of the page that was asked for, from 0
 * @param attempt how often that page has been asked for, from 1
 * @param request the request
 * @param honest the right answer
 */
record Asked(HostileVendor server, int page, int attempt, RecordedRequest request, Reply honest) {

    /** Returns the vendor in whose place the server answers. */
    TestVendor vendor() {
        return server.vendor();
    }

    /** Returns whether the page is the last of the listing. */
    boolean isLastPage() {
        return page == server.pages().size() - 1;
    }
}
