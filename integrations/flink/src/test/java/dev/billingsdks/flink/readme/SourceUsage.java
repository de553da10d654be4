package dev.billingsdks.flink.readme;

import dev.billingsdks.flink.AccountStream;
import dev.billingsdks.flink.BillingSource;
import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.SecretReference;
import dev.billingsdks.flink.record.AccountRecord;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** The snippets of README.md, which ReadmeTest compares. */
final class SourceUsage {

    private SourceUsage() {}

    // snippet: process
    static void copy(Map<String, String> tokensByAccount, BiConsumer<String, CustomerDetail> rows) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64); // JDK 21: newVirtualThreadPerTaskExecutor()
        List<Future<?>> accounts = new ArrayList<>();
        try (MetronomeClient client =
                MetronomeClient.builder().withoutCredentials().build()) {
            tokensByAccount.forEach((account, token) -> {
                RequestOptions options = RequestOptions.builder()
                        .bearerToken(token)
                        .rateBudget(RateBudget.perSecond(8))
                        .build();
                accounts.add(threads.submit(() -> client.customers()
                        .listCustomers(ListCustomersParams.builder().build(), options)
                        .forEach(customer -> rows.accept(account, customer))));
            });
            for (Future<?> account : accounts) {
                account.get(); // throws what has ended the account's listing
            }
        } finally {
            threads.shutdownNow();
        }
    }
    // end

    static void source() throws Exception {
        // snippet: source
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        env.enableCheckpointing(10_000);

        List<Account> accounts = List.of(
                Account.builder("acme")
                        .baseUrl("https://api.metronome.com")
                        .secret(SecretReference.environment("ACME_TOKEN"))
                        .attribute("limit", "100")
                        .build(),
                Account.builder("globex")
                        .baseUrl("https://api.metronome.com")
                        .secret(SecretReference.file("/run/secrets/globex"))
                        .build());

        BillingSource<AccountRecord<CustomerDetail>> source = BillingSource.<MetronomeClient, CustomerDetail>builder(
                        (client, account, options) -> client.customers()
                                .listCustomers(
                                        ListCustomersParams.builder()
                                                .limit(Long.parseLong(
                                                        account.attributes().getOrDefault("limit", "50")))
                                                .build(),
                                        options))
                .vendor("Metronome")
                .client(listener -> MetronomeClient.builder()
                        .withoutCredentials()
                        .callListener(listener)
                        .build())
                .accounts(accounts)
                .requestsPerSecond(8)
                .models(CustomerDetail.class);

        SingleOutputStreamOperator<AccountRecord<CustomerDetail>> customers =
                AccountStream.of(env, source, "metronome-customers");
        customers.map(record -> record.account() + " " + record.value().name()).print();
        customers.getSideOutput(AccountStream.FAILURES).print();
        env.execute();
        // end
    }

    // snippet: spark
    // dataset.mapPartitions(SourceUsage::customers, Encoders.STRING())
    static Iterator<String> customers(Iterator<String> tokens) {
        List<String> customers = new ArrayList<>();
        try (MetronomeClient client =
                MetronomeClient.builder().withoutCredentials().build()) {
            while (tokens.hasNext()) {
                RequestOptions account =
                        RequestOptions.builder().bearerToken(tokens.next()).build();
                client.customers()
                        .listCustomers(ListCustomersParams.builder().build(), account)
                        .forEach(customer -> customers.add(customer.toJson()));
            }
        }
        return customers.iterator();
    }
    // end

    // snippet: connect
    // SourceTask.poll(): a SourceRecord for each item, with the source offset of its page
    static Map<String, @Nullable String> poll(
            PagedIterable<CustomerDetail, ?> listing, Map<String, String> offset, List<String> records) {
        PageToken token = PageToken.parse(offset.getOrDefault("page", "start"));
        Page<CustomerDetail, ?> page = listing.startingFrom(token).firstPage();
        page.items().forEach(customer -> records.add(customer.toJson()));
        PageToken next = page.nextToken();
        return next == null ? Map.of() : Map.of("page", next.toString());
    }
    // end
}
