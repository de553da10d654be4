package dev.billingsdks.contract.live;

import java.util.List;

/** Reads a vendor's account through the vendor's SDK: its customers, or another operation. */
public interface LiveListing {

    /** Returns the settings that an account needs, by their names in {@link AccountSettings}. */
    default List<String> credentials() {
        return List.of("BEARER_TOKEN");
    }

    /** Returns the operationId, method and path of what is read. */
    String operation();

    /** Returns whether the settings are those of an account. */
    default boolean hasCredentials(AccountSettings settings) {
        return settings.get("BEARER_TOKEN") != null;
    }

    /**
     * Reads all items, or the one response of an operation that is not a listing.
     *
     * @param settings the account's credentials and the vendor's address
     * @param pageSize the maximum number of items on a page, if the vendor lets its caller choose
     * @param report receives each page as it arrives
     */
    void list(AccountSettings settings, int pageSize, ListingReport report);
}
