package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.sampler.api.CreateCustomerParams;
import dev.billingsdks.sampler.api.ReplacePlanParams;
import dev.billingsdks.sampler.api.SearchCustomersParams;
import dev.billingsdks.sampler.api.UpdateCustomerV2Params;
import dev.billingsdks.sampler.model.CreateCustomerBody;
import dev.billingsdks.sampler.model.CustomerPatch;
import dev.billingsdks.sampler.model.ReplacePlanBody;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The properties of an object body are set on the builder of the params, or the body as a whole. */
class ObjectBodyTest {

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
    void properties_that_are_set_on_the_params_are_the_body() {
        ExchangeSample.of(vendor, "POST /customers");

        client.customers()
                .createCustomer(params -> params.name("Ada").parentId(null).vip(true));

        assertSent("/v1/customers", "{\"name\":\"Ada\",\"parent_id\":null,\"vip\":true}");
    }

    @Test
    void required_body_that_is_not_touched_is_an_empty_object() {
        ExchangeSample.of(vendor, "POST /customers/{customer_id}/archive");

        client.customers().archiveCustomer(params -> params.customerId("c1"));

        assertSent("/v1/customers/c1/archive", "{}");
    }

    @Test
    void optional_body_that_is_not_touched_is_not_sent() {
        ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        client.customers().updateCustomerV2(params -> params.customerId("c1"));

        assertSent("/v1/customers/c1", "");
        assertThat(vendor.requests().get(0).header("Content-Type")).isNull();
        assertThat(UpdateCustomerV2Params.builder().customerId("c1").build().body())
                .isNull();
    }

    @Test
    void optional_body_whose_property_is_set_to_null_is_sent() {
        ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        client.customers()
                .updateCustomerV2(params -> params.customerId("c1").body(null).name(null));

        assertSent("/v1/customers/c1", "{}");
    }

    @Test
    void all_that_is_missing_in_params_and_body_is_named_at_once() {
        assertThatThrownBy(() ->
                        ReplacePlanParams.builder().id("p1").notes(List.of("n")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ReplacePlanParams: customerId is required; body.id is required; body.seats is required");
        assertThatThrownBy(() -> CreateCustomerParams.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateCustomerParams: body.name is required; body.parentId is required");
    }

    @Test
    void setters_after_the_whole_body_modify_a_copy_of_it() {
        CreateCustomerBody template =
                CreateCustomerBody.builder().name("Ada").parentId("p").build();

        CreateCustomerParams params =
                CreateCustomerParams.builder().body(template).name("Grace").build();

        assertThat(params.body().toJson()).isEqualTo("{\"name\":\"Grace\",\"parent_id\":\"p\"}");
        assertThat(template.name()).isEqualTo("Ada");
    }

    @Test
    void whole_body_after_setters_is_rejected() {
        CustomerPatch patch = CustomerPatch.builder().build();
        UpdateCustomerV2Params.Builder builder =
                UpdateCustomerV2Params.builder().phone("1");

        assertThatThrownBy(() -> builder.body(patch))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("UpdateCustomerV2Params: body has to be set before its properties");
        assertThatThrownBy(() -> builder.body(null)).isInstanceOf(IllegalStateException.class);
        assertThat(builder.customerId("c1").build().body().phone()).isEqualTo("1");
    }

    @Test
    void whole_body_replaces_another_one() {
        UpdateCustomerV2Params params = UpdateCustomerV2Params.builder()
                .customerId("c1")
                .body(CustomerPatch.builder().name("Ada").build())
                .body(CustomerPatch.builder().phone(null).build())
                .build();

        assertThat(params.body().toJson()).isEqualTo("{\"phone\":null}");
        assertThat(params.toBuilder().body(null).build().body()).isNull();
    }

    @Test
    void copy_of_params_modifies_a_copy_of_the_body() {
        SearchCustomersParams params =
                SearchCustomersParams.builder().query("a").build();

        SearchCustomersParams next = params.toBuilder().nextPage("2").build();

        assertThat(next.body().toJson()).isEqualTo("{\"query\":\"a\",\"next_page\":\"2\"}");
        assertThat(params.body().toJson()).isEqualTo("{\"query\":\"a\"}");
    }

    @Test
    void builder_can_be_used_again_without_a_change_of_what_it_built() {
        CreateCustomerParams.Builder builder =
                CreateCustomerParams.builder().name("Ada").parentId(null);
        CreateCustomerParams first = builder.build();

        CreateCustomerParams second = builder.name("Grace").build();

        assertThat(first.body().name()).isEqualTo("Ada");
        assertThat(second.body().name()).isEqualTo("Grace");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void parameter_keeps_a_name_that_a_property_has_too() {
        ExchangeSample.of(vendor, "PUT /customers/{customer_id}/plans/{id}");
        ReplacePlanBody body =
                ReplacePlanBody.builder().id("inner").seats(1).body("text").build();

        client.customers()
                .replacePlan(params ->
                        params.customerId("c1").id("p1").body(body).seats(2).build_("b"));

        assertSent("/v1/customers/c1/plans/p1", "{\"id\":\"inner\",\"seats\":2,\"body\":\"text\",\"build\":\"b\"}");
    }

    @Test
    void properties_that_only_the_vendor_sends_or_whose_name_is_taken_have_no_setter() {
        assertThat(Arrays.stream(ReplacePlanParams.Builder.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == ReplacePlanParams.Builder.class)
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "customerId",
                        "id",
                        "bodyBuilder_",
                        "body",
                        "seats",
                        "build_",
                        "bodyBuilder",
                        "price",
                        "notes",
                        "additionalProperty",
                        "build");
    }

    @Test
    void property_that_the_document_does_not_name_has_the_type_of_the_others() {
        ExchangeSample.of(vendor, "PUT /customers/{customer_id}/plans/{id}");
        ReplacePlanBody body = ReplacePlanBody.builder().id("inner").seats(1).build();

        client.customers()
                .replacePlan(
                        params -> params.customerId("c1").id("p1").body(body).additionalProperty("tier", "gold"));

        assertSent("/v1/customers/c1/plans/p1", "{\"id\":\"inner\",\"seats\":1,\"tier\":\"gold\"}");
    }

    @Test
    void form_is_an_object_body_too() {
        ExchangeSample.of(vendor, "POST /logins");

        client.general().createLogin(params -> params.user("ada").scopes(List.of("read", "write")));

        assertSent("/v1/logins", "user=ada&scopes=read,write");
    }

    private static void assertSent(String url, String body) {
        assertThat(vendor.requests()).extracting(RecordedRequest::url).containsExactly(url);
        assertThat(vendor.requests()).extracting(RecordedRequest::body).containsExactly(body);
    }
}
