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

/**
 * Lists the customers of all vendors in {@code vendors.txt}, page by page: from an embedded server each, or from an account if the
 * environment has its credentials.
 */
public final class Quickstart {

    private final LiveListings listings = new AccountListings();
    private final Path project;
    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * Creates a run.
     *
     * @param project the folder of the built project, whose documents the embedded servers use
     * @param environment such as {@link System#getenv()}
     */
    Quickstart(Path project, Map<String, String> environment, PrintStream out) {
        this.project = project;
        this.environment = environment;
        this.out = out;
    }

    /** Runs in the project's folder and exits with 0, or with 1 if a vendor could not be listed. */
    public static void main(String[] arguments) {
        boolean complete = new Quickstart(Path.of(""), System.getenv(), System.out).run();
        System.exit(complete ? 0 : 1);
    }

    /** Lists all vendors and returns whether every listing was complete. */
    boolean run() {
        List<ListedVendor> vendors = ListedVendor.readAll(project);
        List<String> failed = new ArrayList<>();
        for (ListedVendor vendor : vendors) {
            if (!list(vendor)) {
                failed.add(vendor.name());
            }
        }
        out.println(
                failed.isEmpty()
                        ? "All " + vendors.size() + " vendors are listed."
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
        try (EmbeddedVendor server = EmbeddedVendor.start(vendor, project)) {
            listing.list(AccountSettings.of(vendor, server.environment(listing.credentials())), 10, report);
        }
    }
}
