package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A row of the matrix: its name, the fault and the attempts that it affects, and the expected outcome. Each setter
 * returns the row.
 */
final class Row {

    private static final int VENDORS = (int) TestVendor.all().count();

    private final String name;
    private HostileVendor.Plan plan = attempt -> null;
    private @Nullable List<List<Integer>> pages;
    private Set<TransportKind> transports = TransportKind.CONTENT;
    private Set<FaultLocation> locations = EnumSet.allOf(FaultLocation.class);
    private Predicate<TestVendor> vendors = vendor -> true;
    private Consumer<ClientBuilder<?>> options = builder -> {};
    private @Nullable Duration deadline;
    private List<Class<? extends SdkException>> failures = List.of();
    private Function<RowRun, List<String>> listed = run -> run.server().customerIds();
    private int requests;
    private boolean everyReadMode;
    private final List<Consumer<RowRun>> checks = new ArrayList<>();

    private Row(String name) {
        this.name = name;
    }

    static Row named(String name) {
        return new Row(name);
    }

    /**
     * Returns two rows of one fault: it occurs once and the listing recovers, or it occurs on every attempt and the
     * listing fails after three requests.
     */
    @SafeVarargs
    static Stream<Row> onceAndAlways(String name, Fault fault, Class<? extends SdkException>... failures) {
        return Stream.of(
                named(name + " once").once(fault).recovers().afterRequests(2),
                named(name + " on every attempt").always(fault).fails(failures).afterRequests(3));
    }

    /** Returns the tests of these rows, for each vendor, location and read mode. */
    static Stream<DynamicTest> tests(Stream<Row> rows) {
        List<TestVendor> vendors = TestVendor.all().toList();
        return rows.flatMap(row -> row.transports.stream()
                .flatMap(transport -> vendors.stream()
                        .filter(row.vendors)
                        .flatMap(vendor -> row.locations.stream()
                                .flatMap(location -> ReadMode.of(vendor, location, row.everyReadMode)
                                        .filter(mode -> row.isRun(vendors.indexOf(vendor), transport, location, mode))
                                        .map(mode -> row.test(vendor, transport, location, mode))))));
    }

    /** Returns the tests of these rows over several transports, for rows about bytes and connections. */
    static Stream<DynamicTest> tests(Set<TransportKind> transports, Stream<Row> rows) {
        return tests(rows.map(row -> row.via(transports)));
    }

    static Stream<DynamicTest> tests(Set<TransportKind> transports, Row... rows) {
        return tests(transports, Stream.of(rows));
    }

    static Stream<DynamicTest> tests(Row... rows) {
        return tests(Stream.of(rows));
    }

    /** Sets that the fault affects the first attempt at the page. */
    Row once(Fault fault) {
        return first(1, fault);
    }

    /** Sets that the fault affects the first attempts at the page. */
    Row first(int attempts, Fault fault) {
        return plan(attempt -> attempt <= attempts ? fault : null);
    }

    /** Sets that the fault affects every attempt at the page. */
    Row always(Fault fault) {
        return plan(attempt -> fault);
    }

    /** Sets the faults by attempt. */
    Row plan(HostileVendor.Plan newPlan) {
        plan = newPlan;
        return this;
    }

    /** Sets options for the client. */
    Row with(Consumer<ClientBuilder<?>> newOptions) {
        options = newOptions;
        return this;
    }

    /** Sets a deadline that the call for the page reaches, and that the row runs in three locations only. */
    Row withDeadline(Duration newDeadline) {
        deadline = newDeadline;
        return at(FaultLocation.THREE);
    }

    /** Sets the transports, for a row about more than the content of a response. */
    Row via(Set<TransportKind> newTransports) {
        transports = newTransports;
        return this;
    }

    /** Sets the customers that are listed, page by page; three pages or more. */
    Row over(List<List<Integer>> newPages) {
        pages = newPages;
        return this;
    }

    /** Sets the locations. */
    Row at(Set<FaultLocation> newLocations) {
        locations = newLocations;
        return this;
    }

    /** Sets that the row runs in the three locations, in every read mode that the vendor's listing supports. */
    Row inEveryReadMode() {
        everyReadMode = true;
        return at(FaultLocation.THREE);
    }

    /** Sets the vendors. */
    Row of(Predicate<TestVendor> newVendors) {
        vendors = newVendors;
        return this;
    }

    /** Sets the outcome that every customer is listed exactly once, in order. */
    Row recovers() {
        failures = List.of();
        return this;
    }

    /** Sets the outcome that the listing ends without an error and has returned these customers. */
    Row lists(Function<RowRun, List<String>> newListed) {
        listed = newListed;
        return recovers();
    }

    /** Sets the outcome that the listing fails with one of these errors, and that the rest is listed from its token. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied.
    final Row fails(Class<? extends SdkException>... newFailures) {
        failures = List.of(newFailures);
        return this;
    }

    /** Sets the exact number of requests for the page with the fault until the outcome. */
    Row afterRequests(int number) {
        requests = number;
        return this;
    }

    /** Adds a check of the run. */
    Row check(Consumer<RowRun> check) {
        checks.add(check);
        return this;
    }

    /** Adds a check of the failure. */
    <E extends SdkException> Row checkFailure(Class<E> type, Consumer<E> check) {
        return check(run -> check.accept(type.cast(run.failure())));
    }

    String name() {
        return name;
    }

    /** Returns the customers, or null for those of the server. */
    @Nullable
    List<List<Integer>> pages() {
        return pages;
    }

    HostileVendor.Plan plan() {
        return plan;
    }

    /** Returns the deadline of the call for the page with the fault, or null for the client's default of 60 s. */
    @Nullable
    Duration deadline() {
        return deadline;
    }

    /** Returns the possible failures, which are empty if the listing must recover. */
    List<Class<? extends SdkException>> failures() {
        return failures;
    }

    /** Returns the expected customers, unless the listing must fail. */
    List<String> listed(RowRun run) {
        return listed.apply(run);
    }

    /** Returns the expected number of requests for the page, or null if it is not checked. */
    @Nullable
    Integer requests() {
        return requests == 0 ? null : requests;
    }

    void applyOptions(ClientBuilder<?> builder) {
        options.accept(builder);
    }

    /**
     * Returns whether a combination runs. A long run includes both transports completely. Other runs include, for each
     * vendor, one of the three pages over each transport, and over plain http also every other read mode in the middle
     * of the listing; a pool of one is tried with one vendor.
     */
    private boolean isRun(int vendor, TransportKind transport, FaultLocation location, ReadMode mode) {
        if (LongRun.ON && TransportKind.BOTH.contains(transport)) {
            return true;
        }
        if (transport == TransportKind.PLAIN_HTTP) {
            return isRunOverPlainHttp(vendor, location, mode);
        }
        boolean isPage =
                transport == TransportKind.TLS ? isPageOf(vendor, location) : location == FaultLocation.MIDDLE_PAGE;
        return isPage && mode == ReadMode.PAGE_BY_PAGE;
    }

    private boolean isRunOverPlainHttp(int vendor, FaultLocation location, ReadMode mode) {
        if (locations.size() == 1) {
            return true;
        }
        if (location == FaultLocation.POOL_OF_ONE) {
            return vendor == Math.floorMod(name.hashCode(), VENDORS);
        }
        return mode == ReadMode.PAGE_BY_PAGE
                ? isPageOf(vendor + 1, location)
                : everyReadMode || location == FaultLocation.MIDDLE_PAGE;
    }

    /** Returns whether a vendor has a turn at a page: over the vendors, each of the row's pages does. */
    private boolean isPageOf(int vendor, FaultLocation location) {
        List<FaultLocation> pages =
                FaultLocation.THREE.stream().filter(locations::contains).toList();
        return location == pages.get(vendor % pages.size());
    }

    private DynamicTest test(TestVendor vendor, TransportKind transport, FaultLocation location, ReadMode mode) {
        return DynamicTest.dynamicTest(
                name + " [" + vendor.name() + ", " + transport + ", " + location + mode + "]",
                () -> RowRun.execute(this, vendor, transport, location, mode));
    }

    void check(RowRun run) {
        checks.forEach(check -> check.accept(run));
    }
}
