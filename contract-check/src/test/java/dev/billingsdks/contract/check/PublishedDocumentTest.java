package dev.billingsdks.contract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document of an SDK on the class path, and the rules for pages, which it has and the vendor's document has not. */
final class PublishedDocumentTest {

    private static final String WIDGET = "{\"id\": \"1\", \"name\": \"canary\"}";

    private final Contract contract = Contract.ofVendor("widgets");

    @Test
    void document_is_found_by_the_name_of_the_vendor() {
        assertThat(contract).hasToString("Widgets (META-INF/billing-sdks/widgets/openapi.yaml)");
        assertThat(contract.clientHeaders()).containsExactly("Widgets-Version");
    }

    @Test
    void missing_document_is_named_with_its_artifact() {
        assertThatThrownBy(() -> Contract.ofVendor("gadgets"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the class path has no document of gadgets; add the artifact dev.billingsdks:sdk-gadgets with the"
                                + " classifier openapi, or correct the name");
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "?page=1, 1", "?page=7&per_page=2, 7", "?per_page=1, 1"})
    void page_that_was_requested_is_valid(String query, int number) {
        assertThat(violations(query, page(WIDGET, number, ", \"next\": null"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "?page=2, 1", "?page=2, 3"})
    void page_with_another_number_than_the_requested_one_is_a_violation(String query, int number) {
        assertThat(violations(query, page(WIDGET, number, ", \"next\": null")))
                .containsExactly("listWidgets (GET /widgets) -> 200: $.meta.current_page is not the number of the"
                        + " requested page");
    }

    @Test
    void page_with_more_items_than_requested_is_a_violation() {
        assertThat(violations("?per_page=1", page(WIDGET + "," + WIDGET, 1, ", \"next\": null")))
                .containsExactly(
                        "listWidgets (GET /widgets) -> 200: $.data has more items than the requested per_page");
    }

    @Test
    void page_without_the_property_that_ends_a_listing_by_null_is_a_violation() {
        assertThat(violations("", page(WIDGET, 1, "")))
                .containsExactly(
                        "listWidgets (GET /widgets) -> 200: $.next is missing, which says whether there is a next page");
    }

    private List<String> violations(String query, String body) {
        return contract.violations(
                new RecordedRequest("GET", "/v1/widgets" + query, Map.of(), new byte[0]),
                new RecordedResponse(
                        200,
                        Map.of("Content-Type", List.of("application/json")),
                        body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(String widgets, int number, String next) {
        return "{\"data\": [" + widgets + "], \"meta\": {\"current_page\": " + number + "}" + next + "}";
    }
}
