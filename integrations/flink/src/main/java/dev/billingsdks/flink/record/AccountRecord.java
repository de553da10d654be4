package dev.billingsdks.flink.record;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item of an account, or the failure of the account. Immutable, if the value is.
 *
 * @param <V> the form of the item: a model, a {@code Row} or JSON text
 */
public final class AccountRecord<V> {

    private final String vendor;
    private final String account;
    private final Instant fetchedAt;
    private final int attempt;
    private final @Nullable V value;
    private final @Nullable AccountFailure failure;

    private AccountRecord(
            String vendor,
            String account,
            Instant fetchedAt,
            int attempt,
            @Nullable V value,
            @Nullable AccountFailure failure) {
        this.vendor = Objects.requireNonNull(vendor, "vendor");
        this.account = Objects.requireNonNull(account, "account");
        this.fetchedAt = Objects.requireNonNull(fetchedAt, "fetchedAt");
        this.attempt = attempt;
        this.value = value;
        this.failure = failure;
    }

    /**
     * Returns the record of an item.
     *
     * @param fetchedAt when the page with the item was received
     * @param attempt how often the listing of the account was started, from 1
     */
    public static <V> AccountRecord<V> ofItem(String vendor, String account, Instant fetchedAt, int attempt, V value) {
        return new AccountRecord<>(vendor, account, fetchedAt, attempt, Objects.requireNonNull(value, "value"), null);
    }

    /** Returns the record of a failure. */
    public static <V> AccountRecord<V> ofFailure(AccountFailure failure) {
        return new AccountRecord<>(
                failure.vendor(), failure.account(), failure.failedAt(), failure.attempt(), null, failure);
    }

    /** Returns the vendor's name. */
    public String vendor() {
        return vendor;
    }

    /** Returns the account's id. */
    public String account() {
        return account;
    }

    /** Returns when the page with the item was received. */
    public Instant fetchedAt() {
        return fetchedAt;
    }

    /** Returns how often the listing of the account was started, from 1. An account with more than one attempt has repeated items. */
    public int attempt() {
        return attempt;
    }

    /**
     * Returns the item.
     *
     * @throws NoSuchElementException if this is a failure
     */
    public V value() {
        if (value == null) {
            throw new NoSuchElementException("the record is the failure of an account; see failure()");
        }
        return value;
    }

    /** Returns the failure of the account, or null if this is an item. */
    public @Nullable AccountFailure failure() {
        return failure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountRecord<?> that
                && vendor.equals(that.vendor)
                && account.equals(that.account)
                && fetchedAt.equals(that.fetchedAt)
                && attempt == that.attempt
                && Objects.equals(value, that.value)
                && Objects.equals(failure, that.failure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vendor, account, fetchedAt, attempt, value, failure);
    }

    /** Returns where the record is from, without the item. */
    @Override
    public String toString() {
        return "AccountRecord[" + vendor + " account " + account + ", attempt " + attempt + ", " + fetchedAt
                + (failure == null ? "" : ", failed") + "]";
    }
}
