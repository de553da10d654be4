package dev.billingsdks.contract.live;

import java.util.List;

/** Lists the customers of a vendor's account through the vendor's SDK. */
public interface LiveListing {

    /** Returns the settings that an account needs, by their names in {@link AccountSettings}. */
    default List<String> credentials() {
        return List.of("BEARER_TOKEN");
    }

    /** Returns whether the settings are those of an account. */
    default boolean hasCredentials(AccountSettings settings) {
        return settings.get("BEARER_TOKEN") != null;
    }

    /**
     * Lists all customers of an account.
     *
     * @param settings the account's credentials and the vendor's address
     * @param pageSize the maximum number of customers on a page, if the vendor lets its caller choose
     * @param report receives each page as it arrives
     */
    void list(AccountSettings settings, int pageSize, ListingReport report);
}
