package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.ContractTestReader;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.SdkFile;
import dev.billingsdks.update.compatibility.SdkJar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with letters beyond ASCII become Java names that compile. */
class LettersBeyondAsciiTest {

    private static final VendorConfig CONFIG =
            VendorConfig.parse("name: Acme\npackage: dev.acme\nenvironmentPrefix: ACME\n", Path.of("acme.yaml"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"operations", "everywhere"})
    void sdk_of_a_document_with_letters_beyond_ascii_compiles(String name) {
        assertThat(new SdkJar(folder, CONFIG).build(name, document(name))).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"operations", "everywhere"})
    void tests_of_a_document_with_letters_beyond_ascii_are_printed(String name) {
        List<SdkFile> sdk = SdkReader.read(document(name), CONFIG, "1");

        new SdkPrinter("specs").printTests(ContractTestReader.read(sdk, CONFIG), sdk, folder);

        assertThat(folder.resolve("dev/acme/contract")).isDirectoryContaining("glob:**ApiContractTest.java");
    }

    private static SpecDocument document(String name) {
        return SpecDocument.read(Path.of("src/test/resources/letters", name + ".yaml"));
    }
}
