package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.Async;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

/** Calls that do not block the thread that makes them. */
final class Concurrency {

    private Concurrency() {}

    static CompletableFuture<List<CustomerDetail>> future(Executor executor, CustomersApi customers) {
        // snippet: future
        CompletableFuture<List<CustomerDetail>> archived = Async.call(
                executor, // such as Executors.newVirtualThreadPerTaskExecutor() on JDK 21 and newer
                () -> customers.listCustomers(params -> params.onlyArchived(true)).stream()
                        .toList());
        // end
        return archived;
    }

    static Flux<CustomerDetail> reactor(Executor executor, CustomersApi customers) {
        // snippet: reactor
        Flux<CustomerDetail> all =
                JdkFlowAdapter.flowPublisherToFlux(customers.listCustomers().publisher(executor));
        // end
        return all;
    }
}
