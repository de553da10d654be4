package dev.billingsdks.flink.reader;

import dev.billingsdks.flink.listing.ExpiredPosition;
import dev.billingsdks.flink.record.AccountFailure;
import dev.billingsdks.flink.record.ItemOrigin;
import dev.billingsdks.flink.record.RecordFormat;
import dev.billingsdks.flink.state.AccountSplit;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.RateLimitException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests pages on a thread of its own, one at a time, and passes each on before it requests the next one. */
final class PageFetcher<C extends AutoCloseable, T, O> {

    private static final Logger LOG = LoggerFactory.getLogger(PageFetcher.class);

    private static final long CLOSE_MILLIS = 1000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(15);
    private static final int MOST_ATTEMPTS = 4;

    private final SourceSettings<C, T> settings;
    private final RecordFormat<T, O> format;
    private final AccountQueue<ActiveAccount<C, T>> accounts = new AccountQueue<>();
    private final Handover<FetchResult<O>> handover;
    private final SharedClients.Key clientKey;
    private final Thread thread;
    private final long created = System.nanoTime();
    private volatile boolean closed;

    PageFetcher(
            SourceSettings<C, T> settings,
            RecordFormat<T, O> format,
            Handover<FetchResult<O>> handover,
            int reader,
            ClassLoader loader) {
        this.settings = settings;
        this.format = format;
        this.handover = handover;
        this.clientKey = new SharedClients.Key(settings.clientKey(), loader);
        this.thread = new Thread(this::run, "billing-source-" + settings.vendor() + "-" + reader);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
    }

    void start() {
        thread.start();
    }

    void add(AccountSplit split, AccountMetrics metrics) {
        Duration idle = Duration.ofNanos(System.nanoTime() - created);
        accounts.add(new ActiveAccount<>(settings, split, metrics, idle));
    }

    /** Aborts the request in flight and waits for the thread, which takes a tenth of a second, in a task that was interrupted before too. */
    void close() {
        closed = true;
        thread.interrupt();
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn(
                    "{}: code of the application still runs in {} after the source was closed",
                    settings.vendor(),
                    thread.getName());
        }
    }

    private void run() {
        try {
            C client = SharedClients.acquire(settings.vendor(), clientKey, settings.clientFactory());
            try {
                while (!closed) {
                    fetch(client);
                }
            } finally {
                SharedClients.release(clientKey);
            }
        } catch (InterruptedException e) {
            // Closed.
        } catch (Throwable e) {
            report(e);
        }
    }

    private void report(Throwable failure) {
        if (closed) {
            return;
        }
        try {
            handover.put(new FetchResult.Broken<>(failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fetch(C client) throws InterruptedException {
        if (accounts.allWait()) {
            handover.put(new FetchResult.Waiting<>());
        }
        ActiveAccount<C, T> account = accounts.next();
        FetchResult<O> result;
        try {
            result = read(account, client);
        } catch (RuntimeException e) {
            if (closed) {
                return;
            }
            result = failed(account, client, e);
        }
        if (result != null) {
            handover.put(result);
        }
    }

    private FetchResult<O> read(ActiveAccount<C, T> account, C client) {
        Page<T, ?> page = account.read(client);
        AccountSplit split = account.split();
        ItemOrigin origin = new ItemOrigin(settings.vendor(), split.account().id(), Instant.now(), split.attempt());
        List<O> records = new ArrayList<>(page.items().size());
        for (T item : page.items()) {
            records.add(format.item(origin, item));
        }
        PageToken next = page.nextToken();
        if (next == null) {
            accounts.remove(account);
            return new FetchResult.FetchedPage<>(split.account().id(), records, null);
        }
        account.moveTo(next);
        return new FetchResult.FetchedPage<>(split.account().id(), records, account.split());
    }

    /** Returns what the reader has to know, or null if the page is requested again. */
    private @Nullable FetchResult<O> failed(ActiveAccount<C, T> account, C client, RuntimeException failure) {
        PageToken token = account.split().token();
        FailureKind kind = FailureKind.of(failure, token);
        if (kind == FailureKind.REFUSED_POSITION) {
            kind = kindOfRefusal(account, client);
            if (kind == FailureKind.REFUSED_POSITION && mayRestart(account)) {
                LOG.warn(
                        "{} account {}: its position has expired; it starts over",
                        settings.vendor(),
                        account.split().account().id());
                account.restart();
                return new FetchResult.Restarted<>(account.split());
            }
        }
        if (kind == FailureKind.TRANSIENT && account.failures() < settings.pageRetries()) {
            Duration wait = wait(account, failure);
            LOG.warn(
                    "{} account {}: {}; the page is requested again in {}",
                    settings.vendor(),
                    account.split().account().id(),
                    failure.getClass().getName(),
                    wait);
            account.failed(wait);
            return null;
        }
        accounts.remove(account);
        return new FetchResult.Failed<>(failureOf(account.split(), failure), List.of(failure.getStackTrace()));
    }

    /** Requests the first page: if that succeeds, the vendor has refused the position and not the request. */
    private FailureKind kindOfRefusal(ActiveAccount<C, T> account, C client) {
        try {
            account.readFirstPage(client);
            return FailureKind.REFUSED_POSITION;
        } catch (RuntimeException e) {
            return FailureKind.of(e, PageToken.START);
        }
    }

    private boolean mayRestart(ActiveAccount<C, T> account) {
        return settings.expiredPosition() == ExpiredPosition.RESTART
                && account.split().attempt() < MOST_ATTEMPTS;
    }

    private Duration wait(ActiveAccount<C, T> account, RuntimeException failure) {
        Duration retryAfter = failure instanceof RateLimitException limited ? limited.retryAfter() : null;
        if (retryAfter != null) {
            return retryAfter.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : retryAfter;
        }
        Duration wait = settings.firstWait().multipliedBy(1L << Math.min(account.failures(), 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private AccountFailure failureOf(AccountSplit split, RuntimeException failure) {
        return new AccountFailure(
                settings.vendor(),
                split.account().id(),
                failure.getClass().getName(),
                failure instanceof ApiException response ? response.statusCode() : null,
                split.token().toString(),
                split.attempt(),
                Instant.now());
    }
}
