package dev.billingsdks.flink.enumerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountSupplier;
import dev.billingsdks.flink.listing.AccountsUnavailableException;
import dev.billingsdks.flink.state.AccountSplit;
import dev.billingsdks.flink.state.EnumeratorState;
import dev.billingsdks.pagination.PageToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.apache.flink.api.connector.source.ReaderInfo;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.apache.flink.metrics.groups.SplitEnumeratorMetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountEnumeratorTest {

    private static final Account ACME = Account.builder("acme").build();
    private static final Account GLOBEX = Account.builder("globex").build();
    private static final EnumeratorState EMPTY = new EnumeratorState(Set.of(), List.of());

    private final Context context = new Context();
    private final List<Account> accounts = new ArrayList<>();

    @Test
    void account_is_assigned_to_each_reader_that_requests_one() {
        AccountEnumerator enumerator = bounded(EMPTY, ACME, GLOBEX);
        enumerator.start();

        request(enumerator, 0);
        request(enumerator, 1);
        request(enumerator, 0);

        assertThat(context.events).containsExactly("acme to 0", "globex to 1", "no more to 0");
    }

    @Test
    void request_before_the_discovery_waits_for_it() {
        AccountEnumerator enumerator = bounded(EMPTY, ACME);
        request(enumerator, 0);
        assertThat(context.events).isEmpty();

        enumerator.start();

        assertThat(context.events).containsExactly("acme to 0");
    }

    @Test
    void account_of_a_failed_reader_is_assigned_first_and_as_returned() {
        AccountEnumerator enumerator = bounded(EMPTY, ACME, GLOBEX);
        enumerator.start();
        request(enumerator, 0);
        AccountSplit moved = AccountSplit.start(ACME).at(PageToken.parse("cursor:2"));

        enumerator.addSplitsBack(List.of(moved), 0);
        request(enumerator, 1);

        assertThat(context.events).containsExactly("acme to 0", "acme to 1");
        assertThat(context.assigned.get(1)).isEqualTo(moved.returned());
    }

    @Test
    void account_that_is_discovered_later_is_assigned_to_a_reader_that_waits() {
        AccountEnumerator enumerator = unbounded(EMPTY, ACME);
        enumerator.start();
        request(enumerator, 0);
        request(enumerator, 0);
        assertThat(context.events).containsExactly("acme to 0");
        accounts.add(GLOBEX);

        context.discover();

        assertThat(context.events).containsExactly("acme to 0", "globex to 0");
    }

    @Test
    void account_that_is_no_longer_in_the_list_is_listed_to_its_end() {
        AccountEnumerator enumerator = unbounded(EMPTY, ACME, GLOBEX);
        enumerator.start();
        accounts.clear();

        context.discover();
        request(enumerator, 0);
        request(enumerator, 1);

        assertThat(context.events).containsExactly("acme to 0", "globex to 1");
    }

    @Test
    void failure_of_a_later_discovery_leaves_the_accounts_as_they_are() {
        List<List<Account>> results = new ArrayList<>(List.of(List.of(ACME)));
        AccountEnumerator enumerator = enumerator(EMPTY, Duration.ofMinutes(1), () -> results.remove(0));
        enumerator.start();

        context.discover();
        request(enumerator, 0);

        assertThat(context.events).containsExactly("acme to 0");
    }

    @Test
    void account_that_was_discovered_before_a_failure_is_not_listed_again() {
        AccountEnumerator enumerator = bounded(new EnumeratorState(Set.of("acme"), List.of()), ACME);
        enumerator.start();

        request(enumerator, 0);

        assertThat(context.events).containsExactly("no more to 0");
    }

    @Test
    void account_that_no_reader_has_is_listed_with_what_is_known_of_it_now() {
        AccountSplit before = AccountSplit.start(ACME).at(PageToken.parse("page:3"));
        Account moved = Account.builder("acme").baseUrl("https://new.example").build();
        AccountEnumerator enumerator = bounded(new EnumeratorState(Set.of("acme"), List.of(before)), moved);
        enumerator.start();

        request(enumerator, 0);

        assertThat(context.assigned.get(0)).isEqualTo(before.of(moved));
    }

    @Test
    void state_has_the_known_accounts_and_those_that_no_reader_has() {
        AccountEnumerator enumerator = bounded(EMPTY, ACME, GLOBEX);
        enumerator.start();
        request(enumerator, 0);

        assertThat(enumerator.snapshotState(1))
                .isEqualTo(new EnumeratorState(Set.of("acme", "globex"), List.of(AccountSplit.start(GLOBEX))));
    }

    @Test
    void two_accounts_with_one_id_are_an_error() {
        AccountEnumerator enumerator = bounded(EMPTY, ACME, ACME);

        assertThatThrownBy(enumerator::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test: the accounts could not be discovered: two accounts have the id acme");
    }

    @Test
    void wrong_list_of_a_later_discovery_does_not_end_the_job() {
        AccountEnumerator enumerator = unbounded(EMPTY, ACME);
        enumerator.start();
        accounts.add(GLOBEX);
        accounts.add(GLOBEX);

        context.discover();
        request(enumerator, 0);
        request(enumerator, 1);
        assertThat(context.events).containsExactly("acme to 0");
        accounts.remove(GLOBEX);
        context.discover();

        assertThat(context.events).containsExactly("acme to 0", "globex to 1");
    }

    @Test
    void null_among_the_accounts_is_an_error() {
        AccountEnumerator enumerator = enumerator(EMPTY, null, () -> Collections.singletonList(null));

        assertThatThrownBy(enumerator::start)
                .hasMessage("test: the accounts could not be discovered: one of the accounts is null");
    }

    @Test
    void failure_of_the_supplier_is_reported_by_its_class() {
        AccountEnumerator enumerator = enumerator(EMPTY, null, () -> {
            throw new IllegalArgumentException("secret");
        });

        assertThatThrownBy(enumerator::start)
                .hasMessage("test: the accounts could not be discovered: java.lang.IllegalArgumentException")
                .hasNoCause();
    }

    @Test
    void message_for_the_user_is_reported() {
        AccountEnumerator enumerator = enumerator(EMPTY, null, () -> {
            throw new AccountsUnavailableException("no file");
        });

        assertThatThrownBy(enumerator::start).hasMessage("test: the accounts could not be discovered: no file");
    }

    private void request(AccountEnumerator enumerator, int reader) {
        context.readers.put(reader, new ReaderInfo(reader, "localhost"));
        enumerator.handleSplitRequest(reader, null);
    }

    private AccountEnumerator bounded(EnumeratorState state, Account... discovered) {
        accounts.addAll(List.of(discovered));
        return enumerator(state, null, () -> accounts);
    }

    private AccountEnumerator unbounded(EnumeratorState state, Account... discovered) {
        accounts.addAll(List.of(discovered));
        return enumerator(state, Duration.ofMinutes(1), () -> accounts);
    }

    private AccountEnumerator enumerator(
            EnumeratorState state, @Nullable Duration rediscovery, AccountSupplier supplier) {
        return new AccountEnumerator(context, "test", supplier, rediscovery, state);
    }

    /** Calls at once, and keeps what periodic calls are. */
    private static final class Context implements SplitEnumeratorContext<AccountSplit> {

        private final List<String> events = new ArrayList<>();
        private final List<AccountSplit> assigned = new ArrayList<>();
        private final Map<Integer, ReaderInfo> readers = new HashMap<>();
        private Runnable periodic = () -> {};

        void discover() {
            periodic.run();
        }

        @Override
        public SplitEnumeratorMetricGroup metricGroup() {
            return UnregisteredMetricsGroup.createSplitEnumeratorMetricGroup();
        }

        @Override
        public void sendEventToSourceReader(int reader, SourceEvent event) {}

        @Override
        public int currentParallelism() {
            return readers.size();
        }

        @Override
        public Map<Integer, ReaderInfo> registeredReaders() {
            return readers;
        }

        @Override
        public void assignSplits(SplitsAssignment<AccountSplit> assignment) {
            assignment
                    .assignment()
                    .forEach((reader, splits) -> splits.forEach(split -> {
                        events.add(split.splitId() + " to " + reader);
                        assigned.add(split);
                    }));
        }

        @Override
        public void signalNoMoreSplits(int reader) {
            events.add("no more to " + reader);
        }

        @Override
        public <T> void callAsync(Callable<T> callable, BiConsumer<T, Throwable> handler) {
            T result = null;
            Throwable failure = null;
            try {
                result = callable.call();
            } catch (Exception e) {
                failure = e;
            }
            handler.accept(result, failure);
        }

        @Override
        public <T> void callAsync(
                Callable<T> callable, BiConsumer<T, Throwable> handler, long initialDelay, long period) {
            periodic = () -> callAsync(callable, handler);
            periodic.run();
        }

        @Override
        public void runInCoordinatorThread(Runnable runnable) {
            runnable.run();
        }
    }
}
