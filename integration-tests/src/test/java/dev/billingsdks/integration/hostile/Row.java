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
 * A row of the matrix: its name, the fault and which attempts meet it, and the one outcome that it must have. Each setter returns the
 * row itself.
 */
final class Row {

    private final String name;
    private HostileVendor.Plan plan = attempt -> null;
    private @Nullable List<List<Integer>> pages;
    private Set<Place> places = EnumSet.allOf(Place.class);
    private Predicate<TestVendor> vendors = vendor -> true;
    private Consumer<ClientBuilder<?>> options = builder -> {};
    private @Nullable Duration deadline;
    private List<Class<? extends SdkException>> failures = List.of();
    private Function<Walk, List<String>> given = walk -> walk.server().customerIds();
    private int requests;
    private final List<Consumer<Walk>> checks = new ArrayList<>();

    private Row(String name) {
        this.name = name;
    }

    static Row named(String name) {
        return new Row(name);
    }

    /** Returns two rows of one fault: it passes and the listing recovers, or it stays and the listing fails after three requests. */
    @SafeVarargs
    static Stream<Row> onceAndAlways(String name, Fault fault, Class<? extends SdkException>... failures) {
        return Stream.of(
                named(name + " once").once(fault).recovers().afterRequests(2),
                named(name + " for ever").always(fault).fails(failures).afterRequests(3));
    }

    /** Returns the tests of these rows, for each vendor, place and way of reading. */
    static Stream<DynamicTest> tests(Stream<Row> rows) {
        return rows.flatMap(row -> TestVendor.all()
                .filter(row.vendors)
                .flatMap(vendor -> row.places.stream()
                        .flatMap(place -> Reading.of(vendor, place)
                                .map(reading -> DynamicTest.dynamicTest(
                                        row.name + " [" + vendor.name() + ", " + place + reading + "]",
                                        () -> Walk.through(row, vendor, place, reading))))));
    }

    static Stream<DynamicTest> tests(Row... rows) {
        return tests(Stream.of(rows));
    }

    /** Sets that the first attempt at the page meets the fault. */
    Row once(Fault fault) {
        return first(1, fault);
    }

    /** Sets that the first attempts at the page meet the fault. */
    Row first(int attempts, Fault fault) {
        return plan(attempt -> attempt <= attempts ? fault : null);
    }

    /** Sets that every attempt at the page meets the fault. */
    Row always(Fault fault) {
        return plan(attempt -> fault);
    }

    /** Sets which attempts meet what. */
    Row plan(HostileVendor.Plan newPlan) {
        plan = newPlan;
        return this;
    }

    /** Sets options for the client. */
    Row with(Consumer<ClientBuilder<?>> newOptions) {
        options = newOptions;
        return this;
    }

    /** Sets a deadline that the call for the page really meets, and that the row is run in three places only. */
    Row withDeadline(Duration newDeadline) {
        deadline = newDeadline;
        return at(Place.THREE);
    }

    /** Sets the customers that are listed, page by page; three pages or more. */
    Row over(List<List<Integer>> newPages) {
        pages = newPages;
        return this;
    }

    /** Sets where the row is run. */
    Row at(Set<Place> newPlaces) {
        places = newPlaces;
        return this;
    }

    /** Sets which vendors the row is about. */
    Row of(Predicate<TestVendor> newVendors) {
        vendors = newVendors;
        return this;
    }

    /** Sets the outcome that every customer is listed exactly once, in order. */
    Row recovers() {
        failures = List.of();
        return this;
    }

    /** Sets the outcome that the listing ends without a failure and has given these customers. */
    Row gives(Function<Walk, List<String>> newGiven) {
        given = newGiven;
        return recovers();
    }

    /** Sets the outcome that the listing fails with one of these, and that the rest can be had with the token in it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied.
    final Row fails(Class<? extends SdkException>... newFailures) {
        failures = List.of(newFailures);
        return this;
    }

    /** Sets how often exactly the page with the fault is asked for, until the outcome. */
    Row afterRequests(int number) {
        requests = number;
        return this;
    }

    /** Adds what else must be so. */
    Row check(Consumer<Walk> check) {
        checks.add(check);
        return this;
    }

    /** Adds what must be so of the failure. */
    <E extends SdkException> Row checkFailure(Class<E> type, Consumer<E> check) {
        return check(walk -> check.accept(type.cast(walk.failure())));
    }

    String name() {
        return name;
    }

    /** Returns the customers, or null where the server's own will do. */
    @Nullable
    List<List<Integer>> pages() {
        return pages;
    }

    HostileVendor.Plan plan() {
        return plan;
    }

    /** Returns the deadline of the call for the page with the fault, or null for the client's own of 60 s. */
    @Nullable
    Duration deadline() {
        return deadline;
    }

    /** Returns the possible failures; none if the listing is to recover. */
    List<Class<? extends SdkException>> failures() {
        return failures;
    }

    /** Returns the customers that are to be given, unless the listing is to fail. */
    List<String> given(Walk walk) {
        return given.apply(walk);
    }

    /** Returns how often the page is asked for, or null where that is not said. */
    @Nullable
    Integer requests() {
        return requests == 0 ? null : requests;
    }

    void applyOptions(ClientBuilder<?> builder) {
        options.accept(builder);
    }

    void check(Walk walk) {
        checks.forEach(check -> check.accept(walk));
    }
}
