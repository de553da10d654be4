package dev.billingsdks.contract.live;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.runtime.error.SdkException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Lists some pages of an account and validates every response against the vendor's document: the nightly check of whether vendor and
 * document still agree. It sends only GET requests, and prints neither values nor customers. Run by {@code bin/check-contract}.
 */
public final class CheckContract {

    static final int KEPT = 0;
    static final int NOT_CHECKED = 1;
    static final int WRONG_USAGE = 2;
    static final int BROKEN = 3;

    private static final int PAGES = 3;
    private static final int PAGE_SIZE = 20;

    private final Path project;
    private final LiveListings listings;
    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * Creates a check.
     *
     * @param project the folder of the built project
     * @param environment such as {@link System#getenv()}, which has the account's token
     */
    public CheckContract(Path project, LiveListings listings, Map<String, String> environment, PrintStream out) {
        this.project = project;
        this.listings = listings;
        this.environment = environment;
        this.out = out;
    }

    /** Checks one vendor. The status is 0 if the contract is kept, 3 if it is broken, 1 if that could not be found out, and 2 for wrong usage. */
    public static void main(String[] arguments) {
        System.exit(new CheckContract(Path.of(""), CheckContract::findOnClassPath, System.getenv(), System.out)
                .run(arguments));
    }

    /** Runs the check and returns its status. */
    public int run(String... arguments) {
        List<ListedVendor> vendors = ListedVendor.readAll(project);
        Optional<ListedVendor> vendor = vendors.stream()
                .filter(each -> arguments.length == 1 && each.folder().equals(arguments[0]))
                .findFirst();
        if (vendor.isEmpty()) {
            out.println("usage: bin/check-contract VENDOR, one of "
                    + vendors.stream().map(ListedVendor::folder).collect(Collectors.joining(", ")));
            return WRONG_USAGE;
        }
        Optional<LiveListing> listing = listings.find(vendor.get());
        if (listing.isEmpty()) {
            out.println(vendor.get() + ": not checked, because the class path has no listing of it");
            return NOT_CHECKED;
        }
        return check(vendor.get(), listing.get());
    }

    private static Optional<LiveListing> findOnClassPath(ListedVendor vendor) {
        return ServiceLoader.load(LiveListings.class).stream()
                .flatMap(provider -> provider.get().find(vendor).stream())
                .findFirst();
    }

    private int check(ListedVendor vendor, LiveListing listing) {
        AccountSettings settings = AccountSettings.of(vendor, environment);
        if (!listing.hasCredentials(settings)) {
            out.println(vendor + ": not checked, because " + settings.namesOf(listing.credentials()) + " is not set");
            return NOT_CHECKED;
        }
        ResponseObserver observer = new ResponseObserver(Contract.of(vendor.preparedSpec(project)));
        boolean listed = list(vendor, listing, settings.observedBy(observer));
        return conclude(vendor, observer, listed);
    }

    private boolean list(ListedVendor vendor, LiveListing listing, AccountSettings settings) {
        ListingReport report = ListingReport.ofPages(out, PAGES);
        report.begin(vendor + ": your account, at most " + PAGES + " pages, by " + settings);
        try {
            listing.list(settings, PAGE_SIZE, report);
            report.end();
            return true;
        } catch (SdkException | IllegalArgumentException | IllegalStateException e) {
            report.fail(e.getMessage());
            return false;
        }
    }

    private int conclude(ListedVendor vendor, ResponseObserver observer, boolean listed) {
        List<String> violations = observer.violations();
        violations.forEach(violation -> out.println("  " + violation));
        if (!violations.isEmpty()) {
            out.println(vendor + " breaks its contract: " + ListingReport.count(violations.size(), "violation") + " in "
                    + ListingReport.count(observer.responses(), "response") + ".");
            return BROKEN;
        }
        out.println(vendor + (listed ? " keeps its contract" : " could not be listed to the end") + ": "
                + ListingReport.count(observer.responses(), "response") + ", no violation.");
        return listed ? KEPT : NOT_CHECKED;
    }
}
