package dev.billingsdks.pagination.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.json.JsonReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OperationTableTest {

    private static final NamedOperation<Client> GET_THING = NamedOperation.builder(
                    "get-thing", "getThing", "GET", "/things/{id}", Params::new)
            .json("body", "body", JsonReader::string, Params::body)
            .text("path", "id", JsonReader::string, Params::id)
            .required()
            .json("query", "limit", JsonReader::int64, Params::limit)
            .json("body", "size", JsonReader::int64, Params::limit)
            .required()
            .bytes("part", "file", Params::file)
            .files("part", "files", Params::files)
            .call(Params::build, Client::get);

    private static final NamedOperation<Client> LIST_THINGS = NamedOperation.builder(
                    "list-things", "listThings", "GET", "/things", Params::new)
            .json("query", "limit", JsonReader::int64, Params::limit)
            .listing(Params::build, Client::list);

    private static final OperationTable<Client> TABLE = OperationTable.of("Acme", List.of(GET_THING, LIST_THINGS));

    @Test
    void table_finds_operations_by_their_ids_in_their_order() {
        assertThat(TABLE.vendor()).isEqualTo("Acme");
        assertThat(TABLE.operations().keySet()).containsExactly("get-thing", "list-things");
        assertThat(TABLE.operation("list-things")).isSameAs(LIST_THINGS);
        assertThatThrownBy(() -> TABLE.operation("listThings"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Acme: no operation has the operationId listThings");
    }

    @Test
    void two_operations_cannot_have_one_id() {
        assertThatThrownBy(() -> OperationTable.of("Acme", List.of(GET_THING, GET_THING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Acme: two operations have the operationId get-thing");
    }

    @Test
    void operation_tells_what_it_is() {
        assertThat(GET_THING.operationId()).isEqualTo("get-thing");
        assertThat(GET_THING.method()).isEqualTo("getThing");
        assertThat(GET_THING.httpMethod()).isEqualTo("GET");
        assertThat(GET_THING.path()).isEqualTo("/things/{id}");
        assertThat(GET_THING.isListing()).isFalse();
        assertThat(GET_THING.required()).containsExactly("id", "size");
        assertThat(GET_THING.parameters()).contains(new OperationParameter("limit", "query", false));
        assertThat(LIST_THINGS.isListing()).isTrue();
    }

    @Test
    void texts_are_set_as_they_are_and_all_else_is_json() {
        assertThat(GET_THING.params(Map.of("id", "7", "size", "8"))).isEqualTo("7 8 null 0");
        assertThat(GET_THING.params(Map.of("id", "\"", "size", "8"))).isEqualTo("\" 8 null 0");
        assertThat(GET_THING.params(Map.of("id", "7", "size", "8", "file", "abc", "files", "d")))
                .isEqualTo("7 8 null 2");
    }

    @Test
    void whole_body_stands_for_its_required_properties_and_is_set_before_others() {
        assertThat(GET_THING.params(Map.of("id", "7", "body", "\"whole\""))).isEqualTo("7 null whole 0");
    }

    @Test
    void null_is_as_if_the_text_were_not_given() {
        Map<String, String> texts = new HashMap<>();
        texts.put("id", null);
        texts.put("size", "1");

        assertThatThrownBy(() -> GET_THING.params(texts)).hasMessageStartingWith("get-thing: id is required; its");
    }

    @Test
    void all_names_that_are_unknown_or_missing_are_reported() {
        assertThatThrownBy(() -> GET_THING.params(Map.of("ID", "7")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("get-thing: there is no parameter ID; id is required; size is required; its parameters are"
                        + " [body, id, limit, size, file, files]");
    }

    @Test
    void text_that_does_not_fit_is_rejected_without_its_value() {
        for (String misfit : List.of("canary", "\"canary\"", "1 canary", "{\"canary\": 1}", "", "null")) {
            assertThatThrownBy(() -> LIST_THINGS.params(Map.of("limit", misfit)))
                    .as(misfit)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("list-things: the text of limit does not fit its type")
                    .satisfies(e -> assertThat(e.getCause().toString()).doesNotContain("canary"));
        }
    }

    @Test
    void call_gets_client_params_and_options() {
        RequestOptions options = RequestOptions.builder().maxAttempts(1).build();

        ApiResponse<?> response = GET_THING.call(new Client("c"), Map.of("id", "7", "size", "8"), options);

        assertThat(response.body()).isEqualTo("c 7 8 null 0 " + options);
        assertThatThrownBy(() -> GET_THING.list(new Client("c"), Map.of(), options))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("get-thing: a single call is not a listing");
    }

    @Test
    void listing_gets_client_params_and_options() {
        RequestOptions options = RequestOptions.none();

        assertThat(LIST_THINGS.list(new Client("c"), Map.of("limit", "3"), options).stream()
                        .toList())
                .isEqualTo(List.of("c null 3 null 0"));
        assertThatThrownBy(() -> LIST_THINGS.call(new Client("c"), Map.of(), options))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("list-things: a listing is not a single call");
    }

    private record Client(String name) {

        ApiResponse<String> get(String params, RequestOptions options) {
            return ApiResponse.of(200, Headers.empty(), null, name + " " + params + " " + options);
        }

        PagedIterable<String, String> list(String params, RequestOptions options) {
            return PagedIterable.ofPages(List.of(Page.of(List.of(name + " " + params), "body")));
        }
    }

    private static final class Params {

        private @Nullable String id;
        private @Nullable Long limit;
        private @Nullable String body;
        private int files;

        Params id(String id) {
            this.id = id;
            return this;
        }

        Params limit(long limit) {
            this.limit = limit;
            return this;
        }

        Params body(String body) {
            this.body = body;
            return this;
        }

        Params file(BinaryContent file) {
            files++;
            return this;
        }

        Params files(List<BinaryContent> files) {
            this.files += files.size();
            return this;
        }

        String build() {
            return id + " " + limit + " " + body + " " + files;
        }
    }
}
