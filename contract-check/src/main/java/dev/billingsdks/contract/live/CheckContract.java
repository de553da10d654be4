package dev.billingsdks.contract.live;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
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

    private final LiveListings listings;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream progress;

    /**
     * Creates a check.
     *
     * @param listings what can be read; the class path has the documents of its vendors
     * @param environment such as {@link System#getenv()}, which has the account's credentials
     * @param out receives the result
     * @param progress receives what is read meanwhile, if the result is not a text
     */
    public CheckContract(
            LiveListings listings, Map<String, String> environment, PrintStream out, PrintStream progress) {
        this.listings = listings;
        this.environment = environment;
        this.out = out;
        this.progress = progress;
    }

    /** Checks one vendor. The status is 0 if the contract is kept, 3 if it is broken, and 1 if that could not be found out. */
    public static void main(String[] arguments) {
        LiveListings listings = ServiceLoader.load(LiveListings.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the class path has no SDK; run the jar of contract-check-cli with the classifier all"));
        System.exit(new CheckContract(listings, System.getenv(), System.out, System.err).run(arguments));
    }

    /** Runs the check and returns its status. */
    public int run(String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(CheckOptions.USAGE);
            return CheckResult.KEPT;
        }
        CheckOptions options;
        ListedVendor vendor;
        Optional<LiveListing> listing;
        try {
            options = CheckOptions.parse(arguments);
            vendor = vendor(options.vendor());
            listing = listings.find(vendor, new LiveListings.Request(options.operation(), options.parameters()));
        } catch (IllegalArgumentException e) {
            progress.println("check-contract: " + e.getMessage());
            progress.println();
            progress.print(CheckOptions.USAGE);
            return WRONG_USAGE;
        }
        return listing.map(found -> check(options, vendor, found))
                .orElseGet(() -> notChecked(vendor, "the class path has no listing of it"));
    }

    private ListedVendor vendor(String name) {
        return listings.vendors().stream()
                .filter(each -> each.folder().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no vendor " + name + "; there are "
                        + listings.vendors().stream().map(ListedVendor::folder).collect(Collectors.joining(", "))));
    }

    private int check(CheckOptions options, ListedVendor vendor, LiveListing listing) {
        AccountSettings settings = AccountSettings.of(vendor, environment);
        if (!listing.hasCredentials(settings)) {
            return notChecked(vendor, settings.namesOf(listing.credentials()) + " is not set");
        }
        Contract contract;
        try {
            contract = settings.contractOf(vendor);
        } catch (IllegalArgumentException e) {
            return notChecked(vendor, e.getMessage());
        }
        return write(options, read(options, vendor, listing, settings, new ResponseObserver(contract)));
    }

    private int notChecked(ListedVendor vendor, String reason) {
        out.println(vendor + ": not checked, because " + reason);
        return CheckResult.NOT_CHECKED;
    }

    private CheckResult read(
            CheckOptions options,
            ListedVendor vendor,
            LiveListing listing,
            AccountSettings settings,
            ResponseObserver observer) {
        PrintStream lines = options.format() == ReportFormat.TEXT && options.output() == null ? out : progress;
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
