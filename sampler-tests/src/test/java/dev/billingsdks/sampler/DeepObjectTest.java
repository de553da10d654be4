package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.sampler.model.FindPaymentsWhere;
import dev.billingsdks.sampler.model.FindPaymentsWherePaid;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A deepObject parameter has a name in brackets for each step into it, if the vendor's file says so. */
class DeepObjectTest {

    @RegisterExtension
    static final ContractExtension vendor = ContractExtension.forPreparedSpec().allowHeader("Sampler-Version");

    @Test
    void objects_and_arrays_within_a_parameter_have_brackets() {
        ExchangeSample.of(vendor, "GET /payments/search");
        FindPaymentsWherePaid paid = FindPaymentsWherePaid.builder()
                .after(LocalDate.of(2026, 1, 2))
                .ids(List.of(1L, 2L))
                .build();

        try (SamplerBillingClient client = SamplerBillingClient.builder()
                .bearerToken("token")
                .baseUrl(vendor.baseUrl())
                .build()) {
            client.payments()
                    .findPayments(params -> params.where(FindPaymentsWhere.builder()
                                    .account("a&b")
                                    .paid(paid)
                                    .build())
                            .states(List.of("x", "y")));
        }

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/payments/search?where%5Baccount%5D=a%26b&where%5Bpaid%5D%5Bafter%5D=2026-01-02"
                        + "&where%5Bpaid%5D%5Bids%5D%5B%5D=1&where%5Bpaid%5D%5Bids%5D%5B%5D=2"
                        + "&states%5B%5D=x&states%5B%5D=y");
    }
}
