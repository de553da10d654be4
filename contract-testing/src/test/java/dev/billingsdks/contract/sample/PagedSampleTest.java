package dev.billingsdks.contract.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.document.Paging;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class PagedSampleTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Listings, version: '1'}
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters:
                    - {name: cursor, in: query, schema: {type: string}}
                    - {name: page, in: query, schema: {type: integer}}
                    - {name: offset, in: query, schema: {type: integer}}
                    - {name: after, in: query, schema: {type: string}}
                    - {name: since, in: query, schema: {type: string, format: date}}
                    - {name: kind, in: query, schema: {type: array, items: {type: string}}}
                  responses:
                    '200':
                      description: a page
                      content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
                post:
                  operationId: searchThings
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [kind]
                          properties:
                            kind: {type: string}
                            paging: {type: object, properties: {cursor: {type: string}, size: {type: integer}}}
                  responses:
                    '200':
                      description: a page
                      content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
            components:
              schemas:
                Page:
                  type: object
                  required: [data]
                  properties:
                    data: {type: array, items: {type: object, properties: {id: {type: string}}}}
                    next: {type: string, nullable: true}
                    more: {type: boolean}
                    total: {type: integer}
                    nested: {type: object, properties: {next: {type: string}}}
            """;

    @TempDir
    private Path folder;

    private ContractServer vendor;

    @BeforeEach
    void start_vendor() throws IOException {
        vendor = ContractServer.start(Files.writeString(folder.resolve("openapi.yaml"), DOCUMENT));
    }

    @AfterEach
    void close_vendor() {
        vendor.close();
    }

    @Test
    void cursor_of_the_first_page_requests_the_second_which_is_the_last() throws Exception {
        PagedSample sample = sample(Paging.Kind.CURSOR, "cursor", "next");

        JsonNode first = get("");
        JsonNode second = get("?cursor=" + first.path("next").asString());

        assertThat(first.path("next").asString()).isNotEmpty();
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(items(first, second)).isEqualTo(sample.items()).hasSize(4).doesNotHaveDuplicates();
        assertThat(sample.differences(vendor.requests())).isEmpty();
        assertThat(vendor.violations()).isEmpty();
    }

    @Test
    void numbers_flags_totals_and_ids_lead_to_the_second_page_too() throws Exception {
        PagedSample byLink = sample(Paging.Kind.PAGE_NUMBER, "page", "next");
        assertThat(get("").path("next").asString()).endsWith("?page=2");
        assertThat(get("?page=2").path("next").isNull()).isTrue();
        assertThat(byLink.differences(vendor.requests())).isEmpty();

        vendor.reset();
        PagedSample byOffset = sample(Paging.Kind.OFFSET, "offset", "total");
        assertThat(get("").path("total").intValue()).isEqualTo(4);
        assertThat(get("?offset=2").path("total").intValue()).isEqualTo(4);
        assertThat(byOffset.differences(vendor.requests())).isEmpty();

        vendor.reset();
        PagedSample byId = sample(Paging.Kind.ITEM_ID, "after", "more");
        JsonNode first = get("");
        String last = first.path("data").path(1).path("id").asString();
        assertThat(first.path("more").booleanValue()).isTrue();
        assertThat(get("?after=" + last).path("more").booleanValue()).isFalse();
        assertThat(byId.differences(vendor.requests())).isEmpty();
    }

    @Test
    void listing_until_an_empty_page_has_three_pages_and_omits_parameters_of_the_first() throws Exception {
        Paging paging = new Paging(Paging.Kind.CURSOR, "cursor", "data", "next", null, null, true, List.of("since"));
        PagedSample sample = stubbed("listThings", paging);
        String since = sample.parameter("query", "since").replace("\"", "");

        JsonNode first = get("?since=" + since);
        JsonNode second = get("?cursor=" + first.path("next").asString());
        JsonNode third = get("?cursor=" + second.path("next").asString());

        assertThat(third.path("data").isEmpty()).isTrue();
        assertThat(third.path("next").isString()).isTrue();
        assertThat(sample.differences(vendor.requests())).isEmpty();
    }

    @Test
    void position_below_other_properties_of_the_body_is_found() throws Exception {
        Paging paging =
                new Paging(Paging.Kind.CURSOR, "paging.cursor", "data", "nested.next", null, null, false, List.of());
        PagedSample sample = stubbed("searchThings", paging);

        JsonNode first = post(sample.body());
        String cursor = first.path("nested").path("next").asString();
        post(sample.body().replace("{\"size\"", "{\"cursor\":\"" + cursor + "\",\"size\""));

        assertThat(sample.body()).isEqualTo("{\"kind\":\"text1\",\"paging\":{\"size\":1}}");
        assertThat(sample.differences(vendor.requests())).isEmpty();
        assertThat(vendor.violations()).isEmpty();
    }

    @Test
    void one_page_is_the_last_with_as_many_items_as_its_total() {
        JsonNode byCursor = onePage(Paging.Kind.CURSOR, "cursor", "next", false);
        JsonNode byId = onePage(Paging.Kind.ITEM_ID, "after", "more", false);
        JsonNode byOptionalProperty = onePage(Paging.Kind.CURSOR, "cursor", "nested.next", false);

        assertThat(byCursor.path("next").isNull()).isTrue();
        assertThat(byCursor.path("data").isEmpty()).isFalse();
        assertThat(byCursor.path("total").intValue())
                .isEqualTo(byCursor.path("data").size());
        assertThat(byId.path("more").booleanValue()).isFalse();
        assertThat(byOptionalProperty.path("nested").has("next")).isFalse();
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void one_page_names_a_next_one_if_the_listing_ends_with_an_empty_page() {
        JsonNode page = onePage(Paging.Kind.CURSOR, "cursor", "next", true);

        assertThat(page.path("next").isString()).isTrue();
        assertThat(page.path("data").isEmpty()).isFalse();
    }

    @Test
    void lost_filter_added_parameter_and_missing_page_are_differences() throws Exception {
        PagedSample sample = sample(Paging.Kind.CURSOR, "cursor", "next");
        sample.parameter("query", "kind");
        JsonNode first = get("?kind=text1");

        assertThat(sample.differences(vendor.requests()))
                .singleElement()
                .asString()
                .startsWith("expected 2 requests, got");

        get("?page=1&cursor=" + first.path("next").asString());

        assertThat(sample.differences(vendor.requests()))
                .satisfiesExactly(
                        lost -> assertThat(lost).contains("expected kind to be [\"text1\"], got none"),
                        added -> assertThat(added).contains("unexpected parameter page"));
    }

    @Test
    void a_request_for_an_unknown_page_is_a_violation() throws Exception {
        sample(Paging.Kind.CURSOR, "cursor", "next");

        get("?cursor=elsewhere");

        assertThat(vendor.takeViolations()).singleElement().asString().contains("no page has the position");
    }

    @Test
    void listing_that_has_no_valid_pages_has_no_sample() {
        assertThatThrownBy(() -> sample(Paging.Kind.CURSOR, "cursor", "absent"))
                .isInstanceOf(NoSampleException.class)
                .hasMessageContaining("listThings")
                .hasMessageContaining("no absent can be made");
    }

    private PagedSample sample(Paging.Kind kind, String position, String more) {
        Paging paging = new Paging(kind, position, "data", more, null, "id", false, List.of());
        return stubbed("listThings", paging);
    }

    private PagedSample stubbed(String operation, Paging paging) {
        PagedSample sample = new PagedSample(vendor.contract(), operation, paging);
        vendor.on(operation).respondWith(request -> StubResponse.of(sample.response(request)));
        return sample;
    }

    private JsonNode onePage(Paging.Kind kind, String position, String more, boolean untilEmpty) {
        Paging paging = new Paging(kind, position, "data", more, "total", "id", untilEmpty, List.of());
        return Json.parse(PagedSample.onePage(OperationSample.of(vendor.contract(), "listThings"), paging));
    }

    private static List<String> items(JsonNode... pages) {
        return List.of(pages).stream()
                .flatMap(page -> page.path("data").valueStream())
                .map(Json::text)
                .toList();
    }

    private JsonNode get(String query) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(vendor.baseUrl() + "/things" + query)));
    }

    private JsonNode post(String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(vendor.baseUrl() + "/things"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode send(HttpRequest.Builder request) throws Exception {
        String body = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return body.startsWith("{") ? Json.parse(body) : Json.tree(body);
    }
}
