package dev.billingsdks.integration.artifacts;

import dev.billingsdks.integration.vendor.TestVendor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules of the root pom, and which of them a release publishes. */
final class ReleasedModules {

    static final Path ROOT = Path.of("..");

    static final List<String> NOT_PUBLISHED = List.of(
            "generator-config",
            "public-api",
            "vendor-suite",
            "sampler-tests",
            "spec-update",
            "examples",
            "integration-tests",
            "benchmarks/stock-clients",
            "benchmarks");

    private static final List<String> WITHOUT_VENDOR = List.of(
            "sdk-runtime", "sdk-pagination", "contract-check", "contract-testing", "contract-check-cli", "sdk-bom");

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(?!billing-sdks</)([^<]+)</artifactId>");

    private ReleasedModules() {}

    static List<String> all() {
        return MODULE.matcher(pom(".")).results().map(found -> found.group(1)).toList();
    }

    /** Returns the folders that are published: these, the SDK of each vendor, and everything in integrations. */
    static List<String> published() {
        return Stream.of(
                        WITHOUT_VENDOR.stream(),
                        TestVendor.all().map(TestVendor::artifact),
                        all().stream().filter(module -> module.startsWith("integrations/")))
                .flatMap(modules -> modules)
                .toList();
    }

    /** Returns the artifactId in the pom of a module. */
    static String artifactOf(String module) {
        Matcher artifact = ARTIFACT.matcher(pom(module));
        if (!artifact.find()) {
            throw new IllegalStateException("no artifactId in the pom of " + module);
        }
        return artifact.group(1);
    }

    static String pom(String module) {
        try {
            return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
