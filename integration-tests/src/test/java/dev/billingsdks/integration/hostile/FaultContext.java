package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.TestVendor;

/**
 * The request that a fault responds to.
 *
 * @param server the server that received the request
 * @param page the index of the requested page, from 0
 * @param attempt the number of requests for that page so far, from 1
 * @param request the request
 * @param validResponse the response without a fault
 */
record FaultContext(HostileVendor server, int page, int attempt, ReceivedRequest request, RawResponse validResponse) {

    /** Returns the vendor that the server replaces. */
    TestVendor vendor() {
        return server.vendor();
    }

    /** Returns whether the page is the last of the listing. */
    boolean isLastPage() {
        return page == server.pages().size() - 1;
    }
}
