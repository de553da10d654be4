package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application with Logback, no configuration and root at TRACE finds in its log. */
class LogSecrecyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"https", "http"})
    void no_token_header_value_or_body_is_logged_and_query_values_in_the_request_line_alone(String scheme)
            throws Exception {
        List<String> lines = log(scheme);

        assertThat(lines).filteredOn(line -> line.contains(" TRACE ")).isNotEmpty();
        assertThat(lines)
                .filteredOn(line -> line.contains("impl.classic.MainClientExec"))
                .hasSizeGreaterThan(40);
        assertThat(lines)
                .filteredOn(line -> line.contains("dev.billingsdks.runtime.http.attempts"))
                .hasSizeGreaterThan(40);
        assertThat(lines).filteredOn(line -> line.contains("application")).isNotEmpty();

        assertThat(lines).filteredOn(line -> line.contains("Acme login")).isNotEmpty();
        assertThat(lines)
                .noneMatch(line -> line.contains("canary"))
                .noneMatch(line -> line.contains("eyJ0eXAi"), "has a signed token");
        assertThat(lines)
                .filteredOn(line -> line.contains("query-value"))
                .isNotEmpty()
                .allMatch(line -> line.contains("MainClientExec -- "), "is HttpClient's request line");
    }

    private List<String> log(String scheme) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
                        LoggingProgram.class.getName(),
                        scheme)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(() -> String.join("\n", lines)).isZero();
        return lines;
    }
}
