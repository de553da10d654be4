package dev.billingsdks.springboot;

import org.jspecify.annotations.Nullable;

/** The account of a vendor whose tokens are obtained by a login, in place of a token. */
public final class AccountProperties {

    /** Account id of the login that tokens are obtained by. */
    private @Nullable String accountId;

    /** API key of the login that tokens are obtained by. */
    private @Nullable String apiKey;

    AccountProperties() {}

    public @Nullable String getAccountId() {
        return accountId;
    }

    public void setAccountId(@Nullable String accountId) {
        this.accountId = accountId;
    }

    public @Nullable String getApiKey() {
        return apiKey;
    }

    public void setApiKey(@Nullable String apiKey) {
        this.apiKey = apiKey;
    }

    /** Says only which of the two are set. */
    @Override
    public String toString() {
        return "AccountProperties[accountId=" + (accountId == null ? "null" : "******") + ", apiKey="
                + (apiKey == null ? "null" : "******") + "]";
    }
}
