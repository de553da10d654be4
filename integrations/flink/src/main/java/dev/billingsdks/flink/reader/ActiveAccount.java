package dev.billingsdks.flink.reader;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.SecretReference;
import dev.billingsdks.flink.listing.SecretResolver;
import dev.billingsdks.flink.listing.SecretUnavailableException;
import dev.billingsdks.flink.state.AccountSplit;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;
import java.time.Duration;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** An account that the fetch thread lists. All but the constructor is for that thread. */
final class ActiveAccount<C extends AutoCloseable, T> {

    /** The deadline of a call whose budget lets it wait longer than a client's deadline. */
    private static final Duration AFTER_TURN = Duration.ofMinutes(1);

    private final SourceSettings<C, T> settings;
    private final AccountMetrics metrics;
    private final RequestOptions options;
    private AccountSplit split;
    private @Nullable Iterator<? extends Page<T, ?>> pages;
    private int failures;
    private long notBefore = System.nanoTime();

    /**
     * Creates the listing of an account.
     *
     * @param idle how long it is sure that no reader has sent a request for the account
     */
    ActiveAccount(SourceSettings<C, T> settings, AccountSplit split, AccountMetrics metrics, Duration idle) {
        this.settings = settings;
        this.split = split;
        this.metrics = metrics;
        this.options = options(settings, split.account(), split.isReturned() ? Duration.ZERO : idle);
    }

    AccountSplit split() {
        return split;
    }

    AccountMetrics metrics() {
        return metrics;
    }

    int failures() {
        return failures;
    }

    /** Returns how many nanoseconds the account still waits, at most zero if it does not. */
    long remainingWait() {
        return notBefore - System.nanoTime();
    }

    /** Requests the page at which the account is. */
    Page<T, ?> read(C client) {
        RequestMetrics.countFor(metrics);
        if (pages == null) {
            pages = pages(listing(client).startingFrom(split.token()));
        }
        return pages.next();
    }

    /** Requests the first page, and does not move. */
    void readFirstPage(C client) {
        listing(client).firstPage();
    }

    void moveTo(PageToken next) {
        failures = 0;
        split = split.at(next);
    }

    void restart() {
        failures = 0;
        split = split.restarted();
        pages = null;
    }

    /** The page is requested again by the same iterator, which knows the tokens before it. */
    void failed(Duration wait) {
        failures++;
        notBefore = System.nanoTime() + wait.toNanos();
    }

    private PagedIterable<T, ?> listing(C client) {
        return settings.listing().list(client, split.account(), options);
    }

    private static <T, R> Iterator<Page<T, R>> pages(PagedIterable<T, R> listing) {
        return listing.pages().iterator();
    }

    private static RequestOptions options(SourceSettings<?, ?> settings, Account account, Duration idle) {
        RequestOptions.Builder options = RequestOptions.builder();
        if (account.baseUrl() != null) {
            options.baseUrl(account.baseUrl());
        }
        SecretReference secret = account.secret();
        if (secret != null) {
            options.bearerToken(() -> resolve(settings.secrets(), account, secret));
        }
        Double rate = account.requestsPerSecond() == null ? settings.requestsPerSecond() : account.requestsPerSecond();
        if (rate != null) {
            addBudget(options, rate, idle);
        }
        return options.build();
    }

    /** The first request keeps its distance to one that a reader may have sent before a failure of the job. */
    private static void addBudget(RequestOptions.Builder options, double rate, Duration idle) {
        RateBudget budget = RateBudget.perSecond(rate);
        Duration interval = Duration.ofNanos((long) (1e9 / rate));
        if (interval.compareTo(idle) > 0) {
            budget.pause(interval.minus(idle));
        }
        options.rateBudget(budget);
        if (interval.compareTo(AFTER_TURN.dividedBy(2)) > 0) {
            options.timeout(interval.plus(AFTER_TURN));
        }
    }

    private static String resolve(SecretResolver secrets, Account account, SecretReference secret) {
        try {
            return secrets.resolve(secret);
        } catch (Exception e) {
            throw new SecretUnavailableException(account.id(), secret, e);
        }
    }
}
