package com.example.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application as a process of its own, which is killed while it waits for a page of the vendor. */
final class KilledSyncTest {

    private static final int PAGES = 4;
    private static final VendorPages VENDOR = new VendorPages(PAGES, 4);

    @RegisterExtension
    static final ContractExtension metronome = ContractExtension.forVendor("metronome");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, PAGES})
    void a_killed_sync_is_continued_at_the_page_that_it_had_not_stored(int page) throws Exception {
        metronome.on("listCustomers-v1").respondWith(VENDOR::response);

        killWhenItRequests(page);
        int before = metronome.requests().size();
        assertThat(SyncProcess.storedIn(folder)).isEqualTo(VENDOR.customersBefore(page));

        SyncProcess second = SyncProcess.start(folder, metronome.baseUrl());

        assertThat(second.exitStatus()).as(second.printed()).isZero();
        assertThat(SyncProcess.storedIn(folder)).isEqualTo(VENDOR.customersBefore(PAGES + 1));
        assertThat(metronome.requests().subList(0, before))
                .extracting(RecordedRequest::url)
                .isEqualTo(urls(1, page));
        assertThat(metronome.requests().subList(before, metronome.requests().size()))
                .extracting(RecordedRequest::url)
                .isEqualTo(urls(page, PAGES));
    }

    @Test
    void a_sync_that_is_killed_at_each_page_stores_every_customer() throws Exception {
        metronome.on("listCustomers-v1").respondWith(VENDOR::response);
        for (int page = 1; page <= PAGES; page++) {
            killWhenItRequests(page);
        }

        SyncProcess last = SyncProcess.start(folder, metronome.baseUrl());

        assertThat(last.exitStatus()).as(last.printed()).isZero();
        assertThat(last.printed()).contains("complete: " + 4 * PAGES + " customers");
        assertThat(SyncProcess.storedIn(folder)).isEqualTo(VENDOR.customersBefore(PAGES + 1));
    }

    /** Starts the application and kills it when it has requested the page, which the vendor does not send before that. */
    private void killWhenItRequests(int page) throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        metronome
                .on("listCustomers-v1")
                .when(request -> VENDOR.number(request) == page)
                .once()
                .respondWith(request -> {
                    requested.countDown();
                    await(killed);
                    return VENDOR.response(request);
                });
        SyncProcess sync = SyncProcess.start(folder, metronome.baseUrl());
        try {
            sync.onExit(requested::countDown);
            assertThat(requested.await(1, TimeUnit.MINUTES)).as(sync.printed()).isTrue();
            assertThat(sync.isAlive()).as(sync.printed()).isTrue();
        } finally {
            sync.kill();
            killed.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> urls(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(VENDOR::url).toList();
    }
}
