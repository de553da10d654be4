package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.json.JsonModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** What a client sends and returns, and to which host. */
final class ClientTest {

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2));

    @VendorTest
    void a_client_calls_the_vendors_production_host_by_default(TestVendor vendor, StubbedVendor stub) {
        List<String> urls = new ArrayList<>();
        Consumer<HttpClientBuilder> offline =
                http -> http.addExecInterceptorFirst("offline", (request, scope, chain) -> {
                    urls.add(scope.route.getTargetHost().toURI() + request.getPath());
                    throw new IOException("offline");
                });

        try (CustomersClient client = vendor.client(options -> {
            options.bearerToken("token");
            options.httpClient(offline).maxAttempts(1);
        })) {
            assertThatThrownBy(() -> client.firstCustomers(RequestOptions.none()))
                    .isInstanceOf(TransportException.class);
        }

        assertThat(urls).containsExactly(vendor.host() + vendor.url(null));
    }

    @VendorTest
    void a_call_is_one_get_that_accepts_json_and_has_the_token_and_no_body(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        List<String> headers = new ArrayList<>(vendor.undeclaredHeaders());
        headers.addAll(List.of("Accept", "Accept-Encoding", "Authorization", "Connection", "Host", "User-Agent"));

        stub.connect().firstCustomers(RequestOptions.none());

        assertThat(stub.requests()).hasSize(1);
        RecordedRequest request = stub.requests().get(0);
        assertThat(request).hasToString("GET " + vendor.url(null));
        assertThat(request.headers()).containsOnlyKeys(headers);
        assertThat(request.headers("Accept")).containsExactly("application/json");
        assertThat(request.header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(request.header("Authorization")).isEqualTo("Bearer token");
        assertThat(request.header("User-Agent")).matches(product(vendor) + "\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(request.bodyBytes()).isEmpty();
    }

    @VendorTest
    void the_user_agent_starts_with_the_applications_name(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        stub.connect(options -> options.userAgent("invoicer/2.1")).firstCustomers(RequestOptions.none());

        assertThat(stub.requests().get(0).header("User-Agent")).startsWith("invoicer/2.1 " + product(vendor));
    }

    @VendorTest
    void added_headers_and_query_parameters_arrive_unchanged(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        stub.allowHeader("X-Trace");
        stub.allowQuery("beta");
        CustomersClient client = stub.connect();
        List<String> values =
                List.of("a b", "+/=&#?%", "%2F", "Zoë 漢 😀", "\r\nHost: elsewhere", ";,:@!$'()*[]{}|\\^`\"<>");

        for (String value : values) {
            client.firstCustomers(RequestOptions.builder()
                    .header("X-Trace", "t 1")
                    .query("beta", value)
                    .build());
        }

        assertThat(stub.requests())
                .extracting(request -> request.query("beta"))
                .containsExactlyElementsOf(values.stream().map(List::of).toList());
        assertThat(stub.requests())
                .allSatisfy(request -> assertThat(request.header("X-Trace")).isEqualTo("t 1"))
                .allSatisfy(request -> assertThat(request.url()).startsWith(vendor.url(null)));
    }

    @VendorTest
    void a_response_has_status_headers_and_request_id(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respond(stub.page(PAGES, 0).withHeader("X-Request-Id", "request-1"));

        ApiResponse<?> response = stub.connect().firstCustomers(RequestOptions.none());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().first("content-type")).isEqualTo("application/json");
        assertThat(response.requestId()).isEqualTo("request-1");
        assertThat(response.body())
                .isInstanceOfSatisfying(
                        JsonModel.class, page -> assertThat(page.toJson()).contains(vendor.customerIds(1, 2)));
    }

    private static String product(TestVendor vendor) {
        return vendor.artifact().replaceFirst("^sdk", "billing-sdks") + "/";
    }
}
