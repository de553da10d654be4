package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.sampler.model.BankPayment;
import dev.billingsdks.sampler.model.CardPayment;
import dev.billingsdks.sampler.model.Payment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A form that is one of several objects has the fields of the object that is sent. */
class FormUnionTest {

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
    void form_has_the_fields_of_the_object() {
        ExchangeSample.of(vendor, "POST /payments");

        client.payments()
                .createPayment(params -> params.body(new Payment.OfCardPayment(CardPayment.builder()
                        .card("4242")
                        .tags(List.of("a b", "c"))
                        .build())));

        assertThat(vendor.requests()).extracting(RecordedRequest::body).containsExactly("card=4242&tags=a%20b&tags=c");
    }

    @Test
    void form_of_another_object_has_other_fields() {
        ExchangeSample.of(vendor, "POST /payments");

        client.payments()
                .createPayment(params -> params.body(new Payment.OfBankPayment(
                        BankPayment.builder().account("1").bank("B").build())));

        assertThat(vendor.requests()).extracting(RecordedRequest::body).containsExactly("account=1&bank=B");
    }
}
