package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.ConflictException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.UnprocessableEntityException;
import java.time.Duration;
import java.util.List;

final class ErrorsTest {

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3));

    @VendorTest(ints = {400, 401, 403, 404, 405, 409, 422, 429, 500, 501, 503})
    void each_status_has_its_exception_which_names_the_call(TestVendor vendor, StubbedVendor stub, int status) {
        stub.onListing().respond(stub.error(status).withHeader("X-Request-Id", "request-1"));

        ApiException refusal = refusal(stub.connect(options -> options.maxAttempts(1)));

        assertThat(refusal)
                .isExactlyInstanceOf(exceptionOf(status))
                .hasMessage(
                        "%s listCustomers: GET %s -> %d (request id request-1)",
                        vendor.name(), vendor.pathTemplate(), status);
        assertThat(refusal.vendor()).isEqualTo(vendor.name());
        assertThat(refusal.operation()).isEqualTo("listCustomers");
        assertThat(refusal.method()).isEqualTo("GET");
        assertThat(refusal.pathTemplate()).isEqualTo(vendor.pathTemplate());
        assertThat(refusal.statusCode()).isEqualTo(status);
        assertThat(refusal.requestId()).isEqualTo("request-1");
        assertThat(stub.urls()).containsExactly(vendor.url(null));
    }

    @VendorTest(ints = {400, 403, 404, 429, 500})
    void the_vendors_error_is_a_model_if_the_document_declares_one(TestVendor vendor, StubbedVendor stub, int status) {
        stub.onListing().respond(stub.error(status));

        ApiException refusal = refusal(stub.connect(options -> options.maxAttempts(1)));

        assertThat(refusal.body()).isEqualTo(vendor.error(status).toString());
        if (vendor.errorModel(status) == null) {
            assertThat(refusal.error()).isNull();
        } else {
            assertThat(refusal.error()).isExactlyInstanceOf(vendor.errorModel(status));
            assertThat(refusal.error(vendor.errorModel(status)).toJson()).contains("refused with " + status);
        }
    }

    @VendorTest(ints = {404, 502})
    void an_html_error_of_a_gateway_keeps_its_status_and_text(TestVendor vendor, StubbedVendor stub, int status) {
        stub.onListing().respondContraryToSpec(status, "text/html", "<html>not the vendor</html>");

        ApiException refusal = refusal(stub.connect(options -> options.maxAttempts(1)));

        assertThat(refusal).isExactlyInstanceOf(exceptionOf(status));
        assertThat(refusal.error()).isNull();
        assertThat(refusal.body()).isEqualTo("<html>not the vendor</html>");
        assertThat(refusal.headers().first("Content-Type")).isEqualTo("text/html");
    }

    @VendorTest
    void an_error_with_another_body_keeps_its_status_and_text(TestVendor vendor, StubbedVendor stub) {
        CustomersClient client = stub.connect();

        for (String body : List.of("[]", "null", "{\"message\":", "<html>sent as JSON</html>")) {
            stub.onListing().respondContraryToSpec(403, "application/json", body);

            ApiException refusal = refusal(client);

            assertThat(refusal).as(body).isExactlyInstanceOf(PermissionDeniedException.class);
            assertThat(refusal.error()).as(body).isNull();
            assertThat(refusal.body()).isEqualTo(body);
        }
    }

    @VendorTest
    void an_error_without_a_body_keeps_its_status(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respondContraryToSpec(403, null, "");

        ApiException refusal = refusal(stub.connect());

        assertThat(refusal).isExactlyInstanceOf(PermissionDeniedException.class);
        assertThat(refusal.error()).isNull();
        assertThat(refusal.body()).isEmpty();
    }

    @VendorTest
    void an_error_body_is_kept_up_to_the_limit(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respondContraryToSpec(400, "text/plain", "x".repeat(100_000));

        ApiException refusal = refusal(stub.connect());

        assertThat(refusal.body()).hasSize(64 * 1024).containsOnlyOnce("x".repeat(64 * 1024));
    }

    @VendorTest
    void a_rate_limit_error_has_the_vendors_retry_after(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respond(stub.error(429).withHeader("Retry-After", "17"));

        ApiException refusal = refusal(stub.connect(options -> options.maxAttempts(1)));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        limit -> assertThat(limit.retryAfter()).isEqualTo(Duration.ofSeconds(17)));
    }

    @VendorTest
    void an_error_in_the_middle_of_a_listing_keeps_its_type(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        stub.onPage(PAGES, 1).respond(stub.error(403));

        ApiException refusal = catchThrowableOfType(
                ApiException.class, () -> stub.connect().customers().pages());

        assertThat(refusal).isExactlyInstanceOf(PermissionDeniedException.class);
        assertThat(refusal.pageToken()).isNotBlank();
        assertThat(stub.requests()).hasSize(2);
    }

    @VendorTest(ints = {301, 302, 307})
    void a_redirect_to_another_origin_is_an_error_and_is_not_followed(
            TestVendor vendor, StubbedVendor stub, int status) {
        stub.onListing()
                .respond(StubResponse.contraryToSpec(status, null, "")
                        .withHeader("Location", "https://elsewhere.invalid/customers"));

        ApiException refusal = refusal(stub.connect());

        assertThat(refusal.statusCode()).isEqualTo(status);
        assertThat(refusal).hasMessageNotContaining("elsewhere");
        assertThat(stub.urls()).containsExactly(vendor.url(null));
    }

    private static ApiException refusal(CustomersClient client) {
        return catchThrowableOfType(ApiException.class, () -> client.firstCustomers(RequestOptions.none()));
    }

    private static Class<? extends ApiException> exceptionOf(int status) {
        return switch (status) {
            case 400 -> BadRequestException.class;
            case 401 -> AuthenticationException.class;
            case 403 -> PermissionDeniedException.class;
            case 404 -> NotFoundException.class;
            case 409 -> ConflictException.class;
            case 422 -> UnprocessableEntityException.class;
            case 429 -> RateLimitException.class;
            default -> status < 500 ? ApiException.class : ServerException.class;
        };
    }
}
