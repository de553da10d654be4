package dev.billingsdks.examples;

import java.util.List;

/** Lists the customers of one vendor. */
interface VendorListing {

    /** Returns the vendor's name. */
    String name();

    /** Returns the vendor's part of its module's name, such as {@code metronome} of sdk-metronome. */
    String folder();

    /** Returns what to set for a real account, by the names that {@link Settings} has. */
    default List<String> credentials() {
        return List.of("BEARER_TOKEN");
    }

    /** Tells whether the settings are those of a real account. */
    default boolean hasCredentials(Settings settings) {
        return settings.get("BEARER_TOKEN") != null;
    }

    /**
     * Lists all customers of an account.
     *
     * @param settings the account's credentials, and where it is
     * @param pageSize the most customers on a page, where the vendor lets its caller choose
     * @param report is given each page as it comes
     */
    void list(Settings settings, int pageSize, ListingReport report);
}
