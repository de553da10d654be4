package dev.billingsdks.springboot;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import java.time.Duration;
import java.util.function.Function;

/** The request by which the health of a vendor is determined: one page of one item, in one attempt. */
final class VendorProbe {

    private static final RequestOptions ONE_ATTEMPT = RequestOptions.builder()
            .maxAttempts(1)
            .timeout(Duration.ofSeconds(10))
            .build();

    private final String vendor;
    private final Function<RequestOptions, PagedIterable<?, ?>> listing;

    VendorProbe(String vendor, Function<RequestOptions, PagedIterable<?, ?>> listing) {
        this.vendor = vendor;
        this.listing = listing;
    }

    String vendor() {
        return vendor;
    }

    /**
     * Requests the page.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if that fails
     */
    void read() {
        listing.apply(ONE_ATTEMPT).firstPage();
    }
}
