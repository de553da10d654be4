package dev.billingsdks.flink.reader;

import dev.billingsdks.flink.listing.FailedAccount;
import dev.billingsdks.flink.record.RecordFormat;
import dev.billingsdks.flink.state.AccountSplit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Emits the pages of its accounts. Each poll emits one whole page, so that a checkpoint lies between two pages and an account's state is
 * the token of its next page.
 *
 * @param <C> the vendor's client
 * @param <T> the item
 * @param <O> what is emitted
 */
public final class AccountReader<C extends AutoCloseable, T, O> implements SourceReader<O, AccountSplit> {

    private static final Logger LOG = LoggerFactory.getLogger(AccountReader.class);

    /** How many accounts may wait after failures while others are requested. */
    private static final int MOST_WAITING = 16;

    private final SourceReaderContext context;
    private final SourceSettings<C, T> settings;
    private final RecordFormat<T, O> format;
    private final Map<String, AccountSplit> splits = new LinkedHashMap<>();
    private final Map<String, AccountMetrics> metrics = new HashMap<>();
    private final Handover<FetchResult<O>> handover = new Handover<>();
    private final PageFetcher<C, T, O> fetcher;
    private long emitted;
    private boolean requested;
    private boolean noMoreSplits;

    /** Creates a reader. */
    public AccountReader(SourceReaderContext context, SourceSettings<C, T> settings, RecordFormat<T, O> format) {
        this.context = context;
        this.settings = settings;
        this.format = format;
        this.fetcher = new PageFetcher<>(
                settings,
                format,
                handover,
                context.getIndexOfSubtask(),
                context.getUserCodeClassLoader().asClassLoader());
    }

    @Override
    public void start() {
        fetcher.start();
        if (splits.isEmpty()) {
            request();
        }
    }

    @Override
    public void addSplits(List<AccountSplit> added) {
        requested = false;
        for (AccountSplit split : added) {
            splits.put(split.splitId(), split);
            fetcher.add(split, metricsOf(split));
        }
    }

    @Override
    public void notifyNoMoreSplits() {
        requested = false;
        noMoreSplits = true;
        handover.wakeUp();
    }

    @Override
    public InputStatus pollNext(ReaderOutput<O> output) {
        FetchResult<O> result = handover.poll();
        if (result != null) {
            handle(result, output);
        }
        if ((noMoreSplits && splits.isEmpty()) || limitReached()) {
            return InputStatus.END_OF_INPUT;
        }
        return handover.isEmpty() ? InputStatus.NOTHING_AVAILABLE : InputStatus.MORE_AVAILABLE;
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
        return handover.available();
    }

    @Override
    public List<AccountSplit> snapshotState(long checkpointId) {
        return new ArrayList<>(splits.values());
    }

    @Override
    public void close() {
        fetcher.close();
    }

    private void handle(FetchResult<O> result, ReaderOutput<O> output) {
        if (result instanceof FetchResult.FetchedPage<O> page) {
            emit(page, output);
        } else if (result instanceof FetchResult.Restarted<O> restarted) {
            splits.put(restarted.split().splitId(), restarted.split());
        } else if (result instanceof FetchResult.Failed<O> failed) {
            fail(failed, output);
        } else if (result instanceof FetchResult.Waiting<O>) {
            request();
        } else if (result instanceof FetchResult.Broken<O> broken) {
            throw new IllegalStateException(
                    settings.vendor() + ": the thread that requests pages has ended", broken.failure());
        }
    }

    /** The next account is requested before the last page of this one is emitted, so that it arrives meanwhile. */
    private void emit(FetchResult.FetchedPage<O> page, ReaderOutput<O> output) {
        AccountSplit next = page.next();
        AccountMetrics account = metricsOf(split(page.account()));
        if (next == null) {
            splits.remove(page.account());
            request();
        } else {
            splits.put(page.account(), next);
        }
        page.records().forEach(output::collect);
        emitted += page.records().size();
        account.pageEmitted(page.records().size());
    }

    private void fail(FetchResult.Failed<O> failed, ReaderOutput<O> output) {
        String account = failed.failure().account();
        metricsOf(split(account)).accountFailed();
        if (settings.failedAccount() == FailedAccount.FAIL_JOB) {
            throw new AccountFailedException(failed.failure(), failed.trace());
        }
        LOG.error("{}; the other accounts are listed further", failed.failure());
        splits.remove(account);
        request();
        O record = format.failure(failed.failure());
        if (record != null) {
            output.collect(record);
        }
    }

    private boolean limitReached() {
        Long limit = settings.limitOfReader();
        return limit != null && emitted >= limit;
    }

    private void request() {
        if (!requested && !noMoreSplits && splits.size() < MOST_WAITING) {
            requested = true;
            context.sendSplitRequest();
        }
    }

    /** Returns the split of an account that the fetch thread has a result of. */
    private AccountSplit split(String account) {
        return Objects.requireNonNull(splits.get(account), account);
    }

    private AccountMetrics metricsOf(AccountSplit split) {
        return metrics.computeIfAbsent(
                split.account().group(), group -> new AccountMetrics(context.metricGroup(), settings.vendor(), group));
    }
}
