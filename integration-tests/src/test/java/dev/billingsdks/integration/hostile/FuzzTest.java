package dev.billingsdks.integration.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.error.SdkException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists pages that are changed at random and compares the outcome with that of an independent implementation. A
 * listing that ends without an error must return every customer of its pages; one that ends in an error must have
 * returned whole pages before it, and must resume from the token of the error once the pages are valid again. Repeat
 * a run with {@code -Dfuzz.seed=<number>}.
 */
final class FuzzTest {

    private static final int LISTINGS = Integer.getInteger("fuzz.listings", LongRun.ON ? 20_000 : 5_000);
    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3, 4), List.of(5));

    static Stream<TestVendor> vendors() {
        return TestVendor.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vendors")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_changed_page_returns_all_its_customers_or_throws_an_sdk_exception(TestVendor vendor) {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        Random random = new Random(seed);
        Tally tally = new Tally();

        try (InMemoryVendor server = new InMemoryVendor(vendor)) {
            Fixture fixture = new Fixture(vendor, server, random);
            for (int listing = 0; listing < LISTINGS; listing++) {
                fixture.list(seed, listing, tally);
            }
        }

        System.out.println("FuzzTest, " + vendor.name() + ": fuzz.seed " + seed + ", " + tally);
        assertThat(tally.complete).as("listings without an error").isGreaterThan(LISTINGS / 10);
        assertThat(tally.failed).as("listings with an error").isGreaterThan(LISTINGS / 10);
    }

    /** The changed page. The text is created for failures only, because most listings have none. */
    private record Mutation(long seed, int listing, String position, byte[] page) {

        @Override
        public String toString() {
            return "fuzz.seed " + seed + ", listing " + listing + ", page '" + position + "', in Base64 "
                    + Base64.getEncoder().encodeToString(page);
        }
    }

    private static final class Tally {

        private int complete;
        private int failed;
        private int stricter;

        @Override
        public String toString() {
            return complete + " listings complete, " + failed + " ended in an SdkException, " + stricter
                    + " of these although the reference implementation continues";
        }
    }

    /** A vendor of three pages, one of which is changed for each listing. */
    private static final class Fixture {

        private final TestVendor vendor;
        private final InMemoryVendor server;
        private final Random random;
        private final PageMutator mutator;
        private final List<String> positions = new ArrayList<>();
        private final Map<String, byte[]> valid = new HashMap<>();

        Fixture(TestVendor vendor, InMemoryVendor server, Random random) {
            this.vendor = vendor;
            this.server = server;
            this.random = random;
            List<@Nullable String> listed = vendor.positions(PAGES);
            for (int index = 0; index < PAGES.size(); index++) {
                String next = index + 1 < PAGES.size() ? listed.get(index + 1) : null;
                String position = listed.get(index) == null ? "" : listed.get(index);
                positions.add(position);
                valid.put(
                        position, vendor.page(PAGES.get(index), next).toString().getBytes(UTF_8));
            }
            this.mutator = new PageMutator(random, List.copyOf(valid.values()));
        }

        void list(long seed, int listing, Tally tally) {
            String position = positions.get(random.nextInt(positions.size()));
            byte[] mutant = mutator.mutate(valid.get(position));
            Map<String, byte[]> responses = new HashMap<>(valid);
            responses.put(position, mutant);
            Mutation mutation = new Mutation(seed, listing, position, mutant);
            serve(responses);

            List<@Nullable String> listed = new ArrayList<>();
            SdkException failure = list(server.client().customers().iterator(), listed, mutation);

            ReferenceListing reference = ReferenceListing.over(responses, vendor);
            if (failure == null) {
                tally.complete++;
                assertThat(reference.complete()).as("complete: %s", mutation).isTrue();
                checkIds(listed, reference.ids(), mutation);
            } else {
                tally.failed++;
                tally.stricter += reference.complete() ? 1 : 0;
                checkFailure(failure, listed, reference, mutation);
            }
        }

        private void serve(Map<String, byte[]> responses) {
            responses.forEach((position, body) -> server.serve(vendor.url(position.isEmpty() ? null : position), body));
        }

        /** Checks that whole pages were returned, and that the rest is listed from the token of the error. */
        private void checkFailure(
                SdkException failure, List<@Nullable String> listed, ReferenceListing reference, Mutation mutation) {
            int pages = 0;
            int count = 0;
            while (count < listed.size() && pages < reference.pages().size()) {
                count += reference.pages().get(pages).size();
                pages++;
            }
            assertThat(listed).as("whole pages: %s", mutation).hasSize(count);
            checkIds(listed, reference.ids().subList(0, count), mutation);
            assertThat(failure.pageToken()).as("page token: %s", mutation).isNotNull();

            PageToken token = PageToken.parse(failure.pageToken());
            int index = token.equals(PageToken.START)
                    ? 0
                    : positions.indexOf(token.toString().split(":", 2)[1]);
            if (index >= 0 && random.nextInt(4) == 0) {
                serve(valid);
                List<@Nullable String> rest = new ArrayList<>();
                SdkException again =
                        list(server.client().customers().startingFrom(token).iterator(), rest, mutation);
                assertThat(again).as("resumed: %s", mutation).isNull();
                List<Integer> missing = PAGES.subList(index, PAGES.size()).stream()
                        .flatMap(List::stream)
                        .toList();
                assertThat(rest)
                        .as("the rest: %s", mutation)
                        .isEqualTo(vendor.customerIds(missing.toArray(Integer[]::new)));
            }
        }

        private static void checkIds(
                List<@Nullable String> listed, List<@Nullable String> expected, Mutation mutation) {
            assertThat(listed).as("customers: %s", mutation).hasSameSizeAs(expected);
            for (int i = 0; i < listed.size(); i++) {
                if (listed.get(i) != null && expected.get(i) != null) {
                    assertThat(listed.get(i)).as("customer %d: %s", i, mutation).isEqualToIgnoringCase(expected.get(i));
                }
            }
        }

        /**
         * Collects the ids, with null for a customer whose id cannot be read, and returns the error that ended the
         * listing.
         */
        private static @Nullable SdkException list(
                Iterator<String> customers, List<@Nullable String> listed, Mutation mutation) {
            try {
                while (customers.hasNext()) {
                    listed.add(nextId(customers));
                }
                return null;
            } catch (SdkException e) {
                return e;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("expected only SdkExceptions: " + mutation, e);
            }
        }

        private static @Nullable String nextId(Iterator<String> customers) {
            try {
                String id = customers.next();
                return id.equals("null") ? null : id;
            } catch (InvalidDataException e) {
                if (e.pageToken() != null) {
                    throw e;
                }
                return null;
            }
        }
    }
}
