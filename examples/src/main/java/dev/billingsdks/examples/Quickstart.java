package dev.billingsdks.examples;

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
 * Lists the customers of all five vendors, page by page: from an embedded server each, or from a real account where the
 * environment has its credentials.
 */
public final class Quickstart {

    static final List<VendorListing> VENDORS = List.of(
            new MetronomeListing(),
            new KelviqListing(),
            new FlatpeakListing(),
            new MijnKlantportaalListing(),
            new YandexBillingListing());

    private final Path project;
    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * Creates a run.
     *
     * @param project the folder of the built project, whose documents the embedded servers speak
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
        List<String> failed = new ArrayList<>();
        for (VendorListing vendor : VENDORS) {
            if (!list(vendor)) {
                failed.add(vendor.name());
            }
        }
        out.println(
                failed.isEmpty()
                        ? "All " + VENDORS.size() + " vendors are listed."
                        : failed.size() + " of " + VENDORS.size() + " vendors could not be listed: "
                                + String.join(", ", failed));
        return failed.isEmpty();
    }

    private boolean list(VendorListing vendor) {
        ListingReport report = ListingReport.of(out);
        Settings settings = Settings.of(vendor.folder(), environment);
        try {
            if (vendor.hasCredentials(settings)) {
                report.begin(vendor.name() + ": your account, by " + settings);
                vendor.list(settings, 100, report);
            } else {
                report.begin(vendor.name() + ": an embedded server; set " + settings.namesOf(vendor.credentials())
                        + " for your account");
                listEmbedded(vendor, report);
            }
            report.end();
            return true;
        } catch (AuthenticationException | PermissionDeniedException e) {
            report.fail("the credentials were refused, " + e.getMessage());
        } catch (SdkException | IllegalArgumentException | IllegalStateException e) {
            report.fail(e.getMessage());
        }
        return false;
    }

    private void listEmbedded(VendorListing vendor, ListingReport report) {
        try (EmbeddedVendor server = EmbeddedVendor.start(vendor.folder(), project)) {
            vendor.list(Settings.of(vendor.folder(), server.environment()), 10, report);
        }
    }
}
