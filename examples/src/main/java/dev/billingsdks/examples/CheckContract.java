package dev.billingsdks.examples;

import dev.billingsdks.contract.Contract;
import dev.billingsdks.runtime.error.SdkException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lists some pages of a real account and holds every answer against the vendor's document: the nightly check of whether vendor
 * and document still agree. It only reads, and prints neither values nor customers. Run by {@code bin/check-contract}.
 */
public final class CheckContract {

    static final int KEPT = 0;
    static final int NOT_CHECKED = 1;
    static final int BROKEN = 3;

    private static final int PAGES = 3;
    private static final int PAGE_SIZE = 20;

    private final Path project;
    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * Creates a check.
     *
     * @param project the folder of the built project
     * @param environment such as {@link System#getenv()}, which has the account's token
     */
    CheckContract(Path project, Map<String, String> environment, PrintStream out) {
        this.project = project;
        this.environment = environment;
        this.out = out;
    }

    /** Checks one vendor, and exits with 0 if the contract is kept, 3 if it is broken, and 1 if that could not be found out. */
    public static void main(String[] arguments) {
        System.exit(new CheckContract(Path.of(""), System.getenv(), System.out).run(arguments));
    }

    int run(String... arguments) {
        Optional<VendorListing> vendor = Quickstart.VENDORS.stream()
                .filter(each -> arguments.length == 1 && each.folder().equals(arguments[0]))
                .findFirst();
        if (vendor.isEmpty()) {
            out.println("usage: bin/check-contract VENDOR, which is one of "
                    + Quickstart.VENDORS.stream().map(VendorListing::folder).collect(Collectors.joining(", ")));
            return NOT_CHECKED;
        }
        return check(vendor.get());
    }

    private int check(VendorListing vendor) {
        Settings settings = Settings.of(vendor.folder(), environment);
        if (!vendor.hasCredentials(settings)) {
            out.println(vendor.name() + ": not checked, as " + settings.namesOf(vendor.credentials()) + " is not set");
            return NOT_CHECKED;
        }
        AnswerWatch watch =
                new AnswerWatch(Contract.of(project.resolve("sdk-" + vendor.folder() + "/target/spec/openapi.yaml")));
        boolean listed = list(vendor, settings.watchedBy(watch));
        return conclude(vendor, watch, listed);
    }

    private boolean list(VendorListing vendor, Settings settings) {
        ListingReport report = ListingReport.ofPages(out, PAGES);
        report.begin(vendor.name() + ": your account, " + PAGES + " pages at most, by " + settings);
        try {
            vendor.list(settings, PAGE_SIZE, report);
            report.end();
            return true;
        } catch (SdkException | IllegalArgumentException | IllegalStateException e) {
            report.fail(e.getMessage());
            return false;
        }
    }

    private int conclude(VendorListing vendor, AnswerWatch watch, boolean listed) {
        List<String> violations = watch.violations();
        violations.forEach(violation -> out.println("  " + violation));
        if (!violations.isEmpty()) {
            out.println(vendor.name() + " breaks its contract: " + ListingReport.count(violations.size(), "violation")
                    + " in " + ListingReport.count(watch.answers(), "answer") + ".");
            return BROKEN;
        }
        out.println(vendor.name() + (listed ? " keeps its contract" : " could not be listed to the end") + ": "
                + ListingReport.count(watch.answers(), "answer") + ", no violation.");
        return listed ? KEPT : NOT_CHECKED;
    }
}
