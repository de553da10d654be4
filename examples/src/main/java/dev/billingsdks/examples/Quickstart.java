package dev.billingsdks.examples;

import dev.billingsdks.contract.account.AccountListings;
import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.live.ListingReport;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.contract.live.LiveListings;
import dev.billingsdks.examples.embedded.EmbeddedVendor;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.SdkException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lists the customers of all vendors in {@code vendors.txt}, page by page: from an embedded server each, or from an account if the
 * environment has its credentials.
 */
public final class Quickstart {

    private final LiveListings listings = new AccountListings();
    private final List<ListedVendor> vendors;
    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * Creates a run.
     *
     * @param vendors what to list
     * @param environment such as {@link System#getenv()}
     */
    Quickstart(List<ListedVendor> vendors, Map<String, String> environment, PrintStream out) {
        this.vendors = List.copyOf(vendors);
        this.environment = environment;
        this.out = out;
    }

    /**
     * Runs in the project's folder and exits with 0, with 1 if a vendor could not be listed, or with 2 for wrong usage.
     *
     * @param arguments none, or a vendor
     */
    public static void main(String[] arguments) {
        try {
            List<ListedVendor> vendors = chosen(ListedVendor.readAll(Path.of("")), arguments);
            System.exit(new Quickstart(vendors, System.getenv(), System.out).run() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println("quickstart: " + e.getMessage());
            System.exit(2);
        }
    }

    /**
     * Returns the vendors that the arguments choose.
     *
     * @param arguments none for all vendors, or the folder or the name of one
     * @throws IllegalArgumentException if there is no such vendor
     */
    static List<ListedVendor> chosen(List<ListedVendor> vendors, String... arguments) {
        if (arguments.length == 0) {
            return vendors;
        }
        List<ListedVendor> chosen = vendors.stream()
                .filter(vendor ->
                        vendor.folder().equals(arguments[0]) || vendor.name().equalsIgnoreCase(arguments[0]))
                .toList();
        if (chosen.isEmpty() || arguments.length > 1) {
            throw new IllegalArgumentException("there is no vendor " + String.join(" ", arguments) + ", but "
                    + vendors.stream().map(ListedVendor::folder).collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    /** Lists the vendors and returns whether every listing was complete. */
    boolean run() {
        List<String> failed = new ArrayList<>();
        for (ListedVendor vendor : vendors) {
            if (!list(vendor)) {
                failed.add(vendor.name());
            }
        }
        String all = vendors.size() == 1 ? vendors.get(0) + " is" : "All " + vendors.size() + " vendors are";
        out.println(
                failed.isEmpty()
                        ? all + " listed."
                        : failed.size() + " of " + vendors.size() + " vendors could not be listed: "
                                + String.join(", ", failed));
        return failed.isEmpty();
    }

    private boolean list(ListedVendor vendor) {
        LiveListing listing =
                listings.find(vendor, LiveListings.Request.CUSTOMERS).orElseThrow();
        ListingReport report = ListingReport.of(out);
        AccountSettings settings = AccountSettings.of(vendor, environment);
        try {
            if (listing.hasCredentials(settings)) {
                report.begin(vendor + ": your account, by " + settings);
                listing.list(settings, 100, report);
            } else {
                report.begin(vendor + ": an embedded server; set " + settings.namesOf(listing.credentials())
                        + " for your account");
                listEmbedded(vendor, listing, report);
            }
            report.end();
            return true;
        } catch (AuthenticationException | PermissionDeniedException e) {
            report.fail("the credentials were rejected, " + e.getMessage());
        } catch (SdkException | IllegalArgumentException | IllegalStateException e) {
            report.fail(e.getMessage());
        }
        return false;
    }

    private void listEmbedded(ListedVendor vendor, LiveListing listing, ListingReport report) {
        try (EmbeddedVendor server = EmbeddedVendor.start(vendor)) {
            listing.list(AccountSettings.of(vendor, server.environment(listing.credentials())), 10, report);
        }
    }
}
