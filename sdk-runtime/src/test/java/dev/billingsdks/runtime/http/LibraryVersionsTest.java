package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compatibility matrix of integration-tests does the same with the libraries themselves. */
class LibraryVersionsTest {

    @Test
    void an_old_httpclient_is_an_error_with_both_versions_and_what_to_do() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LibraryVersions.checkHttpClient("Acme", "5.3.1"))
                .withMessage(
                        "Acme: Apache HttpClient 5.5.1 or newer is needed, but 5.3.1 was found; raise the version of"
                                + " org.apache.httpcomponents.client5:httpclient5 in the build of the application");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.9.9", "5.0-beta7", "5.3.1", "5.5", "5.5.0", "5.4.10"})
    void an_older_version_is_refused(String found) {
        assertThatIllegalStateException()
                .isThrownBy(() -> LibraryVersions.checkHttpClient("Acme", found))
                .withMessageContaining("but " + found + " was found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.5.1", "5.5.10", "5.6", "5.6-alpha1", "5.10.0", "6.0", "10.0.1"})
    void the_lowest_version_and_newer_ones_pass(String found) {
        assertThatCode(() -> LibraryVersions.checkHttpClient("Acme", found)).doesNotThrowAnyException();
    }

    @Test
    void an_unknown_version_passes() {
        assertThatCode(() -> LibraryVersions.checkHttpClient("Acme", null)).doesNotThrowAnyException();
        assertThatCode(() -> LibraryVersions.checkHttpClient("Acme", "${project.version}"))
                .doesNotThrowAnyException();
    }

    @Test
    void the_lowest_version_is_the_one_that_the_module_is_compiled_and_tested_with() {
        String lowest = System.getProperty("lowest.httpclient.version");
        assumeThat(lowest).as("set by the build").isNotNull();

        assertThat(LibraryVersions.LOWEST_HTTPCLIENT).isEqualTo(lowest);
    }
}
