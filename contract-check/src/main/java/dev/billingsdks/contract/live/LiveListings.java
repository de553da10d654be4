package dev.billingsdks.contract.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a live check can read. {@link CheckContract} finds implementations with {@link java.util.ServiceLoader}, because the
 * SDKs' tests use this module, which therefore cannot depend on an SDK.
 */
public interface LiveListings {

    /** Returns the vendors that can be read. */
    List<ListedVendor> vendors();

    /**
     * Returns what is read of a vendor, or nothing if there is no SDK of it.
     *
     * @throws IllegalArgumentException if the vendor has no such operation, or it is not a GET operation
     */
    Optional<LiveListing> find(ListedVendor vendor, Request request);

    /**
     * What is to be read.
     *
     * @param operation an operationId, or null for the listing of customers
     * @param parameters the parameters of the operation by name
     */
    record Request(@Nullable String operation, Map<String, String> parameters) {

        /** The listing of customers. */
        public static final Request CUSTOMERS = new Request(null, Map.of());
    }
}
