package dev.billingsdks.contract.live;

import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Reads some pages of an account and validates every response against the vendor's document: the nightly check of whether vendor and
 * document still agree. It sends only GET requests, and prints neither values nor customers. Run by {@code bin/check-contract}.
 */
public final class CheckContract {

    private static final int WRONG_USAGE = 2;
    private static final int PAGE_SIZE = 20;

    private final Path project;
    private final LiveListings listings;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream progress;

    /**
     * Creates a check.
     *
     * @param project the folder of the built project
     * @param environment such as {@link System#getenv()}, which has the account's credentials
     * @param out receives the result
     * @param progress receives what is read meanwhile, if the result is not a text
     */
    public CheckContract(
            Path project,
            LiveListings listings,
            Map<String, String> environment,
            PrintStream out,
            PrintStream progress) {
        this.project = project;
        this.listings = listings;
        this.environment = environment;
        this.out = out;
        this.progress = progress;
    }

    /** Checks one vendor. The status is 0 if the contract is kept, 3 if it is broken, and 1 if that could not be found out. */
    public static void main(String[] arguments) {
        System.exit(new CheckContract(
                        Path.of(System.getProperty("contract.project", "")),
                        CheckContract::findOnClassPath,
                        System.getenv(),
                        System.out,
                        System.err)
                .run(arguments));
    }

    /** Runs the check and returns its status. */
    public int run(String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(CheckOptions.USAGE);
            return CheckResult.KEPT;
        }
        try {
            CheckOptions options = CheckOptions.parse(arguments);
            return check(options, vendor(options));
        } catch (IllegalArgumentException e) {
            progress.println("check-contract: " + e.getMessage());
            progress.println();
            progress.print(CheckOptions.USAGE);
            return WRONG_USAGE;
        }
    }

    private ListedVendor vendor(CheckOptions options) {
        List<ListedVendor> vendors = ListedVendor.readAll(project);
        return vendors.stream()
                .filter(each -> each.folder().equals(options.vendor()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no vendor " + options.vendor() + "; there are "
                                + vendors.stream().map(ListedVendor::folder).collect(Collectors.joining(", "))));
    }

    private static Optional<LiveListing> findOnClassPath(ListedVendor vendor, LiveListings.Request request) {
        return ServiceLoader.load(LiveListings.class).stream()
                .flatMap(provider -> provider.get().find(vendor, request).stream())
                .findFirst();
    }

    private int check(CheckOptions options, ListedVendor vendor) {
        Optional<LiveListing> listing =
                listings.find(vendor, new LiveListings.Request(options.operation(), options.parameters()));
        if (listing.isEmpty()) {
            out.println(vendor + ": not checked, because the class path has no listing of it");
            return CheckResult.NOT_CHECKED;
        }
        AccountSettings settings = AccountSettings.of(vendor, environment);
        if (!listing.get().hasCredentials(settings)) {
            out.println(vendor + ": not checked, because "
                    + settings.namesOf(listing.get().credentials()) + " is not set");
            return CheckResult.NOT_CHECKED;
        }
        return write(options, read(options, vendor, listing.get(), settings));
    }

    private CheckResult read(CheckOptions options, ListedVendor vendor, LiveListing listing, AccountSettings settings) {
        PrintStream lines = options.format() == ReportFormat.TEXT && options.output() == null ? out : progress;
        ResponseObserver observer = new ResponseObserver(settings.contractOf(vendor.preparedSpec(project)));
        ListingReport report = ListingReport.ofPages(lines, options.pages());
        List<String> violations = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        report.begin(vendor + ": your account, at most " + ListingReport.count(options.pages(), "page") + ", by "
                + settings);
        try {
            listing.list(settings.observedBy(observer), PAGE_SIZE, report);
            report.end();
        } catch (PaginationException e) {
            report.fail(e.getMessage());
            violations.add("the listing cannot go on: " + e.getMessage());
        } catch (TransportException e) {
            report.fail(e.getMessage());
            obstacles.add("no response arrived; check the network, the proxy and the base URL");
        } catch (SdkException | IllegalArgumentException | IllegalStateException e) {
            report.fail(e.getMessage());
            obstacles.add("the operation did not come to its end");
        }
        violations.addAll(report.violations());
        return CheckResult.of(vendor.name(), listing.operation(), observer, violations, obstacles);
    }

    private int write(CheckOptions options, CheckResult result) {
        String text = options.format().write(result);
        if (options.output() == null) {
            out.print(text);
            return result.status();
        }
        try {
            Files.writeString(options.output(), text);
        } catch (IOException e) {
            progress.println("check-contract: cannot write " + options.output() + ": " + e);
            return CheckResult.NOT_CHECKED;
        }
        out.println(result.summary());
        return result.status();
    }
}
