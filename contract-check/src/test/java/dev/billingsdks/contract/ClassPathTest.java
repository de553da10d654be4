package dev.billingsdks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedResponse;
import dev.billingsdks.contract.check.Samplers;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes with this module: Maven writes its run-time class path to a file before the tests. */
final class ClassPathTest {

    private static final Path CLASS_PATH = Path.of("target", "runtime-classpath.txt");

    @Test
    void no_test_framework_and_no_server_is_on_the_class_path() throws IOException {
        List<String> jars = Arrays.stream(Files.readString(CLASS_PATH).strip().split(File.pathSeparator))
                .map(entry -> Path.of(entry).toString())
                .toList();

        assertThat(jars)
                .anyMatch(jar -> jar.contains("json-schema-validator"))
                .noneMatch(jar -> jar.matches(".*(wiremock|junit|assertj|opentest4j|apiguardian|jetty).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.junit.jupiter.api.Test", "com.github.tomakehurst.wiremock.WireMockServer"})
    void test_classes_are_not_found_beside_the_checker(String className) throws IOException {
        try (URLClassLoader loader = runtimeLoader()) {
            assertThatThrownBy(() -> loader.loadClass(className)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void a_response_is_validated_without_any_test_class() throws Exception {
        try (URLClassLoader loader = runtimeLoader()) {
            Class<?> contractClass = loader.loadClass(Contract.class.getName());
            Object contract = contractClass.getMethod("of", Path.class).invoke(null, Samplers.FILE_31);
            Class<?> responseClass = loader.loadClass(RecordedResponse.class.getName());
            Object response = responseClass
                    .getConstructor(int.class, Map.class, byte[].class)
                    .newInstance(500, Map.of(), new byte[0]);
            Method violations = contractClass.getMethod("violations", String.class, String.class, responseClass);

            assertThat(violations.invoke(contract, "GET", "/items", response))
                    .asString()
                    .contains("list-items (GET /items) -> 500: this status is not declared");
        }
    }

    private static URLClassLoader runtimeLoader() throws IOException {
        Stream<String> entries = Stream.concat(
                Stream.of("target/classes"),
                Arrays.stream(Files.readString(CLASS_PATH).strip().split(File.pathSeparator)));
        return new URLClassLoader(
                entries.map(ClassPathTest::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("not a class path entry: " + entry, e);
        }
    }
}
