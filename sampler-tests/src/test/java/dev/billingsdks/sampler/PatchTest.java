package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.api.UpdateCustomerV2Params;
import dev.billingsdks.sampler.model.CustomerPatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A PATCH changes what is set and nothing else: absent, null and a value are three things on the wire. */
class PatchTest {

    @RegisterExtension
    static final ContractExtension vendor =
            ContractExtension.forPreparedSpec().allowHeader("Idempotency-Key").allowHeader("Sampler-Version");

    private final SamplerBillingClient client = SamplerBillingClient.builder()
            .bearerToken("token")
            .baseUrl(vendor.baseUrl())
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void property_that_is_not_touched_is_not_sent() {
        assertThat(sent(patch -> patch.name("Ada"))).isEqualTo("{\"name\":\"Ada\"}");
    }

    @Test
    void nullable_property_that_is_set_to_null_is_sent_as_null() {
        assertThat(sent(patch -> patch.phone(null))).isEqualTo("{\"phone\":null}");
    }

    @Test
    void nullable_property_with_a_value_is_sent_with_it() {
        assertThat(sent(patch -> patch.phone("+32 2 123"))).isEqualTo("{\"phone\":\"+32 2 123\"}");
    }

    @Test
    void property_that_cannot_be_null_is_left_out_by_null() {
        assertThat(sent(patch -> patch.name("Ada").name(null).phone("1"))).isEqualTo("{\"phone\":\"1\"}");
    }

    @Test
    void patch_without_any_property_is_an_empty_object() {
        assertThat(sent(patch -> patch.body(CustomerPatch.builder().build()))).isEqualTo("{}");
    }

    @Test
    void property_that_the_document_does_not_name_can_be_set_too() {
        assertThat(sent(patch -> patch.additionalProperty("tier", JsonValue.of("gold"))))
                .isEqualTo("{\"tier\":\"gold\"}");
    }

    @Test
    void copy_of_a_patch_keeps_absent_null_and_value_apart() {
        CustomerPatch cleared = CustomerPatch.builder().phone(null).build();

        assertThat(cleared.toBuilder().name("Ada").build().toJson()).isEqualTo("{\"name\":\"Ada\",\"phone\":null}");
        assertThat(CustomerPatch.fromJson("{}").toBuilder().build().toJson()).isEqualTo("{}");
    }

    @Test
    void generated_test_of_a_patch_has_null_only_if_null_is_a_value() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        assertThat(sample.patch(CustomerPatch::read).toJson()).isEqualTo("{\"phone\":null}");
    }

    private String sent(Consumer<UpdateCustomerV2Params.Builder> patch) {
        ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        client.customers().updateCustomerV2(params -> patch.accept(params.customerId("c/1")));

        assertThat(vendor.requests()).extracting(RecordedRequest::url).containsExactly("/v1/customers/c%2F1");
        return vendor.requests().get(0).body();
    }
}
