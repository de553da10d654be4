package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.live.ListedVendor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vendors.txt} is the one list of vendors: whatever cannot read it has the same vendors in it. */
final class VendorListTest {

    private static final Path ROOT = Path.of("..");
    private static final List<ListedVendor> VENDORS = ListedVendor.readAll(ROOT);

    /** What names all vendors, and is checked here or says what happened at one time. */
    private static final Set<String> CHECKED = Set.of(
            "vendors.txt",
            "pom.xml",
            "sdk-bom/pom.xml",
            "contract-check-cli/pom.xml",
            "examples/pom.xml",
            "integration-tests/pom.xml",
            "integration-tests/src/it/consumers/pom.xml",
            "README.md",
            ".github/ISSUE_TEMPLATE/bug.yml",
            "CHANGELOG.md",
            "docs/design.md",
            "docs/list-and-resume.md",
            // QuickstartRecordTest compares it with what the quickstart prints for the vendors of the list.
            "docs/quickstart.md",
            // A table of what is documented; a vendor without webhooks needs no row.
            "docs/webhooks.md",
            // Lists folders of the modules.
            "integration-tests/src/test/resources/plain-english/pending.txt",
            // CallOperationTest compares VendorSdk with the list, and each of its rows is about one vendor.
            "contract-check-cli/src/main/java/dev/billingsdks/contract/account/VendorSdk.java",
            "examples/src/test/java/dev/billingsdks/examples/CallOperationTest.java",
            // A vendor needs no auto-configuration.
            "integrations/spring-boot-starter/pom.xml",
            "integrations/spring-boot-starter/api.txt",
            "integrations/spring-boot-starter/src/main/resources/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports",
            // Each row is about one vendor, and FiguresTest fails for a guide's figure without a row.
            "examples/src/test/resources/guides/figures.txt",
            // Each row is about one vendor, and a vendor needs none.
            "generator-config/src/test/java/dev/billingsdks/generator/spec/SeedSpecsTest.java");

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern NUMBER_OF_VENDORS = Pattern.compile(
            "(?<!other )\\b(one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s+(?:billing\\s+)?(?:vendors|SDKs|APIs)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SKIPPED_FOLDERS = Set.of("target", "node_modules", ".git", ".idea", "decisions");

    static Stream<ListedVendor> vendors() {
        return VENDORS.stream();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void generator_configuration_has_the_listed_name_package_and_variables(ListedVendor vendor) throws IOException {
        String config = Files.readString(ROOT.resolve("generator-config/" + vendor.folder() + ".yaml"));

        assertThat(config.lines())
                .contains(
                        "name: " + vendor.name(),
                        "package: dev.billingsdks." + vendor.packageName(),
                        "environmentPrefix: " + vendor.environmentPrefix());
    }

    @Test
    void every_vendor_has_its_folders_and_no_other_has() throws IOException {
        assertThat(foldersOf(ROOT.resolve("specs"), "")).containsExactlyInAnyOrderElementsOf(folders());
        assertThat(foldersOf(ROOT, "sdk-"))
                .filteredOn(name -> !Set.of("runtime", "pagination", "bom").contains(name))
                .containsExactlyInAnyOrderElementsOf(folders());
        assertThat(foldersOf(ROOT.resolve("integration-tests/src/it/consumers"), ""))
                .containsExactlyInAnyOrderElementsOf(folders());
    }

    @ParameterizedTest
    @CsvSource({
        "pom.xml, <module>sdk-([^<]+)</module>",
        "pom.xml, <artifactId>sdk-([^<]+)</artifactId>",
        "sdk-bom/pom.xml, <artifactId>sdk-([^<]+)</artifactId>",
        "contract-check-cli/pom.xml, <artifactId>sdk-([^<]+)</artifactId>",
        "contract-check-cli/pom.xml, /sdk-([^/]+)/target/openapi</directory>",
        "examples/pom.xml, <artifactId>sdk-([^<]+)</artifactId>",
        "integration-tests/pom.xml, <artifactId>sdk-([^<]+)</artifactId>",
        "integration-tests/src/it/consumers/pom.xml, <module>([^<]+)</module>"
    })
    void pom_has_every_vendor_in_the_order_of_the_list(String pom, String pattern) throws IOException {
        List<String> found = Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve(pom)))
                .results()
                .map(result -> result.group(1))
                .filter(name -> !Set.of("runtime", "pagination", "bom").contains(name))
                .toList();

        assertThat(found).isEqualTo(folders());
    }

    @Test
    void readme_describes_every_vendor_in_the_order_of_the_list() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(readme.lines())
                .contains(VENDORS.stream()
                        .map(vendor -> "| %s | `sdk-%s` | `%sClient` | `%s` |"
                                .formatted(
                                        vendor.name(),
                                        vendor.folder(),
                                        vendor.classPrefix(),
                                        vendor.environmentPrefix()))
                        .toArray(String[]::new));
        assertThat(rows(readme, "| Vendor | Artifact |")).isEqualTo(names());
        assertThat(rows(Files.readString(ROOT.resolve("docs/list-and-resume.md")), "| Vendor | Pages by |"))
                .isEqualTo(names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "SECURITY.md",
                "docs/design.md",
                "docs/authenticate.md",
                "docs/connections.md",
                "docs/errors.md",
                "docs/examples.md",
                "docs/frameworks.md",
                "docs/list-and-resume.md",
                "docs/observability.md",
                "docs/rate-budgets.md",
                "docs/regenerate.md",
                "docs/releasing.md",
                "docs/requests.md",
                "docs/retries-and-limits.md",
                "docs/testing.md",
                "docs/webhooks.md",
                "pom.xml",
                "sdk-bom/pom.xml",
                "contract-check-cli/pom.xml",
                "examples/pom.xml"
            })
    void number_of_vendors_in_a_text_is_that_of_the_list(String file) throws IOException {
        String text = Files.readString(ROOT.resolve(file));

        List<String> numbers = NUMBER_OF_VENDORS
                .matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .toList();

        String expected = NUMBERS.get(VENDORS.size());
        assertThat(numbers).as(file).allMatch(expected::equals);
    }

    @Test
    void issue_template_offers_every_vendor() throws IOException {
        MatchResult options = Pattern.compile("options: \\[(.*), all]")
                .matcher(Files.readString(ROOT.resolve(".github/ISSUE_TEMPLATE/bug.yml")))
                .results()
                .findFirst()
                .orElseThrow();

        assertThat(options.group(1).split(", ")).containsExactlyElementsOf(names());
    }

    @Test
    void no_other_file_names_all_vendors() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(ROOT)) {
            String name = ROOT.relativize(file).toString().replace('\\', '/');
            String text = Files.readString(file, StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[ _-]", "");
            if (VENDORS.stream().allMatch(vendor -> text.contains(vendor.packageName()))) {
                found.add(name);
            }
        }

        assertThat(found).as("read vendors.txt instead, or check the file here").isSubsetOf(CHECKED);
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (Files.isRegularFile(entry)) {
                    files.add(entry);
                } else if (Files.isDirectory(entry)
                        && !SKIPPED_FOLDERS.contains(entry.getFileName().toString())) {
                    files.addAll(files(entry));
                }
            }
        }
        return files;
    }

    private static List<String> foldersOf(Path parent, String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && !name.equals("target"))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        }
    }

    private static List<String> rows(String readme, String header) {
        return readme.lines()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
    }

    private static List<String> folders() {
        return mapped(ListedVendor::folder);
    }

    private static List<String> names() {
        return mapped(ListedVendor::name);
    }

    private static List<String> mapped(Function<ListedVendor, String> property) {
        return VENDORS.stream().map(property).toList();
    }
}
