package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InvalidDataException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

    @Test
    void every_kind_of_property_is_read() {
        Scalars read = Scalars.fromJson("""
                {"string": "A\\u00e9\\n", "bool": true, "int32": -2147483648, "int64": 9223372036854775807,
                 "decimal": 12.340, "dateTime": "2024-02-29T23:59:59.123Z", "date": "2024-02-29",
                 "uuid": "d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc", "uri": "https://example.com/?page=2",
                 "json": {"a": [1, null]}, "config": {"salesforce_account_id": "x"}}""");

        assertThat(read.string()).isEqualTo("Aé\n");
        assertThat(read.get("bool")).isEqualTo(true);
        assertThat(read.get("int32")).isEqualTo(Integer.MIN_VALUE);
        assertThat(read.get("int64")).isEqualTo(Long.MAX_VALUE);
        assertThat(read.decimal()).isEqualTo(new BigDecimal("12.340"));
        assertThat(read.dateTime()).isEqualTo(OffsetDateTime.parse("2024-02-29T23:59:59.123Z"));
        assertThat(read.date()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read.uuid()).isEqualTo(UUID.fromString("d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc"));
        assertThat(read.uri()).isEqualTo(URI.create("https://example.com/?page=2"));
        assertThat(read.get("json")).isEqualTo(JsonValue.parse("{\"a\":[1,null]}"));
        assertThat(((CustomerConfig) read.get("config")).salesforceAccountId()).isEqualTo("x");
        assertThat(read.extras()).isSameAs(ExtraProperties.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "string",
                "bool",
                "int32",
                "int64",
                "decimal",
                "dateTime",
                "date",
                "uuid",
                "uri",
                "config",
                "dates",
                "decimals",
                "models",
                "modelMap",
                "nullables",
                "nullableMap",
                "nested",
                "jsonMap"
            })
    void null_is_read_as_nothing(String property) {
        Scalars read = Scalars.fromJson("{\"" + property + "\": null}");

        assertThat(read.get(property)).isNull();
        assertThat(read.extras()).isSameAs(ExtraProperties.EMPTY);
    }

    @Test
    void null_of_a_property_of_any_json_is_not_the_same_as_absence() {
        Scalars read = Scalars.fromJson("{\"json\": null}");

        assertThat(read.get("json")).isSameAs(JsonValue.ofNull());
        assertThat(read.toJson()).isEqualTo("{\"json\":null}");
        assertThat(Scalars.fromJson("{}").get("json")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "string|7",
                "string|true",
                "string|[\"a\"]",
                "bool|\"true\"",
                "bool|0",
                "int32|2147483648",
                "int32|1.5",
                "int32|\"7\"",
                "int32|1e10",
                "int64|9223372036854775808",
                "int64|1e-1",
                "int64|\"1.0\"",
                "int64|\"\"",
                "int64|\"-\"",
                "int64|\"+1\"",
                "int64|\"9223372036854775808\"",
                "int64|\"٣\"",
                "decimal|\"1.5\"",
                "decimal|1e1001",
                "decimal|1e99999999999",
                "dateTime|\"2024-02-30T00:00:00Z\"",
                "dateTime|\"yesterday\"",
                "dateTime|1700000000",
                "date|\"2024-2-1\"",
                "date|\"2024-01-01T00:00:00Z\"",
                "uuid|\"not-a-uuid\"",
                "uri|\"http://exa mple.com\"",
                "uri|{}",
                "config|\"x\"",
                "config|[{\"salesforce_account_id\":\"x\"}]",
                "dates|{}",
                "dates|\"2024-01-01T00:00:00Z\"",
                "decimals|[1]",
                "models|{}",
                "modelMap|[]",
                "nested|[1]",
            })
    void a_value_that_does_not_fit_fails_only_when_it_is_read_and_is_written_back(String property, String sent) {
        String json = "{\"" + property + "\":" + sent + "}";
        Scalars read = Scalars.fromJson("{\"unknown\":1," + json.substring(1));

        assertThatThrownBy(() -> read.get(property)).isInstanceOfSatisfying(InvalidDataException.class, e -> {
            assertThat(e.model()).isEqualTo("Scalars");
            assertThat(e.property()).isEqualTo(property);
            assertThat(e.getMessage()).startsWith("Scalars." + property + " does not fit its type: the vendor sent a");
        });
        assertThat(JsonValue.parse(read.toJson()).get(property)).isEqualTo(JsonValue.parse(sent));
        assertThat(Scalars.fromJson(json).toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "-0, 0", "7.0, 7", "1e2, 100", "1.20E1, 12", "0e999999999, 0", "-3.000, -3"})
    void a_whole_number_is_an_integer_however_it_is_written(String sent, long expected) {
        Scalars read = Scalars.fromJson("{\"int32\": " + sent + ", \"int64\": " + sent + "}");

        assertThat(read.get("int64")).isEqualTo(expected);
        assertThat(read.get("int32")).isEqualTo((int) expected);
    }

    @ParameterizedTest
    @CsvSource({"123, 123", "-9223372036854775808, -9223372036854775808", "0007, 7", "-0, 0"})
    void a_long_integer_may_come_as_digits_in_a_string(String sent, long expected) {
        assertThat(Scalars.fromJson("{\"int64\": \"" + sent + "\"}").get("int64"))
                .isEqualTo(expected);
    }

    @Test
    void the_message_about_a_bad_value_does_not_contain_it() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"created_at\": \"canary-secret\"}");

        assertThatThrownBy(customer::createdAt)
                .hasMessage(
                        "CustomerDetail.created_at does not fit its type: the vendor sent a string that cannot be read"
                                + " as one");
        assertThat(customer.extras().toString()).doesNotContain("canary", "created_at");
    }

    @Test
    void a_required_property_that_is_missing_fails_when_it_is_read() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"name\": null}");

        assertThatThrownBy(customer::id)
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("CustomerDetail.id is missing or null, although the specification requires it");
        assertThatThrownBy(customer::name)
                .hasMessage("CustomerDetail.name is missing or null, although the specification requires it");
        assertThat(customer.currentBillableStatus()).isNull();
    }

    @Test
    void absent_and_null_are_distinguished() {
        CustomerDetail absent = CustomerDetail.fromJson("{}");
        CustomerDetail isNull = CustomerDetail.fromJson("{\"archived_at\": null}");

        assertThat(absent.hasArchivedAt()).isFalse();
        assertThat(absent.toJson()).isEqualTo("{}");
        assertThat(isNull.hasArchivedAt()).isTrue();
        assertThat(isNull.archivedAt()).isNull();
        assertThat(isNull.toJson()).isEqualTo("{\"archived_at\":null}");
        assertThat(isNull).isNotEqualTo(absent);
    }

    @Test
    void unknown_properties_are_kept_in_their_order_and_written_back() {
        String json = "{\"name\":\"x\",\"z\":{\"deep\":[1,2.50,{\"k\":null}]},\"a\":\"b\",\"m\":false,\"e\":1E+2}";

        CustomerDetail customer = CustomerDetail.fromJson(json);

        assertThat(customer.additionalProperties().keySet()).containsExactly("z", "a", "m", "e");
        assertThat(customer.toJson()).isEqualTo(json);
        assertThat(CustomerDetail.fromJson(customer.toJson()))
                .isEqualTo(customer)
                .hasSameHashCodeAs(customer);
    }

    @Test
    void an_unknown_enum_value_is_readable_and_written_back() {
        String json = "{\"current_billable_status\":{\"value\":\"paused\",\"effective_at\":null}}";

        CustomerDetail customer = CustomerDetail.fromJson(json);

        assertThat(customer.currentBillableStatus().value().value()).isEqualTo("paused");
        assertThat(customer.toJson()).isEqualTo(json);
    }

    @Test
    void of_a_property_that_comes_twice_the_last_one_counts() {
        CustomerDetail good = CustomerDetail.fromJson("{\"name\": 7, \"name\": \"x\"}");
        CustomerDetail bad = CustomerDetail.fromJson("{\"name\": \"x\", \"name\": 7}");
        CustomerDetail unknown = CustomerDetail.fromJson("{\"who\": 1, \"who\": 2}");

        assertThat(good.name()).isEqualTo("x");
        assertThat(good.toJson()).isEqualTo("{\"name\":\"x\"}");
        assertThatThrownBy(bad::name).isInstanceOf(InvalidDataException.class);
        assertThat(bad.toJson()).isEqualTo("{\"name\":7}");
        assertThat(unknown.toJson()).isEqualTo("{\"who\":2}");
    }

    @Test
    void a_name_is_matched_whatever_its_escapes_and_its_place_in_the_buffer() {
        for (int padding = 7_900; padding < 8_100; padding++) {
            String json = " ".repeat(padding)
                    + "{\"\\u006eame\": \"x\", \"current_billable_status\": {\"v\\u0061lue\": \"y\"}}";

            CustomerDetail customer =
                    JsonReader.of(Streams.utf8(json), JsonLimits.DEFAULT).root(CustomerDetail::read);

            assertThat(customer.name()).isEqualTo("x");
            assertThat(customer.currentBillableStatus().value()).isEqualTo(BillableStatus.of("y"));
        }
    }

    @Test
    void a_bad_value_in_an_inner_object_leaves_the_outer_one_usable() {
        CustomerDetail customer = CustomerDetail.fromJson(
                "{\"customer_config\": {\"salesforce_account_id\": 7, \"more\": 1}, \"name\": \"x\"}");

        assertThat(customer.name()).isEqualTo("x");
        assertThatThrownBy(() -> customer.customerConfig().salesforceAccountId())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("CustomerConfig.salesforce_account_id does not fit its type");
        assertThat(customer.toJson())
                .isEqualTo("{\"name\":\"x\",\"customer_config\":{\"salesforce_account_id\":7,\"more\":1}}");
    }

    @Test
    void a_reader_that_leaves_a_value_unread_is_reported_as_a_bug() {
        PropertyNames names = PropertyNames.of("a");

        assertThatIllegalStateException()
                .isThrownBy(() -> JsonReader.parse("{\"a\": [1]}", reader -> {
                    reader.startObject();
                    reader.nextProperty(names);
                    reader.nextProperty(names);
                    return reader.endObject();
                }))
                .withMessage("The value of a property was left unread");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    []               > an array
                    [{"name": "x"}]  > an array
                    [[]]             > an array
                    "x"              > a string
                    1                > a number
                    true             > a boolean
                    null             > null
                    """)
    void a_document_that_is_not_an_object_is_not_a_model(String json, String kind) {
        assertThatThrownBy(() -> CustomerDetail.fromJson(json))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("The JSON document is " + kind + ", but an object is expected at $");
    }

    @Test
    void a_reader_is_used_once() {
        JsonReader reader = JsonReader.of("{}", JsonLimits.DEFAULT);
        reader.root(CustomerDetail::read);

        assertThatIllegalStateException().isThrownBy(() -> reader.root(CustomerDetail::read));
    }
}
