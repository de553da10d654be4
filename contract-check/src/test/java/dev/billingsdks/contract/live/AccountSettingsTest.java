package dev.billingsdks.contract.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AccountSettingsTest {

    private static final ListedVendor VENDOR = new ListedVendor("blue-bird", "Blue Bird");

    @Test
    void only_variables_of_the_vendor_that_have_a_value_are_named() {
        AccountSettings settings = AccountSettings.of(
                VENDOR,
                Map.of(
                        "BLUE_BIRD_BASE_URL", "http://canary",
                        "BLUE_BIRD_BEARER_TOKEN", "canary",
                        "BLUE_BIRD_API_KEY", " ",
                        "OTHER_BEARER_TOKEN", "canary"));

        assertThat(settings).hasToString("BLUE_BIRD_BEARER_TOKEN and BLUE_BIRD_BASE_URL");
        assertThat(settings.get("API_KEY")).isNull();
        assertThat(settings.namesOf(List.of("ACCOUNT_ID", "API_KEY")))
                .isEqualTo("BLUE_BIRD_ACCOUNT_ID and BLUE_BIRD_API_KEY");
    }

    @Test
    void a_missing_setting_is_named_without_the_values_of_others() {
        AccountSettings settings = AccountSettings.of(VENDOR, Map.of("BLUE_BIRD_BEARER_TOKEN", "canary"));

        assertThatThrownBy(() -> settings.require("RESELLER_ID"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("BLUE_BIRD_RESELLER_ID is not set; it is needed beside BLUE_BIRD_BEARER_TOKEN");
    }
}
