package dev.billingsdks.contract.live;

import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
        ResponseObserver observer = new ResponseObserver(settings.contractOf(vendor.preparedSpec(project)));
        ListingReport report = ListingReport.ofPages(out, PAGES);
        List<String> violations = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        report.begin(vendor + ": your account, at most " + PAGES + " pages, by " + settings);
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
            obstacles.add("the listing did not come to its end");
        }
        violations.addAll(report.violations());
        return conclude(vendor, observer, violations, obstacles);
    }

    private int conclude(
            ListedVendor vendor, ResponseObserver observer, List<String> violations, List<String> obstacles) {
        List<ObservedResponse> checked = new ArrayList<>();
        for (ObservedResponse response : observer.finalResponses()) {
            response.obstacle().ifPresent(obstacle -> obstacles.add(0, obstacle));
            if (response.obstacle().isEmpty() && response.declared()) {
                checked.add(response);
                violations.addAll(response.violations());
            }
        }
        observer.retried().forEach(attempt -> out.println("  attempts, not final: " + attempt));
        List<String> distinct = violations.stream().distinct().toList();
        distinct.forEach(violation -> out.println("  " + violation));
        String responses = ListingReport.count(checked.size(), "response");
        if (!distinct.isEmpty()) {
            out.println(vendor + " breaks its contract: " + ListingReport.count(distinct.size(), "violation") + " in "
                    + responses + ".");
            return BROKEN;
        }
        if (!obstacles.isEmpty() || checked.isEmpty()) {
            String reason = obstacles.isEmpty() ? "no response of the listing was seen" : obstacles.get(0);
            out.println(vendor + " could not be checked: " + reason + ". " + responses + " checked, no violation.");
            return NOT_CHECKED;
        }
        out.println(vendor + " keeps its contract: " + responses + ", no violation.");
        return KEPT;
    }
}
