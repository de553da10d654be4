package dev.billingsdks.flink.reader;

import java.time.Duration;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/**
 * Counts what a reader does for the accounts of one group. A counter of Flink is written by one thread: those of requests by the fetch
 * thread, all others by the task thread.
 */
final class AccountMetrics {

    private final Counter requests;
    private final Counter retries;
    private final Counter throttledMillis;
    private final Counter pages;
    private final Counter items;
    private final Counter failedAccounts;
    private volatile long lastSuccess;

    AccountMetrics(MetricGroup reader, String vendor, String accountGroup) {
        MetricGroup group = reader.addGroup("vendor", vendor).addGroup("accountGroup", accountGroup);
        this.requests = group.counter("requests");
        this.retries = group.counter("retries");
        this.throttledMillis = group.counter("throttledMillis");
        this.pages = group.counter("pages");
        this.items = group.counter("items");
        this.failedAccounts = group.counter("failedAccounts");
        group.gauge("lastSuccessMillis", (Gauge<Long>) () -> lastSuccess);
    }

    void requestSent(boolean retry) {
        requests.inc();
        if (retry) {
            retries.inc();
        }
    }

    void throttled(Duration time) {
        throttledMillis.inc(time.toMillis());
    }

    void pageEmitted(int itemCount) {
        pages.inc();
        items.inc(itemCount);
        lastSuccess = System.currentTimeMillis();
    }

    void accountFailed() {
        failedAccounts.inc();
    }
}
