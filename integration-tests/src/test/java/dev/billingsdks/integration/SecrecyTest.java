package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.SdkException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

final class SecrecyTest {

    private static final String TOKEN = "canary-token";
    private static final String CUSTOMER = "canary-customer";

    @VendorTest
    void no_error_contains_a_token_a_parameter_or_response_text(TestVendor vendor, StubbedVendor stub) {
        String page = vendor.page(List.of(1), null).toString().replace("Customer 1", CUSTOMER);
        List<StubResponse> responses = List.of(
                StubResponse.contraryToSpec(400, "application/json", "{\"message\":\"" + CUSTOMER + "\"}"),
                StubResponse.contraryToSpec(401, "text/html", "<html>" + CUSTOMER + "</html>"),
                StubResponse.contraryToSpec(302, null, CUSTOMER)
                        .withHeader("Location", "https://" + CUSTOMER + ".invalid/"),
                StubResponse.contraryToSpec(429, "text/plain", CUSTOMER).withHeader("Retry-After", CUSTOMER),
                StubResponse.contraryToSpec(500, "text/plain", CUSTOMER),
                StubResponse.contraryToSpec(200, "text/html", "<html>" + CUSTOMER + "</html>"),
                StubResponse.contraryToSpec(200, "application/json", "[\"" + CUSTOMER + "\"]"),
                StubResponse.contraryToSpec(200, "application/json", page.substring(0, page.length() - 2)),
                StubResponse.contraryToSpec(200, "application/json", page + CUSTOMER),
                StubResponse.contraryToSpec(200, "application/json", "{\"" + CUSTOMER + "\":" + CUSTOMER + "}"),
                StubResponse.fault(Fault.RANDOM_DATA_THEN_CLOSE));
        CustomersClient client = stub.connect(
                options -> options.maxAttempts(1).bearerToken(TOKEN).userAgent(CUSTOMER));

        for (StubResponse response : responses) {
            stub.onListing().respond(response);

            SdkException failure = catchThrowableOfType(
                    SdkException.class, () -> client.filteredCustomers().pages());

            assertThat(stackTrace(failure))
                    .contains(vendor.name())
                    .doesNotContain(TOKEN, CUSTOMER, CustomersClient.FILTER_VALUE);
        }
        assertThat(stub.requests())
                .hasSize(responses.size())
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEqualTo("Bearer " + TOKEN));
    }

    @VendorTest
    void to_string_of_clients_and_listings_has_no_token_and_no_parameter(TestVendor vendor, StubbedVendor stub) {
        StringBuilder printed = new StringBuilder();

        CustomersClient client = stub.connect(
                options -> printed.append(options.bearerToken(TOKEN)).append('\n'));
        printed.append(client).append('\n').append(client.filteredCustomers());

        assertThat(printed.toString()).contains(vendor.name()).doesNotContain(TOKEN, CustomersClient.FILTER_VALUE);
    }

    private static String stackTrace(SdkException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
