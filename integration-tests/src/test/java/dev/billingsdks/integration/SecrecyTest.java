package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.billingsdks.contract.Answer;
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
    void no_failure_quotes_a_token_a_parameter_or_what_the_vendor_sent(TestVendor vendor, StubbedVendor stub) {
        String page = vendor.page(List.of(1), null).toString().replace("Customer 1", CUSTOMER);
        List<Answer> answers = List.of(
                Answer.contraryToSpec(400, "application/json", "{\"message\":\"" + CUSTOMER + "\"}"),
                Answer.contraryToSpec(401, "text/html", "<html>" + CUSTOMER + "</html>"),
                Answer.contraryToSpec(302, null, CUSTOMER).withHeader("Location", "https://" + CUSTOMER + ".invalid/"),
                Answer.contraryToSpec(429, "text/plain", CUSTOMER).withHeader("Retry-After", CUSTOMER),
                Answer.contraryToSpec(500, "text/plain", CUSTOMER),
                Answer.contraryToSpec(200, "text/html", "<html>" + CUSTOMER + "</html>"),
                Answer.contraryToSpec(200, "application/json", "[\"" + CUSTOMER + "\"]"),
                Answer.contraryToSpec(200, "application/json", page.substring(0, page.length() - 2)),
                Answer.contraryToSpec(200, "application/json", page + CUSTOMER),
                Answer.contraryToSpec(200, "application/json", "{\"" + CUSTOMER + "\":" + CUSTOMER + "}"),
                Answer.fault(Fault.RANDOM_DATA_THEN_CLOSE));
        CustomersClient client = stub.connect(
                options -> options.maxAttempts(1).bearerToken(TOKEN).userAgent(CUSTOMER));

        for (Answer answer : answers) {
            stub.onListing().respond(answer);

            SdkException failure = catchThrowableOfType(
                    SdkException.class, () -> client.filteredCustomers().pages());

            assertThat(stackTrace(failure))
                    .contains(vendor.name())
                    .doesNotContain(TOKEN, CUSTOMER, CustomersClient.FILTER_VALUE);
        }
        assertThat(stub.requests())
                .hasSize(answers.size())
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEqualTo("Bearer " + TOKEN));
    }

    @VendorTest
    void a_client_and_its_listings_print_no_token_and_no_parameter(TestVendor vendor, StubbedVendor stub) {
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
