package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.integration.vendor.TestVendor;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("every-vendor")
final class SettingsTest {

    private static final String VENDORS = "dev.billingsdks.integration.vendor.TestVendor#all";

    @ParameterizedTest
    @MethodSource(VENDORS)
    void a_client_without_credentials_is_rejected_and_the_message_names_the_options(TestVendor vendor) {
        String variable =
                vendor.artifact().replaceFirst("^sdk-", "").replace('-', '_').toUpperCase(Locale.ROOT)
                        + "_BEARER_TOKEN";

        assertThatThrownBy(() -> vendor.client(options -> {}))
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .hasMessageContainingAll(vendor.name(), "bearerToken")
                // A document that declares several credentials has a variable for each.
                .message()
                .containsAnyOf(variable, "the variables of the environment");
    }

    @ParameterizedTest
    @MethodSource(VENDORS)
    void a_token_not_allowed_in_a_header_is_rejected_and_not_quoted(TestVendor vendor) {
        for (String token : new String[] {"", " ", "canary\r\nX: y", "canary\u00e9", "canary token\u0000"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vendor.client(options -> options.bearerToken(token)))
                    .withMessageContaining("token")
                    .withMessageNotContaining("canary");
        }
    }

    @ParameterizedTest
    @MethodSource(VENDORS)
    void a_base_url_that_is_not_an_absolute_http_url_is_rejected(TestVendor vendor) {
        for (String baseUrl : new String[] {
            "",
            "api.example.com",
            "/v1",
            "//api.example.com",
            "https://",
            "ftp://api.example.com",
            "https://user@api.example.com",
            "https://a.example?x=y"
        }) {
            assertThatIllegalArgumentException()
                    .as(baseUrl)
                    .isThrownBy(() -> vendor.client(options -> options.baseUrl(baseUrl)))
                    .withMessageContaining("base URL");
        }
    }

    @ParameterizedTest
    @MethodSource(VENDORS)
    void plain_http_to_another_host_is_rejected_unless_allowed(TestVendor vendor) {
        String baseUrl = "http://api.example.com";

        assertThatThrownBy(() -> vendor.client(options -> {
                    options.bearerToken("token");
                    options.baseUrl(baseUrl);
                }))
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .hasMessageContaining("allowInsecureHttp");
        vendor.client(options -> {
                    options.bearerToken("token");
                    options.baseUrl(baseUrl).allowInsecureHttp(true);
                })
                .close();
    }
}
