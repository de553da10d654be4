package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A declared property whose type has changed may be the renamed one. The document declares {@code links} and
 * {@code token} as arrays, {@code count} as an integer, and {@code next_page} as an optional string.
 */
final class RetypedPropertyTest {

    private static final Operation<Body> LIST =
            Operation.get("Acme", "listItems", "/items").returns(Body::read);

    private static final String ABSENT =
            "Acme listItems: next_page, which decides whether the listing continues, is absent, and ";

    private static final String RENAMED =
            " that may be the renamed one; check whether there is a newer version of this SDK";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'links':{'next':'https://example.com/?page=2'}",
                "'links':{'next':{'href':'u'}}",
                "'links':{'first':'u','nextCursor':2}",
                "'links':{'has_more':true}",
                "'count':{'nextpage':'2'}",
                "'count':{'nextpage':'2'},'other':1",
            })
    void object_in_place_of_another_declared_type_may_have_the_renamed_property(String retyped) {
        assertThat(failure(retyped, Body::additionalProperties))
                .hasMessage(ABSENT + "an object in the response, in place of a value of another declared type, has an"
                        + " undeclared property" + RENAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'token':'t'", "'token':7", "'token':true", "'token':{'a':'b'}"})
    void declared_property_of_another_type_may_be_the_renamed_one(String retyped) {
        assertThat(failure(retyped, Body::additionalProperties))
                .hasMessage(ABSENT + "the response has a property whose value does not fit its declared type and"
                        + RENAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'links':[]",
                "'links':['next']",
                "'links':null",
                "'links':'u'",
                "'links':{'next':null}",
                "'links':{'next':' '}",
                "'links':{'next':{},'more':[],'has_more':false}",
                "'links':{'self':'u','prev':'v'}",
                "'links':{'page':{'next':'u'}}",
                "'token':[]",
                "'token':['t']",
                "'token':''",
                "'token':false",
                "'token':{}",
                "'count':'many'",
                "'request_id':'r'",
            })
    void property_that_fits_or_names_nothing_breaks_no_listing(String harmless) {
        assertThat(failure(harmless, Body::additionalProperties)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'links':{'next':'u'}", "'token':'t'", "'links':{'next':'u'},'other':'o'"})
    void type_of_the_undeclared_properties_makes_no_difference(String retyped) {
        assertThat(failure(retyped, Body::texts)).hasMessageStartingWith(ABSENT);
        assertThat(failure(retyped, Body::nullableTexts)).hasMessageStartingWith(ABSENT);
    }

    @Test
    void known_addition_is_not_looked_at() {
        PagingSchemeBuilder<JsonValue, Body> builder = builder(Body::additionalProperties);

        assertThat(failure("'links':{'next':'u'},'token':{'more':1}", builder.knownAdditions("links", "token")))
                .isNull();
    }

    @Test
    void no_message_has_a_name_or_a_value_of_the_vendor() {
        assertThat(failure("'links':{'canary_next':'canary'}", Body::additionalProperties)
                        .toString())
                .doesNotContain("canary");
    }

    private static @Nullable PaginationException failure(String members, Function<Body, Map<String, ?>> undeclared) {
        return failure(members, builder(undeclared));
    }

    private static PagingSchemeBuilder<JsonValue, Body> builder(Function<Body, Map<String, ?>> undeclared) {
        return PagingScheme.<JsonValue, Body>builder(LIST, "data", Body::data).undeclared("", undeclared);
    }

    /** Returns the failure of a listing whose only page has the given members, or null if the listing ends with it. */
    private static @Nullable PaginationException failure(String members, PagingSchemeBuilder<JsonValue, Body> builder) {
        PagingScheme<String, JsonValue, Body> scheme = builder.byCursor(
                        (String request) -> null, (request, cursor) -> cursor)
                .next("next_page", Body::nextPage);
        Body body = JsonReader.parse(("{'data':[]," + members + "}").replace('\'', '"'), Body::read);
        PagedIterable<JsonValue, Body> listing =
                PagedIterable.of(scheme, "", request -> ApiResponse.of(200, Headers.empty(), null, body));
        return catchThrowableOfType(PaginationException.class, () -> listing.forEach(item -> {}));
    }

    /** Written by hand as the generator writes it. */
    private static final class Body implements JsonModel {

        private static final PropertyNames PROPERTIES =
                PropertyNames.of("data", "next_page", "links", "token", "count");

        private final @Nullable List<JsonValue> data;
        private final @Nullable String nextPage;
        private final ExtraProperties extras;

        private Body(JsonReader reader) {
            List<JsonValue> items = null;
            String next = null;
            reader.startObject();
            int property;
            while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
                switch (property) {
                    case 0 -> items = reader.list(JsonReader::json);
                    case 1 -> next = reader.string();
                    case 4 -> reader.int64();
                    default -> reader.list(JsonReader::string);
                }
            }
            this.data = items;
            this.nextPage = next;
            this.extras = reader.endObject();
        }

        static Body read(JsonReader reader) {
            return new Body(reader);
        }

        @Nullable
        List<JsonValue> data() {
            return data;
        }

        @Nullable
        String nextPage() {
            return extras.optional(nextPage, "Body", "next_page");
        }

        Map<String, JsonValue> additionalProperties() {
            return extras.unknown();
        }

        Map<String, String> texts() {
            return extras.unknown(JsonReader::string);
        }

        Map<String, @Nullable String> nullableTexts() {
            return extras.nullableUnknown(JsonReader::string);
        }

        @Override
        public void writeTo(JsonWriter writer) {
            throw new UnsupportedOperationException();
        }
    }
}
