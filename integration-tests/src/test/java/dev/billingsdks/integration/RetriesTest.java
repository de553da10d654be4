package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.ServerException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

final class RetriesTest {

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3, 4), List.of(5));

    @VendorTest(ints = {0, 1, 2})
    void a_page_that_arrives_on_the_third_attempt_loses_and_repeats_nothing(
            TestVendor vendor, StubbedVendor stub, int index) {
        stub.serve(PAGES);
        stub.onPage(PAGES, index).respond(stub.error(503), stub.error(503), stub.page(PAGES, index));

        List<String> customers = stub.connect().customers().stream().toList();

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.requests()).hasSize(5);
        assertThat(stub.pacing().wholeMillis()).containsExactly(500L, 1000L);
    }

    @VendorTest(ints = {408, 429, 500, 502, 503, 504, 520, 529, 599})
    void a_transient_failure_is_retried(TestVendor vendor, StubbedVendor stub, int status) {
        stub.onListing().respond(stub.error(status), stub.page(PAGES, 0));

        CustomersClient client = stub.connect();

        assertThat(client.customers().firstPage().ids()).isEqualTo(vendor.customerIds(1, 2));
        assertThat(stub.requests()).hasSize(2);
    }

    @VendorTest(ints = {408, 429, 500, 502, 503, 504, 520, 529, 599})
    void a_transient_failure_that_persists_has_three_attempts_with_growing_waits(
            TestVendor vendor, StubbedVendor stub, int status) {
        stub.onListing().respond(stub.error(status));

        ApiException refusal = refusal(stub.connect());

        assertThat(refusal.statusCode()).isEqualTo(status);
        assertThat(stub.requests()).hasSize(3);
        assertThat(stub.pacing().wholeMillis()).containsExactly(500L, 1000L);
    }

    @VendorTest(ints = {400, 401, 403, 404, 409, 422, 501})
    void a_permanent_failure_is_not_retried(TestVendor vendor, StubbedVendor stub, int status) {
        stub.onListing().respond(stub.error(status));

        ApiException refusal = refusal(stub.connect());

        assertThat(refusal.statusCode()).isEqualTo(status);
        assertThat(stub.requests()).hasSize(1);
        assertThat(stub.pacing().waits()).isEmpty();
    }

    @VendorTest(ints = {1, 3, 5})
    void the_number_of_attempts_is_limited(TestVendor vendor, StubbedVendor stub, int attempts) {
        stub.onListing().respond(stub.error(503));

        ApiException refusal = refusal(stub.connect(options -> options.maxAttempts(attempts)));

        assertThat(refusal).isExactlyInstanceOf(ServerException.class);
        assertThat(stub.requests()).hasSize(attempts);
    }

    @VendorTest
    void every_attempt_sends_the_same_request_and_no_body(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respond(stub.error(503), stub.error(503), stub.page(List.of(List.of(1)), 0));

        stub.connect().filteredCustomers().pages();

        assertThat(stub.urls()).hasSize(3).containsOnly(vendor.filteredUrl(null));
        assertThat(stub.requests())
                .extracting(RecordedRequest::headers)
                .containsOnly(stub.requests().get(0).headers());
        assertThat(stub.requests())
                .allSatisfy(request -> assertThat(request.headers())
                        .containsEntry("Authorization", List.of("Bearer token"))
                        .doesNotContainKeys("Content-Type", "Content-Length", "Idempotency-Key"))
                .allSatisfy(request -> assertThat(request.bodyBytes()).isEmpty());
    }

    @VendorTest
    void the_vendors_retry_after_is_honoured(TestVendor vendor, StubbedVendor stub) {
        stub.onListing()
                .respond(
                        stub.error(429).withHeader("Retry-After", "7"),
                        stub.error(429).withHeader("Retry-After", "1.5"),
                        stub.page(PAGES, 0));

        stub.connect().customers().firstPage();

        assertThat(stub.pacing().waits()).containsExactly(Duration.ofSeconds(7), Duration.ofMillis(1500));
    }

    @VendorTest
    void an_invalid_retry_after_is_replaced_by_the_backoff(TestVendor vendor, StubbedVendor stub) {
        stub.onListing()
                .respond(
                        stub.error(429).withHeader("Retry-After", "soon"),
                        stub.error(429).withHeader("Retry-After", "-1"),
                        stub.page(PAGES, 0));

        stub.connect().customers().firstPage();

        assertThat(stub.pacing().wholeMillis()).containsExactly(500L, 1000L);
    }

    @VendorTest
    void a_retry_after_of_hours_fails_at_once(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respond(stub.error(429).withHeader("Retry-After", "7200"));

        ApiException refusal = refusal(stub.connect(options -> options.timeout(Duration.ofDays(1))));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        limit -> assertThat(limit.retryAfter()).isEqualTo(Duration.ofHours(2)));
        assertThat(stub.requests()).hasSize(1);
        assertThat(stub.pacing().waits()).isEmpty();
    }

    @VendorTest
    void no_wait_exceeds_the_deadline(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respond(stub.error(503).withHeader("Retry-After", "4"));

        ApiException refusal = refusal(
                stub.connect(options -> options.timeout(Duration.ofSeconds(10)).maxAttempts(10)));

        assertThat(refusal).isExactlyInstanceOf(ServerException.class);
        assertThat(stub.pacing().waits()).containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(4));
        assertThat(stub.requests()).hasSize(3);
    }

    @VendorTest
    void each_page_of_a_listing_has_its_own_deadline(TestVendor vendor, StubbedVendor stub) {
        for (int index = 0; index < PAGES.size(); index++) {
            stub.onPage(PAGES, index).respond(stub.error(503).withHeader("Retry-After", "4"), stub.page(PAGES, index));
        }

        CustomersClient client = stub.connect(options -> options.timeout(Duration.ofSeconds(5)));

        assertThat(client.customers().stream()).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.pacing().waits()).hasSize(3);
    }

    @VendorTest
    void a_response_that_is_truncated_once_is_requested_again(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        String page =
                vendor.page(PAGES.get(1), vendor.positionAfter(1, PAGES.get(1))).toString();
        stub.onPage(PAGES, 1)
                .respond(
                        StubResponse.contraryToSpec(200, "application/json", page.substring(0, page.length() - 3)),
                        stub.page(PAGES, 1));

        List<String> customers = stub.connect().customers().stream().toList();

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.requests()).hasSize(4);
    }

    @VendorTest
    void a_rejected_token_is_renewed_once_by_its_supplier(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respond(stub.error(401));
        stub.onListing().withHeader("Authorization", "Bearer fresh").respond(stub.page(List.of(List.of(1)), 0));
        Iterator<String> tokens = List.of("stale", "fresh").iterator();

        CustomersClient client = stub.connect(options -> options.bearerToken((Supplier<String>) tokens::next));

        assertThat(client.customers().stream()).isEqualTo(vendor.customerIds(1));
        assertThat(stub.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer stale", "Bearer fresh");
        assertThat(stub.pacing().waits()).isEmpty();
    }

    @VendorTest
    void a_token_that_is_rejected_twice_fails_after_two_requests(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respond(stub.error(401));

        ApiException refusal = refusal(stub.connect(options -> options.bearerToken(() -> "stale")));

        assertThat(refusal).isExactlyInstanceOf(AuthenticationException.class);
        assertThat(stub.requests()).hasSize(2);
    }

    private static ApiException refusal(CustomersClient client) {
        return catchThrowableOfType(ApiException.class, () -> client.firstCustomers(RequestOptions.none()));
    }
}
