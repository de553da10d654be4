package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.JsonText;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InvalidDataException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class UnreadableResponsesTest {

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3));

    @VendorTest
    void html_is_rejected_with_its_media_type(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respondContraryToSpec(200, "text/html; charset=utf-8", "<html>Please log in</html>");

        DecodeException failure = failure(stub.connect());

        assertThat(failure)
                .hasMessageStartingWith(vendor.name() + " listCustomers: ")
                .hasMessageContaining("text/html")
                .hasMessageContaining("200")
                .hasMessageNotContaining("log in");
        assertThat(failure.statusCode()).isEqualTo(200);
        assertThat(stub.urls()).containsExactly(vendor.url(null));
    }

    @VendorTest
    void a_response_that_is_always_truncated_is_rejected_after_three_attempts(TestVendor vendor, StubbedVendor stub) {
        String page = vendor.page(List.of(1, 2), null).toString();
        stub.onListing().respondContraryToSpec(200, "application/json", page.substring(0, page.length() / 2));

        DecodeException failure = failure(stub.connect());

        assertThat(failure.truncated()).isTrue();
        assertThat(failure.jsonPath()).startsWith("$." + vendor.itemsProperty());
        assertThat(stub.requests()).hasSize(3);
    }

    @VendorTest
    void a_body_that_is_not_one_json_object_is_rejected(TestVendor vendor, StubbedVendor stub) {
        String page = vendor.page(List.of(1), null).toString();
        CustomersClient client = stub.connect();

        for (String root : List.of("[]", "null", "\"text\"", "17", "", "<html>Welcome</html>", page + " {}")) {
            stub.onListing().respondContraryToSpec(200, "application/json", root);

            DecodeException failure = failure(client);

            assertThat(failure).as(root).hasMessageStartingWith(vendor.name() + " listCustomers: ");
            assertThat(failure.statusCode()).isEqualTo(200);
        }
    }

    @VendorTest
    void a_response_without_a_body_is_rejected(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respondContraryToSpec(204, null, "");

        DecodeException failure = failure(stub.connect());

        assertThat(failure.statusCode()).isEqualTo(204);
    }

    @VendorTest
    void a_page_without_items_is_an_error_unless_the_vendor_omits_defaults(TestVendor vendor, StubbedVendor stub) {
        JsonText page = vendor.page(List.of(3), null);
        for (JsonText broken : List.of(page.without(vendor.itemsProperty()), page.text(vendor.itemsProperty(), null))) {
            stub.serve(PAGES);
            stub.onPage(PAGES, 1).respondContraryToSpec(200, "application/json", broken.toString());
            List<String> seen = new ArrayList<>();

            DecodeException failure = catchThrowableOfType(
                    DecodeException.class, () -> stub.connect().customers().forEach(seen::add));

            assertThat(seen).isEqualTo(vendor.customerIds(1, 2));
            if (vendor.omitsDefaults()) {
                assertThat(failure).isNull();
            } else {
                assertThat(failure.jsonPath()).isEqualTo("$." + vendor.itemsProperty());
                assertThat(failure.pageToken()).isNotBlank();
            }
        }
    }

    @VendorTest
    void reading_a_property_of_the_wrong_type_fails_and_not_the_page(TestVendor vendor, StubbedVendor stub) {
        String page = vendor.page(List.of(1, 2), null).toString();
        String broken = page.replace('"' + vendor.customerId(1) + '"', "{\"private\":\"private\"}");
        stub.onListing().respondContraryToSpec(200, "application/json", broken);

        Iterator<String> ids = stub.connect().customers().iterator();
        InvalidDataException failure = catchThrowableOfType(InvalidDataException.class, ids::next);
        String second = ids.next();

        assertThat(failure).hasMessageContaining("id").hasMessageNotContaining("private");
        assertThat(second).isEqualTo(vendor.customerId(2));
        assertThat(ids).isExhausted();
    }

    @VendorTest
    void json_is_read_with_any_compatible_media_type(TestVendor vendor, StubbedVendor stub) {
        String page = vendor.page(List.of(1, 2), null).toString();
        stub.onListing()
                .respond(
                        StubResponse.contraryToSpec(200, null, page),
                        StubResponse.contraryToSpec(200, "text/plain", page),
                        StubResponse.contraryToSpec(200, "application/problem+json; charset=utf-8", page));
        CustomersClient client = stub.connect();

        for (int listing = 0; listing < 3; listing++) {
            assertThat(client.customers().stream()).isEqualTo(vendor.customerIds(1, 2));
        }
    }

    private static @Nullable DecodeException failure(CustomersClient client) {
        return catchThrowableOfType(DecodeException.class, () -> client.firstCustomers(RequestOptions.none()));
    }
}
