package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.sampler.api.CustomersApi;
import dev.billingsdks.sampler.api.ListingsApi;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operation of which a single path parameter is all that is required takes that parameter. */
class PathArgumentTest {

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
    void operation_takes_its_only_required_parameter() {
        ExchangeSample.of(vendor, "DELETE /customers/{customer_id}");

        client.customers().deleteCustomer("c/1");

        assertThat(vendor.requests()).extracting(RecordedRequest::url).containsExactly("/v1/customers/c%2F1");
    }

    @Test
    void required_body_without_required_properties_is_sent_empty() {
        ExchangeSample.of(vendor, "POST /customers/{customer_id}/archive");

        client.customers().archiveCustomer("c1");

        assertThat(vendor.requests()).extracting(RecordedRequest::url).containsExactly("/v1/customers/c1/archive");
        assertThat(vendor.requests()).extracting(RecordedRequest::body).containsExactly("{}");
    }

    @Test
    void operation_that_requires_more_takes_params() {
        assertThat(argumentTypes(ListingsApi.class, "listContracts")).doesNotContain(String.class);
        assertThat(argumentTypes(CustomersApi.class, "replacePlan")).doesNotContain(String.class);
        assertThat(argumentTypes(CustomersApi.class, "updateCustomerV2")).contains(String.class);
    }

    private static Stream<Class<?>> argumentTypes(Class<?> api, String operation) {
        return Arrays.stream(api.getMethods())
                .filter(method -> method.getName().equals(operation))
                .map(Method::getParameterTypes)
                .filter(types -> types.length == 1)
                .map(types -> types[0]);
    }
}
