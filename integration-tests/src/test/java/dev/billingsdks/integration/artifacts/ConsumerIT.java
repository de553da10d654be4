package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The output of the applications of {@code src/it}, which Maven has built and run before this test. */
final class ConsumerIT {

    /** The documented dependencies of {@code sdk-runtime}; an application gets no others. */
    private static final List<String> LIBRARIES =
            List.of("httpclient5", "httpcore5", "httpcore5-h2", "jackson-core", "jspecify", "slf4j-api");

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#vendors")
    void an_application_lists_customers_on_the_class_path(PublishedModule sdk) throws IOException {
        List<String> printed = printed(sdk, "on-the-class-path.txt");

        assertThat(printed)
                .startsWith("customer Ada", "customer Grace")
                .endsWith("module path null")
                .hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#vendors")
    void an_application_lists_customers_on_the_module_path(PublishedModule sdk) throws IOException {
        List<String> printed = printed(sdk, "on-the-module-path.txt");

        assertThat(printed).startsWith("customer Ada", "customer Grace", "class path ");
        assertThat(printed).hasSize(4);
        assertThat(artifacts(printed, "module path ")).contains(sdk.artifact(), "sdk-runtime", "httpclient5");
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#vendors")
    void an_sdk_depends_on_pagination_runtime_and_the_documented_libraries_only(PublishedModule sdk)
            throws IOException {
        List<String> artifacts = artifacts(printed(sdk, "on-the-class-path.txt"), "class path ");

        assertThat(artifacts)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("classes", sdk.artifact(), "sdk-pagination", "sdk-runtime"),
                                LIBRARIES.stream())
                        .toList());
    }

    @Test
    void an_application_tests_its_calls_with_the_document_of_an_sdk() throws IOException {
        Path report =
                Path.of("target/it/contract-consumer/target/surefire-reports/TEST-consumer.contract.BillingTest.xml");

        assertThat(Files.readString(report))
                .containsPattern("<testsuite [^>]*tests=\"5\" errors=\"0\" skipped=\"0\" failures=\"0\"");
    }

    /**
     * Returns what an application printed, without the message of SLF4J that it has no provider, which is correct for
     * an SDK.
     */
    private static List<String> printed(PublishedModule sdk, String file) throws IOException {
        String consumer = sdk.artifact().replaceFirst("^sdk-", "");
        try (Stream<String> lines = Files.lines(Path.of("target", "it", "consumers", consumer, "target", file))) {
            return lines.filter(line -> !line.startsWith("SLF4J(W): ")).toList();
        }
    }

    /** Returns the names of the jars on a path, without their versions. */
    private static List<String> artifacts(List<String> printed, String prefix) {
        String path = printed.stream()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line '" + prefix + "…' in " + printed));
        return Stream.of(path.substring(prefix.length()).split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString().replaceFirst("-\\d.*\\.jar$", ""))
                .toList();
    }
}
