package dev.billingsdks.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.CliOption;

class BillingSdkCodegenTest {

    private final BillingSdkCodegen codegen = new BillingSdkCodegen();

    @Test
    void options_and_libraries_of_the_stock_codegen_are_not_offered() {
        assertThat(codegen.cliOptions())
                .extracting(CliOption::getOpt)
                .containsExactly("vendorConfig", "sdkVersion", "sourceFolder", "testFolder", "documentFolder");
        assertThat(codegen.supportedLibraries()).isEmpty();
        assertThat(codegen.getLibrary()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "useBeanValidation",
                "dateLibrary",
                "modelPackage",
                "hideGenerationTimestamp",
                "vendorconfig",
                "library"
            })
    void unknown_option_is_rejected_with_its_name_and_the_known_ones(String option) {
        codegen.additionalProperties().putAll(Map.of("vendorConfig", "a.yaml", option, "canary"));

        assertThatThrownBy(codegen::processOpts)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("billing-sdk: unknown options [" + option
                        + "]: the known ones are [vendorConfig, sdkVersion, sourceFolder, testFolder, documentFolder]; remove the"
                        + " others from the plugin's configuration");
    }

    @ParameterizedTest
    @CsvSource({"gitHost, git.example", "gitUserId, acme", "gitRepoId, sdk", "releaseNote, First"})
    void option_that_openapi_generator_presets_is_rejected_with_another_value(String option, String value) {
        codegen.additionalProperties().put(option, value);

        assertThatThrownBy(codegen::processOpts)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown options [" + option + "]");
    }

    @Test
    void what_openapi_generator_presets_is_accepted() {
        codegen.additionalProperties()
                .putAll(Map.of(
                        "gitHost", "github.com",
                        "gitUserId", "GIT_USER_ID",
                        "gitRepoId", "GIT_REPO_ID",
                        "releaseNote", "Minor update",
                        "generateApiDocs", true));

        assertThatCode(codegen::processOpts).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"okhttp-gson", "native", "acme"})
    void library_is_rejected(String library) {
        assertThatThrownBy(() -> codegen.setLibrary(library))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("billing-sdk: there is no library " + library
                        + ": an SDK uses sdk-runtime; remove it from the plugin's configuration");
    }
}
