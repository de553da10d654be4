package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.json.JsonObject;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A listing ends only as the document declares. The response is JSON with {@code data} and {@code next_page}. */
final class ListingEndTest {

    private static final Operation<JsonValue> LIST =
            Operation.get("Acme", "listItems", "/items").returns(JsonReader::json);

    private static final String ABSENT =
            "Acme listItems: next_page, which decides whether the listing continues, is absent";

    @Test
    void absence_ends_the_listing_if_the_document_makes_the_property_optional() {
        assertThat(failure(optional(), "{'data':[]}")).isNull();
    }

    @Test
    void null_ends_the_listing_if_the_document_requires_the_property() {
        assertThat(failure(required(), "{'data':[],'next_page':null}")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'data':[]}", "{'data':[],'nextPage':'2'}", "{}", "{'next_page_token':'2'}"})
    void absence_is_an_error_if_the_document_requires_the_property(String body) {
        assertThat(failure(required(), body)).hasMessage(ABSENT + " although the vendor always sends it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'nextPage':'2'",
                "'NextPage':'2'",
                "'next-page':'2'",
                "'next.page':'2'",
                "'NEXT_PAGE':'2'",
                "'nextpage':'2'",
                "'next':2",
                "'next':0",
                "'page2next':'2'",
                "'XNextURL':'u'",
                "'URLNext':'u'",
                "'cursor':'c'",
                "'endCursor':'c'",
                "'continuation_token':'t'",
                "'has_more':true",
                "'hasMore':'true'",
                "'more':1",
                "'next':{'href':null}",
                "'next':['2']",
                "'links':{'next':'u'}",
                "'links':{'first':'u','next':{'href':'u'}}",
                "'meta':{'nextCursor':'c'}",
                "'meta':{'nextpage':'c'}",
                "'paging':{'cursors':{},'has_more':true}",
            })
    void undeclared_property_that_may_be_the_renamed_one_is_an_error(String addition) {
        PaginationException failure = failure(optional(), "{'data':[]," + addition + "}");

        assertThat(failure)
                .hasMessageStartingWith(ABSENT + ", and ")
                .hasMessageContaining(
                        "has an undeclared property that may be the renamed one; check whether there is a newer"
                                + " version of this SDK");
        assertThat(failure.pageToken()).isEqualTo("start");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'request_id':'r'",
                "'total_size':7",
                "'context':{'a':'b'}",
                "'nextel':'n'",
                "'furthermore':true",
                "'tokens':['t']",
                "'precursor':'p'",
                "'pages':[{'next':'2'}]",
                "'meta':{'page':{'next':'2'}}",
                "'next':null",
                "'next':''",
                "'next':' \\t'",
                "'has_more':false",
                "'next':[]",
                "'next':{}",
                "'links':{'next':null,'prev':'u'}",
                "'paging':{'cursor':'','has_more':false}",
            })
    void other_addition_of_the_vendor_breaks_no_listing(String addition) {
        assertThat(failure(optional(), "{'data':[]," + addition + "}")).isNull();
    }

    @Test
    void undeclared_property_is_not_looked_at_while_the_declared_one_is_present() {
        assertThat(failure(optional(), "{'data':[],'next_page':null,'nextPage':'2'}"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'next_invoice_date':'2026-01-01'",
                "'links':{'next':'u','more':'m'}",
                "'meta':{'more_info':'m'}",
                "'next_invoice_date':'2026-01-01','meta':{'more_info':'m'}",
            })
    void known_addition_breaks_no_listing(String addition) {
        assertThat(failure(knownAdditions(), "{'data':[]," + addition + "}")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'next_invoice':'2026-01-01'",
                "'more_info':'m'",
                "'meta':{'more_info':'m','next':'2'}",
                "'meta':{'next_invoice_date':'d'}",
            })
    void known_addition_is_known_at_its_own_place_alone(String addition) {
        assertThat(failure(knownAdditions(), "{'data':[]," + addition + "}")).hasMessageStartingWith(ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "'\\n'"})
    void blank_value_is_an_error(String blank) {
        String body = "{'data':[],'next_page':" + blank + "}";

        assertThat(failure(optional(), body))
                .hasMessageEndingWith("next_page, which decides whether the listing continues, is blank");
        assertThat(failure(required(), body)).hasMessageEndingWith("is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "false", "[]", "{}", "['2']", "{'next_page':'2'}"})
    void value_of_another_type_is_an_error(String value) {
        String body = "{'data':[],'next_page':" + value + "}";

        assertThat(failure(optional(), body))
                .hasMessageContaining("next_page, which decides whether the listing continues, cannot be read");
        assertThat(failure(omittingDefaults(), body)).hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|",
                "{'data':[]}|",
                "{'data':[],'next_page':''}|",
                "{'data':[],'next_page':' '}|",
                "{'data':[],'next_page':'\\t\\n'}|",
                "{'data':[],'next_page':' ','request_id':'r'}|",
                "{'data':[],'next_page':null}|",
                "{'data':[],'total_size':7}|",
                "{'data':[],'next_page_token':'2'}|is absent, and the response has an undeclared property",
                "{'data':[],'next_page':'','nextPage':'2'}|is blank, and the response has an undeclared property",
                "{'data':[],'next_page':' ','nextPage':'2'}|is blank, and the response has an undeclared property",
                "{'data':[],'next_page':' ','meta':{'nextPage':'2'}}|is blank, and an undeclared object in the response",
                "{'data':[],'meta':{'nextPage':'2'}}|is absent, and an undeclared object in the response has",
            })
    void absent_and_blank_end_the_listing_of_a_vendor_that_omits_defaults(String body, @Nullable String problem) {
        PaginationException failure = failure(omittingDefaults(), body);

        if (problem == null) {
            assertThat(failure).isNull();
        } else {
            assertThat(failure).hasMessageContaining(problem);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'data':[],'page':{'next_page':null}}|",
                "{'data':[]}|",
                "{'data':[],'page':null}|",
                "{'data':[],'request_id':'r'}|",
                "{'data':[],'page':{'next_page':null,'nextPage':'2'}}|",
                "{'data':[],'page':{}}|although the vendor always sends it",
                "{'data':[],'page':{'nextPage':'2'}}|although the vendor always sends it",
                "{'data':[],'page':{'next_page':''}}|is blank",
                "{'data':[],'page':{'next_page':7}}|cannot be read",
                "{'data':[],'page':'2'}|cannot be read",
                "{'data':[],'pagination':{'next_page':'2'}}|an undeclared object in the response has",
                "{'data':[],'next_page':'2'}|and the response has",
            })
    void property_of_an_object_in_the_response_follows_the_same_rule(String body, @Nullable String problem) {
        PaginationException failure = failure(nested(true), body);

        if (problem == null) {
            assertThat(failure).isNull();
        } else {
            assertThat(failure)
                    .hasMessageContaining("page.next_page, which decides")
                    .hasMessageContaining(problem);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'data':[],'page':{'nextPage':'2'}}", "{'data':[],'page':{'links':{'next':'2'}}}"})
    void renamed_property_is_found_in_the_object_that_had_the_declared_one(String body) {
        assertThat(failure(nested(false), body)).hasMessageContaining("page has an undeclared property");
        assertThat(failure(nested(false), "{'data':[],'page':{'size':7}}")).isNull();
    }

    @Test
    void no_message_has_a_name_or_a_value_of_the_vendor() {
        PaginationException failure =
                failure(optional(), "{'data':[],'canary_next':'canary','meta':{'canary_more':7}}");

        assertThat(failure.toString()).doesNotContain("canary");
    }

    private static PagingScheme<String, JsonValue, JsonValue> optional() {
        return scheme(builder -> builder, "");
    }

    private static PagingScheme<String, JsonValue, JsonValue> required() {
        return scheme(PagingSchemeBuilder::absentIsError, "");
    }

    private static PagingScheme<String, JsonValue, JsonValue> omittingDefaults() {
        return scheme(PagingSchemeBuilder::omitsDefaults, "");
    }

    private static PagingScheme<String, JsonValue, JsonValue> knownAdditions() {
        return scheme(builder -> builder.knownAdditions("next_invoice_date", "links", "meta.more_info"), "");
    }

    /** Returns a listing whose next page is named in an optional object. */
    private static PagingScheme<String, JsonValue, JsonValue> nested(boolean required) {
        return scheme(
                builder -> {
                    builder.undeclared("page", body -> {
                        JsonObject page = page(body);
                        return page == null ? null : without(page, Set.of("next_page"));
                    });
                    return required ? builder.absentIsErrorIf(body -> page(body) != null) : builder;
                },
                "page");
    }

    private static PagingScheme<String, JsonValue, JsonValue> scheme(
            UnaryOperator<PagingSchemeBuilder<JsonValue, JsonValue>> options, String parent) {
        boolean nested = !parent.isEmpty();
        Set<String> declared = Set.of("data", nested ? parent : "next_page");
        PagingSchemeBuilder<JsonValue, JsonValue> builder = PagingScheme.<JsonValue, JsonValue>builder(
                        LIST, "data", ListingEndTest::items)
                .undeclared("", body -> without((JsonObject) body, declared))
                .nullable(body -> {
                    JsonObject owner = nested ? page(body) : (JsonObject) body;
                    return owner != null && owner.members().containsKey("next_page");
                });
        return options.apply(builder)
                .byCursor((String request) -> null, (request, cursor) -> cursor)
                .next(nested ? parent + ".next_page" : "next_page", body -> {
                    JsonObject owner = nested ? page(body) : (JsonObject) body;
                    return owner == null ? null : text(owner.members().get("next_page"));
                });
    }

    private static @Nullable List<JsonValue> items(JsonValue body) {
        JsonValue data = body.get("data");
        return data == null ? List.of() : data.elements();
    }

    private static @Nullable JsonObject page(JsonValue body) {
        JsonValue page = body.get("page");
        if (page == null || page.isNull()) {
            return null;
        }
        if (page instanceof JsonObject object) {
            return object;
        }
        throw new InvalidDataException("ListItemsResponse", "page", "does not fit its type");
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.asString() == null) {
            throw new InvalidDataException("ListItemsResponse", "next_page", "does not fit its type");
        }
        return value.asString();
    }

    private static Map<String, JsonValue> without(JsonObject object, Set<String> declared) {
        Map<String, JsonValue> undeclared = new LinkedHashMap<>(object.members());
        undeclared.keySet().removeAll(declared);
        return undeclared;
    }

    /** Returns the failure of a listing whose only page is the given one, or null if the listing ends with it. */
    private static @Nullable PaginationException failure(
            PagingScheme<String, JsonValue, JsonValue> scheme, String body) {
        JsonValue json = JsonValue.parse(body.replace('\'', '"'));
        PagedIterable<JsonValue, JsonValue> listing =
                PagedIterable.of(scheme, "", request -> ApiResponse.of(200, Headers.empty(), null, json));
        return catchThrowableOfType(PaginationException.class, () -> listing.forEach(item -> {}));
    }
}
