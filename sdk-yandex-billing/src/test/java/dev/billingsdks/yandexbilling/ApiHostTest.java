package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.RESELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.junit.jupiter.api.Test;

/** The one vendor whose base URL has a variable. */
class ApiHostTest {

    @Test
    void the_api_host_of_another_installation_is_put_into_the_base_url() {
        List<String> urls = new ArrayList<>();
        Consumer<HttpClientBuilder> offline =
                http -> http.addExecInterceptorFirst("offline", (request, scope, chain) -> {
                    urls.add(scope.route.getTargetHost().toURI() + request.getPath());
                    throw new IOException("offline");
                });

        try (YandexBillingClient client = YandexBillingClient.builder()
                .apiHost("api.cloud.example")
                .bearerToken("iam-token")
                .httpClient(offline)
                .maxAttempts(1)
                .build()) {
            assertThatThrownBy(() -> client.customers().listCustomers(RESELLER).firstPage())
                    .isInstanceOf(TransportException.class);
        }

        assertThat(urls)
                .containsExactly("https://billing.api.cloud.example:443/billing/v1/customers?resellerId=reseller-1");
    }
}
