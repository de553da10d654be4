package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.TestVendor;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("every-vendor")
final class GeneratedSourcesTest {

    private static final Pattern LINT = Pattern.compile("<arg>(-Xlint:[^<]+)</arg>");

    private static final Set<String> REQUIRED = Set.of(
            "sdk-pagination", "sdk-runtime", "httpclient5", "httpcore5", "jackson-core", "slf4j-api", "jspecify");

    static Stream<Path> sourceFolders() {
        Stream<Path> vendors = TestVendor.all()
                .map(vendor -> Path.of("..", vendor.artifact(), "target", "generated-sources", "sdk", "java"));
        Path goldens = Path.of("..", "generator-config", "src", "test", "resources");
        return Stream.concat(Stream.of(goldens.resolve("golden"), goldens.resolve("golden-schemas")), vendors);
    }

    @ParameterizedTest
    @MethodSource("sourceFolders")
    void generated_sources_compile_without_a_warning_in_code_or_javadoc(Path folder, @TempDir Path classes)
            throws IOException {
        List<Path> sources = javaFilesIn(folder);

        List<String> warnings = compile(sources, classes);

        assertThat(warnings).isEmpty();
        assertThat(classes.resolve("module-info.class")).exists();
        assertThat(sources).hasSizeGreaterThan(10);
    }

    private static List<String> compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                lintOfThisBuild(),
                "-Xdoclint:all,-missing",
                "-Werror",
                "-proc:none",
                "--module-path",
                modulePath(),
                "-d",
                classes.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }

    private static List<Path> javaFilesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The warnings that the build enables elsewhere, so that the same apply to generated code. */
    private static String lintOfThisBuild() throws IOException {
        Matcher lint = LINT.matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(lint.find()).as("the root pom has an argument -Xlint").isTrue();
        return lint.group(1);
    }

    /**
     * The dependencies of the generated modules, selected by artifact, because some test library contains classes of
     * one of them too.
     */
    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> StreamSupport.stream(Path.of(entry).spliterator(), false)
                        .map(Path::toString)
                        .anyMatch(REQUIRED::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
