package dev.billingsdks.flink;

import dev.billingsdks.flink.enumerator.AccountEnumerator;
import dev.billingsdks.flink.listing.AccountSupplier;
import dev.billingsdks.flink.listing.Listing;
import dev.billingsdks.flink.state.AccountSplit;
import dev.billingsdks.flink.state.AccountSplitSerializer;
import dev.billingsdks.flink.state.EnumeratorState;
import dev.billingsdks.flink.state.EnumeratorStateSerializer;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Lists the same operation of many accounts of a vendor. A split is an account, and its state is the token of its next page, so that
 * each item that the vendor has served is emitted exactly once, whatever fails in between.
 *
 * <p>{@link AccountStream} adds a source to a job and separates the accounts that failed.
 *
 * @param <O> what is emitted
 */
public final class BillingSource<O> implements Source<O, AccountSplit, EnumeratorState>, ResultTypeQueryable<O> {

    private static final long serialVersionUID = 1L;

    private final String vendor;
    private final AccountSupplier accounts;
    private final @Nullable Duration rediscovery;
    private final ReaderFactory<O> readers;
    private final TypeInformation<O> type;

    BillingSource(
            String vendor,
            AccountSupplier accounts,
            @Nullable Duration rediscovery,
            ReaderFactory<O> readers,
            TypeInformation<O> type) {
        this.vendor = vendor;
        this.accounts = accounts;
        this.rediscovery = rediscovery;
        this.readers = readers;
        this.type = type;
    }

    /**
     * Returns a builder of a source. Its vendor, client and accounts are required.
     *
     * @param listing any paginated operation of an SDK; a lambda that captures serializable objects only
     */
    public static <C extends AutoCloseable, T> BillingSourceBuilder<C, T> builder(Listing<C, T> listing) {
        return new BillingSourceBuilder<>(listing);
    }

    @Override
    public Boundedness getBoundedness() {
        return rediscovery == null ? Boundedness.BOUNDED : Boundedness.CONTINUOUS_UNBOUNDED;
    }

    @Override
    public SourceReader<O, AccountSplit> createReader(SourceReaderContext context) {
        return readers.create(context);
    }

    @Override
    public SplitEnumerator<AccountSplit, EnumeratorState> createEnumerator(
            SplitEnumeratorContext<AccountSplit> context) {
        return restoreEnumerator(context, new EnumeratorState(Set.of(), List.of()));
    }

    @Override
    public SplitEnumerator<AccountSplit, EnumeratorState> restoreEnumerator(
            SplitEnumeratorContext<AccountSplit> context, EnumeratorState state) {
        return new AccountEnumerator(context, vendor, accounts, rediscovery, state);
    }

    @Override
    public SimpleVersionedSerializer<AccountSplit> getSplitSerializer() {
        return new AccountSplitSerializer();
    }

    @Override
    public SimpleVersionedSerializer<EnumeratorState> getEnumeratorCheckpointSerializer() {
        return new EnumeratorStateSerializer();
    }

    @Override
    public TypeInformation<O> getProducedType() {
        return type;
    }

    /** Returns the vendor's name. */
    @Override
    public String toString() {
        return "BillingSource[" + vendor + "]";
    }

    /** Creates the readers of a source, whose types of client and item the source itself does not have. */
    @FunctionalInterface
    interface ReaderFactory<O> extends Serializable {

        SourceReader<O, AccountSplit> create(SourceReaderContext context);
    }
}
