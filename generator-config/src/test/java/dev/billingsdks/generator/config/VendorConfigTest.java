package dev.billingsdks.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorConfigTest {

    private static final Path FILE = Path.of("acme.yaml");
    private static final String REQUIRED = "name: Acme Billing\npackage: dev.acme\nenvironmentPrefix: ACME\n";

    @Test
    void what_is_not_said_is_empty() {
        VendorConfig config = VendorConfig.parse(REQUIRED, FILE);

        assertThat(config.javaName()).isEqualTo("AcmeBilling");
        assertThat(config.headers()).isEmpty();
        assertThat(config.pagination()).isEmpty();
        assertThat(config.login()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Acme | package is missing",
                "colour: red | colour is not a key",
                "pagination: [{scheme: pages}] | pages",
                "pagination: [{scheme: cursor, next: next}] | pagination scheme cursor needs the key cursor",
                "pagination: [{scheme: item-id, after: a, before: b, more: m}] | pagination scheme item-id needs the key id"
            })
    void mistake_is_named_with_its_file(String line, String reason) {
        String text = line.startsWith("name") ? line : REQUIRED + line;

        assertThatThrownBy(() -> VendorConfig.parse(text, FILE))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith("acme.yaml: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"metronome", "kelviq", "flatpeak", "mijnklantportaal", "yandex-billing"})
    void vendors_files_are_valid_and_page(String vendor) {
        VendorConfig config = VendorConfig.read(Path.of(vendor + ".yaml"));

        assertThat(config.pagination()).isNotEmpty();
    }
}
