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
 * Lists over pages that are changed at random and holds the outcome against another reader's. A listing that ends without an
 * error must have every customer that its pages have; one that ends in an error must have given whole pages before it, and
 * must go on from its token when the vendor is well again. Repeat a run with {@code -Dfuzz.seed=<number>}.
 */
final class FuzzTest {

    private static final int WALKS = Integer.getInteger("fuzz.walks", 20_000);
    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3, 4), List.of(5));

    static Stream<TestVendor> vendors() {
        return TestVendor.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vendors")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_changed_page_gives_all_its_customers_or_an_sdk_exception(TestVendor vendor) {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        Random random = new Random(seed);
        Tally tally = new Tally();

        try (InMemoryVendor server = new InMemoryVendor(vendor)) {
            Fixture fixture = new Fixture(vendor, server, random);
            for (int walk = 0; walk < WALKS; walk++) {
                fixture.walk(seed, walk, tally);
            }
        }

        System.out.println("FuzzTest, " + vendor.name() + ": fuzz.seed " + seed + ", " + tally);
        assertThat(tally.complete).as("walks without an error").isGreaterThan(WALKS / 10);
        assertThat(tally.failed).as("walks with an error").isGreaterThan(WALKS / 10);
    }

    /** What was changed; its text is made for failures only, as most walks have none. */
    private record Mutation(long seed, int walk, String position, byte[] page) {

        @Override
        public String toString() {
            return "fuzz.seed " + seed + ", walk " + walk + ", page '" + position + "', in Base64 "
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
                    + " of these although another reader would have gone on";
        }
    }

    /** A vendor of three pages, one of which is changed for each walk. */
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
            List<@Nullable String> given = vendor.positions(PAGES);
            for (int index = 0; index < PAGES.size(); index++) {
                String next = index + 1 < PAGES.size() ? given.get(index + 1) : null;
                String position = given.get(index) == null ? "" : given.get(index);
                positions.add(position);
                valid.put(
                        position, vendor.page(PAGES.get(index), next).toString().getBytes(UTF_8));
            }
            this.mutator = new PageMutator(random, List.copyOf(valid.values()));
        }

        void walk(long seed, int walk, Tally tally) {
            String position = positions.get(random.nextInt(positions.size()));
            byte[] mutant = mutator.mutate(valid.get(position));
            Map<String, byte[]> answers = new HashMap<>(valid);
            answers.put(position, mutant);
            Mutation mutation = new Mutation(seed, walk, position, mutant);
            serve(answers);

            List<@Nullable String> given = new ArrayList<>();
            SdkException failure = list(server.client().customers().iterator(), given, mutation);

            ReferenceWalk reference = ReferenceWalk.over(answers, vendor);
            if (failure == null) {
                tally.complete++;
                assertThat(reference.complete())
                        .as("may end without an error: %s", mutation)
                        .isTrue();
                checkIds(given, reference.ids(), mutation);
            } else {
                tally.failed++;
                tally.stricter += reference.complete() ? 1 : 0;
                checkFailure(failure, given, reference, mutation);
            }
        }

        private void serve(Map<String, byte[]> answers) {
            answers.forEach((position, body) -> server.serve(vendor.url(position.isEmpty() ? null : position), body));
        }

        /** Whole pages were given, and the rest comes from the token of the error. */
        private void checkFailure(
                SdkException failure, List<@Nullable String> given, ReferenceWalk reference, Mutation mutation) {
            int pages = 0;
            int count = 0;
            while (count < given.size() && pages < reference.pages().size()) {
                count += reference.pages().get(pages).size();
                pages++;
            }
            assertThat(given).as("whole pages: %s", mutation).hasSize(count);
            checkIds(given, reference.ids().subList(0, count), mutation);
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

        private static void checkIds(List<@Nullable String> given, List<@Nullable String> expected, Mutation mutation) {
            assertThat(given).as("customers: %s", mutation).hasSameSizeAs(expected);
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i) != null && expected.get(i) != null) {
                    assertThat(given.get(i)).as("customer %d: %s", i, mutation).isEqualToIgnoringCase(expected.get(i));
                }
            }
        }

        /** Collects the ids, null for a customer that came but whose id cannot be read, and returns what ended the listing. */
        private static @Nullable SdkException list(
                Iterator<String> customers, List<@Nullable String> given, Mutation mutation) {
            try {
                while (customers.hasNext()) {
                    given.add(nextId(customers));
                }
                return null;
            } catch (SdkException e) {
                return e;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("only SdkExceptions may come out: " + mutation, e);
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
