package dev.billingsdks.flink;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountSupplier;
import dev.billingsdks.flink.listing.ClientFactory;
import dev.billingsdks.flink.listing.ExpiredPosition;
import dev.billingsdks.flink.listing.FailedAccount;
import dev.billingsdks.flink.listing.Listing;
import dev.billingsdks.flink.listing.SecretResolver;
import dev.billingsdks.flink.reader.AccountReader;
import dev.billingsdks.flink.reader.SourceSettings;
import dev.billingsdks.flink.record.AccountRecord;
import dev.billingsdks.flink.record.AccountRecordFormat;
import dev.billingsdks.flink.record.Column;
import dev.billingsdks.flink.record.ItemForm;
import dev.billingsdks.flink.record.ItemJson;
import dev.billingsdks.flink.record.ModelTypeInformation;
import dev.billingsdks.flink.record.RecordFormat;
import dev.billingsdks.flink.record.RowForm;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.json.JsonModel;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.types.Row;
import org.apache.flink.util.InstantiationUtil;
import org.jspecify.annotations.Nullable;

/**
 * Collects the options of a source. {@link #models}, {@link #rows}, {@link #json} or {@link #build} ends it.
 *
 * @param <C> the vendor's client
 * @param <T> the item
 */
public final class BillingSourceBuilder<C extends AutoCloseable, T> {

    private final Listing<C, T> listing;
    private @Nullable String vendor;
    private @Nullable ClientFactory<C> clientFactory;
    private @Nullable AccountSupplier accounts;
    private @Nullable Duration rediscovery;
    private @Nullable Double requestsPerSecond;
    private @Nullable Long limitOfReader;
    private SecretResolver secrets = SecretResolver.standard();
    private int pageRetries = 5;
    private Duration firstWait = Duration.ofSeconds(1);
    private ExpiredPosition expiredPosition = ExpiredPosition.FAIL;
    private FailedAccount failedAccount = FailedAccount.EMIT;

    BillingSourceBuilder(Listing<C, T> listing) {
        this.listing = Objects.requireNonNull(listing, "listing");
    }

    /** Sets the vendor's name, which is in each record, metric and message. Required. */
    public BillingSourceBuilder<C, T> vendor(String vendor) {
        if (vendor.isBlank()) {
            throw new IllegalArgumentException("the vendor's name is blank");
        }
        this.vendor = vendor;
        return this;
    }

    /** Sets what creates the client of a worker. Sources with an equal factory share the client. Required. */
    public BillingSourceBuilder<C, T> client(ClientFactory<C> factory) {
        this.clientFactory = Objects.requireNonNull(factory, "factory");
        return this;
    }

    /** Sets the accounts to list. */
    public BillingSourceBuilder<C, T> accounts(List<Account> accounts) {
        ArrayList<Account> copy = new ArrayList<>(accounts);
        return accounts(() -> copy);
    }

    /** Sets what returns the accounts to list, when the job starts. Required, unless there is a list of them. */
    public BillingSourceBuilder<C, T> accounts(AccountSupplier accounts) {
        this.accounts = Objects.requireNonNull(accounts, "accounts");
        return this;
    }

    /**
     * Makes the source unbounded: accounts are discovered again in this interval, and those with a new id are listed. An account is listed
     * once.
     */
    public BillingSourceBuilder<C, T> rediscoverEvery(Duration interval) {
        this.rediscovery = positive("rediscoverEvery", interval);
        return this;
    }

    /** Sets how many requests may be sent in a second for each account that has no limit of its own; not limited unless set. */
    public BillingSourceBuilder<C, T> requestsPerSecond(double requests) {
        RateBudget.perSecond(requests);
        this.requestsPerSecond = requests;
        return this;
    }

    /** Sets what resolves the accounts' secrets, in place of environment variables and files. */
    public BillingSourceBuilder<C, T> secretResolver(SecretResolver secrets) {
        this.secrets = Objects.requireNonNull(secrets, "secrets");
        return this;
    }

    /**
     * Sets how often a page is requested again after the attempts of the SDK, before its account fails; 5 times, from 1 s on, unless set.
     * Meanwhile the reader lists other accounts.
     *
     * @param retries how often, 0 or more
     * @param firstWait the wait before the first time; it doubles each time, up to a minute
     */
    public BillingSourceBuilder<C, T> pageRetries(int retries, Duration firstWait) {
        if (retries < 0) {
            throw new IllegalArgumentException("pageRetries must be 0 or more, but is " + retries);
        }
        this.pageRetries = retries;
        this.firstWait = positive("the wait of pageRetries", firstWait);
        return this;
    }

    /** Sets what becomes of an account whose token is refused with 400, 404 or 422 while its first page succeeds; FAIL unless set. */
    public BillingSourceBuilder<C, T> onExpiredPosition(ExpiredPosition choice) {
        this.expiredPosition = Objects.requireNonNull(choice, "choice");
        return this;
    }

    /** Sets what becomes of the job when an account fails permanently; EMIT unless set. */
    public BillingSourceBuilder<C, T> onFailedAccount(FailedAccount choice) {
        this.failedAccount = Objects.requireNonNull(choice, "choice");
        return this;
    }

    /**
     * Lets each reader end after a number of items, for queries with a limit. A reader may emit the rest of a page, too.
     *
     * @param items at least one
     */
    public BillingSourceBuilder<C, T> limitOfReader(long items) {
        if (items < 1) {
            throw new IllegalArgumentException("limitOfReader must be 1 or more, but is " + items);
        }
        this.limitOfReader = items;
        return this;
    }

    /** Builds a source of models. */
    public <M extends JsonModel> BillingSource<AccountRecord<M>> models(Class<M> model) {
        return records(model::cast, ModelTypeInformation.forModel(model));
    }

    /** Builds a source of rows with the chosen columns. */
    public BillingSource<AccountRecord<Row>> rows(List<Column> columns) {
        RowForm<T> form = new RowForm<>(columns);
        return records(form, form.type());
    }

    /** Builds a source of the items' JSON. */
    public BillingSource<AccountRecord<String>> json() {
        return records(ItemJson::of, Types.STRING);
    }

    /**
     * Builds a source with a format of the application.
     *
     * @throws IllegalStateException if the vendor, the client or the accounts are missing
     * @throws IllegalArgumentException if the listing or the factory of the client is not serializable
     */
    public <O> BillingSource<O> build(RecordFormat<T, O> format) {
        SourceSettings<C, T> settings = settings();
        checkSerializable("the listing", listing);
        return new BillingSource<>(
                settings.vendor(),
                required("accounts", accounts),
                rediscovery,
                context -> new AccountReader<>(context, settings, format),
                format.type());
    }

    private <V> BillingSource<AccountRecord<V>> records(ItemForm<T, V> form, TypeInformation<V> type) {
        return build(new AccountRecordFormat<>(form, type));
    }

    private SourceSettings<C, T> settings() {
        ClientFactory<C> factory = required("client", clientFactory);
        return new SourceSettings<>(
                required("vendor", vendor),
                listing,
                factory,
                digest(checkSerializable("the factory of the client", factory)),
                secrets,
                requestsPerSecond,
                pageRetries,
                firstWait,
                expiredPosition,
                failedAccount,
                limitOfReader);
    }

    private static <V> V required(String option, @Nullable V value) {
        if (value == null) {
            throw new IllegalStateException("billing source: " + option + " is missing");
        }
        return value;
    }

    private static byte[] checkSerializable(String what, Object object) {
        try {
            return InstantiationUtil.serializeObject(object);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "billing source: " + what
                            + " cannot be serialized; let the lambda capture nothing, or serializable objects only",
                    e);
        }
    }

    private static String digest(byte[] factory) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(factory));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Duration positive(String option, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(option + " must be more than zero, but is " + value);
        }
        return value;
    }
}
