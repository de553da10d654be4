package dev.billingsdks.flink.state;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.pagination.PageToken;
import java.util.Objects;
import org.apache.flink.api.connector.source.SourceSplit;
import org.jspecify.annotations.Nullable;

/** An account and the page of its listing that is read next. Immutable. */
public final class AccountSplit implements SourceSplit {

    private final Account account;
    private final PageToken token;
    private final int attempt;
    private final boolean returned;

    private AccountSplit(Account account, PageToken token, int attempt, boolean returned) {
        this.account = account;
        this.token = token;
        this.attempt = attempt;
        this.returned = returned;
    }

    /** Returns the split of an account whose listing has not begun. */
    public static AccountSplit start(Account account) {
        return new AccountSplit(account, PageToken.START, 1, false);
    }

    static AccountSplit of(Account account, PageToken token, int attempt, boolean returned) {
        return new AccountSplit(account, token, attempt, returned);
    }

    /** Returns this split with what is known of the account now. */
    public AccountSplit of(Account current) {
        return new AccountSplit(current, token, attempt, returned);
    }

    /** Returns this split with the page that is read next. */
    public AccountSplit at(PageToken next) {
        return new AccountSplit(account, next, attempt, returned);
    }

    /** Returns this split at its first page, as the next attempt to list the account. */
    public AccountSplit restarted() {
        return new AccountSplit(account, PageToken.START, attempt + 1, returned);
    }

    /** Returns this split as one that a failed reader may have read from a moment ago. */
    public AccountSplit returned() {
        return new AccountSplit(account, token, attempt, true);
    }

    /** Returns the account. */
    public Account account() {
        return account;
    }

    /** Returns the token of the page that is read next. */
    public PageToken token() {
        return token;
    }

    /** Returns how often the listing of the account was started, from 1. */
    public int attempt() {
        return attempt;
    }

    /** Returns whether a failed reader may have read from this account a moment ago. */
    public boolean isReturned() {
        return returned;
    }

    @Override
    public String splitId() {
        return account.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountSplit that
                && account.equals(that.account)
                && token.equals(that.token)
                && attempt == that.attempt
                && returned == that.returned;
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, token, attempt, returned);
    }

    /** Returns the account's id and the attempt; the token can hold the vendor's data. */
    @Override
    public String toString() {
        return "AccountSplit[" + account.id() + ", attempt " + attempt + "]";
    }
}
