package dev.billingsdks.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.FailedAccount;
import dev.billingsdks.flink.listing.SecretReference;
import dev.billingsdks.flink.support.TestCluster;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.jsonplan.JsonPlanGenerator;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The secret of an account is sent to its vendor and is nowhere else. */
@EnabledIfSystemProperty(named = "test.long", matches = "true")
class SecrecyTest {

    private static final List<String> PAGES =
            List.of("", "/config", "/exceptions", "/plan", "/checkpoints", "/jobmanager/config", "/accumulators");

    @TempDir
    Path folder;

    @Test
    void secret_is_in_no_graph_plan_checkpoint_page_of_the_web_interface_log_or_exception() throws Exception {
        try (TestVendor vendor = new TestVendor(20, 2, 5);
                TestCluster cluster = new TestCluster()) {
            CountDownLatch underWay = new CountDownLatch(4);
            vendor.behave("metronome-0", request -> {
                underWay.countDown();
                return underWay.getCount() == 0;
            });
            List<Account> accounts = vendor.accounts(VendorKind.METRONOME, 2);
            JobGraph graph = job(accounts, FailedAccount.EMIT).getStreamGraph().getJobGraph();
            List<String> texts = new ArrayList<>();
            texts.add(text(InstantiationUtil.serializeObject(graph)));
            texts.add(JsonPlanGenerator.generatePlan(graph).toString());
            texts.add(job(accounts, FailedAccount.EMIT).getExecutionPlan());

            JobID job = cluster.submit(job(accounts, FailedAccount.EMIT));
            assertThat(underWay.await(20, TimeUnit.SECONDS)).isTrue();
            texts.addAll(webPages(cluster, job));
            cluster.stop(job, folder.resolve("savepoint"));
            Account broken = Account.builder("broken")
                    .baseUrl(vendor.account(VendorKind.METRONOME, "broken").baseUrl())
                    .secret(SecretReference.of("failing", "broken"))
                    .build();
            JobID failing = cluster.submit(job(List.of(broken), FailedAccount.FAIL_JOB));
            JobResult result = cluster.result(failing);
            texts.add(result.getSerializedThrowable().orElseThrow().getFullStringifiedStackTrace());
            texts.addAll(webPages(cluster, failing));
            texts.addAll(files(folder));
            texts.add(Files.readString(Path.of("target", "test.log"), StandardCharsets.ISO_8859_1));

            assertThat(texts).noneMatch(text -> text.contains(TestVendor.CANARY));
            assertThat(texts).anyMatch(text -> text.contains("metronome-1"));
        }
    }

    private StreamExecutionEnvironment job(List<Account> accounts, FailedAccount failedAccount) {
        StreamExecutionEnvironment environment =
                TestCluster.environment(1, Duration.ofMillis(10), folder.resolve("checkpoints"));
        if (failedAccount == FailedAccount.FAIL_JOB) {
            TestCluster.failAtOnce(environment);
        }
        AccountStream.of(
                        environment,
                        VendorKind.METRONOME
                                .source(Duration.ofSeconds(20), 3)
                                .vendor("test")
                                .secretResolver(SecrecyTest::secret)
                                .accounts(accounts)
                                .onFailedAccount(failedAccount)
                                .json(),
                        "customers")
                .sinkTo(new DiscardingSink<>());
        return environment;
    }

    private static String secret(SecretReference reference) {
        if (reference.kind().equals("failing")) {
            throw new IllegalStateException(TestVendor.CANARY);
        }
        return TestVendor.secret(reference);
    }

    private static List<String> webPages(TestCluster cluster, JobID job) throws Exception {
        URI web = cluster.cluster().getRestAddress().get(20, TimeUnit.SECONDS);
        List<String> pages = new ArrayList<>();
        for (String page : PAGES) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(web.resolve("/jobs/" + job + page))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(page).isEqualTo(200);
            pages.add(response.body());
        }
        return pages;
    }

    private static List<String> files(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(text(Files.readAllBytes(file)));
            }
        }
        return texts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
