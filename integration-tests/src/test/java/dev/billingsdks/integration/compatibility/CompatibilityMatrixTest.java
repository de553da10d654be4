package dev.billingsdks.integration.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.billingsdks.integration.compatibility.ConsumerBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Applications outside this build, from deployed jars: each lists two pages, receives a 404 and a 429, and closes the client.
 * {@code .ci/compatibility} deploys the jars, sets the properties and runs this; the result is also a table.
 */
@EnabledIfSystemProperty(named = "compatibility.deployed", matches = ".+")
@Timeout(value = 15, unit = TimeUnit.MINUTES) // of each build, which may download a framework
final class CompatibilityMatrixTest {

    private static final String LOWEST_HTTPCLIENT = PomProperties.get("httpclient5.lowest.version");
    private static final String LOWEST_JACKSON = PomProperties.get("jackson-core.lowest.version");
    private static final String JDK_25 = System.getProperty("compatibility.jdk25", "");

    private static final Path TABLE = Path.of("target", "compatibility-matrix.md");
    private static final List<String> ROWS = new ArrayList<>();

    private static ConsumerBuild build;

    static Stream<Application> applications() {
        Application plain = Application.of("Java", "plain");
        Application newest = plain.withJdk(JDK_25.isEmpty() ? null : JDK_25);
        Application lowest = Application.of("Java, lowest versions", "plain")
                .with("httpclient.version", LOWEST_HTTPCLIENT)
                .with("jackson-core.version", LOWEST_JACKSON);
        return Stream.of(
                plain,
                plain.onModulePath(),
                newest,
                newest.onModulePath(),
                lowest,
                lowest.onModulePath(),
                Application.of("Logback without configuration", "logback")
                        .alsoPrinting(
                                "the log has lines of the SDK: true",
                                "the log has the token: false",
                                "the log has a customer: false"),
                Application.of("Jackson 2", "jackson2").alsoPrinting("read Ada", "written unchanged true"),
                Application.of("Jackson 3", "jackson3").alsoPrinting("read Ada", "written unchanged true"),
                Application.of("Kotlin " + PomProperties.get("kotlin.version"), "kotlin")
                        .alsoPrinting("archived in [0, 0]"),
                springBoot("3", "spring-boot-3"),
                springBoot("4", "spring-boot"));
    }

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        ROWS.clear();
        build = ConsumerBuild.of(Path.of(System.getProperty("compatibility.deployed")));
    }

    @AfterAll
    static void print() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("| Application | Java | HttpClient | jackson-core | Result |", "|---|---|---|---|---|"));
        lines.addAll(ROWS);
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void an_application_lists_receives_errors_and_closes(Application application) throws Exception {
        if (application.javaHome() == null) {
            add(application.title(), Map.of(), "NOT RUN: no JDK 25 was found");
        }
        assumeThat(application.javaHome()).as("a JDK 25").isNotNull();
        int row = add(application.title(), Map.of(), "FAILED");

        Result result = build.run(application);

        assertThat(result.status()).as(result.log()).isZero();
        assertThat(result.printed()).containsAll(application.expected());
        set(row, application.title(), Application.versions(result.printed()), "passed" + tests(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.3.1", "5.5"})
    void an_httpclient_that_is_too_old_is_refused_when_the_client_is_built(String version) throws Exception {
        Application application =
                Application.of("Java, HttpClient " + version, "plain").with("httpclient.version", version);
        int row = add(application.title(), Map.of(), "FAILED");

        Result result = build.run(application);

        String refusal = "Metronome: Apache HttpClient " + LOWEST_HTTPCLIENT + " or newer is needed, but " + version
                + " was found; raise the version of org.apache.httpcomponents.client5:httpclient5 in the build of the"
                + " application";
        assertThat(result.status()).as(result.log()).isZero();
        assertThat(result.printed()).contains("refused: " + refusal).doesNotContain("customers Ada, Grace");
        set(row, application.title(), Application.versions(result.printed()), "refused: " + refusal);
    }

    @Test
    void the_compiler_of_kotlin_refuses_a_value_that_may_be_null() throws Exception {
        Application misuse = Application.of("Kotlin, a null that is not handled", "kotlin")
                .withArgument("-Dkotlin.sources=src/misuse/kotlin");
        int row = add(misuse.title(), Map.of(), "FAILED");

        Result result = build.run(misuse);

        assertThat(result.status()).isNotZero();
        assertThat(result.log())
                .containsPattern("Misuse\\.kt.*[Tt]ype mismatch|Misuse\\.kt.*expected 'OffsetDateTime'");
        set(row, misuse.title(), Map.of(), "passed: it does not compile");
    }

    private static Application springBoot(String major, String project) {
        String version = PomProperties.get("spring-boot" + major + ".version");
        return Application.of("Spring Boot " + version, project)
                .with("spring-boot.version", version)
                .withArgument("-Pboot" + major)
                .alsoPrinting("Spring Boot " + version);
    }

    /** Returns how many tests of the starter were run with the application, if any. */
    private static String tests(Result result) {
        return result.log()
                .lines()
                .filter(line -> line.matches(".*Tests run: \\d+, Failures: 0, Errors: 0, Skipped: 0"))
                .map(line -> ", with " + line.replaceFirst(".*Tests run: (\\d+),.*", "$1") + " tests of the starter")
                .reduce("", (first, last) -> last);
    }

    private static int add(String title, Map<String, String> versions, String outcome) {
        ROWS.add(row(title, versions, outcome));
        return ROWS.size() - 1;
    }

    private static void set(int row, String title, Map<String, String> versions, String outcome) {
        ROWS.set(row, row(title, versions, outcome));
    }

    private static String row(String title, Map<String, String> versions, String outcome) {
        return "| " + title + " | " + versions.getOrDefault("Java", "") + " | "
                + versions.getOrDefault("HttpClient", "") + " | " + versions.getOrDefault("jackson-core", "") + " | "
                + outcome + " |";
    }
}
