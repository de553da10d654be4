package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonWriterTest {

    @Test
    void each_value_is_written_by_its_type() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("string", "a\"\\\n\u0001é😀");
        values.put("bool", true);
        values.put("int", -7);
        values.put("long", Long.MIN_VALUE);
        values.put("decimal", new BigDecimal("12.340"));
        values.put("uuid", UUID.fromString("d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc"));
        values.put("uri", URI.create("https://example.com/?a=b&c=d"));
        values.put("dateTime", OffsetDateTime.parse("2024-01-01T10:00+02:00"));
        values.put("date", LocalDate.of(2024, 2, 1));
        values.put("enum", BillableStatus.of("x"));
        values.put("model", new CustomerConfig("y", ExtraProperties.EMPTY));
        values.put("json", JsonValue.parse("{\"a\":[1.0]}"));
        values.put("list", Arrays.asList(1, null, "z"));
        values.put("set", Set.of(1L));
        values.put("map", Map.of("k", List.of()));
        values.put("null", null);

        String json = JsonWriter.toJson(values);

        assertThat(json)
                .isEqualTo(
                        "{\"string\":\"a\\\"\\\\\\n\\u0001é😀\",\"bool\":true,\"int\":-7,\"long\":-9223372036854775808,"
                                + "\"decimal\":12.340,\"uuid\":\"d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc\","
                                + "\"uri\":\"https://example.com/?a=b&c=d\",\"dateTime\":\"2024-01-01T10:00:00+02:00\","
                                + "\"date\":\"2024-02-01\",\"enum\":\"x\",\"model\":{\"salesforce_account_id\":\"y\"},"
                                + "\"json\":{\"a\":[1.0]},\"list\":[1,null,\"z\"],\"set\":[1],\"map\":{\"k\":[]},\"null\":null}");
        assertThat(new String(JsonWriter.toUtf8(values), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "1E+3, 1000",
        "1E-7, 0.0000001",
        "-1.50, -1.50",
        "0E-2, 0.00",
        "0E-6176, 0",
        "0E+2147483647, 0",
        "1E+1000, 1"
    })
    void decimals_are_in_plain_notation(String value, String start) {
        assertThat(JsonWriter.toJson(new BigDecimal(value))).startsWith(start).hasSizeLessThan(1_100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1001", "1E-1001", "1E+1000000000", "-1E-2147483647"})
    void decimal_whose_plain_notation_would_be_enormous_is_rejected(String value) {
        BigDecimal number = new BigDecimal(value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.toJson(number))
                .withMessage("the number has more than 1000 digits before or after its decimal point");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.of(number));
    }

    @Test
    void error_of_a_value_names_the_property_that_holds_it() {
        JsonModel inner = writer -> {
            writer.startObject(ExtraProperties.EMPTY);
            writer.property("amounts", List.of(new BigDecimal("1E+1001")));
            writer.endObject();
        };
        JsonModel outer = writer -> {
            writer.startObject(ExtraProperties.EMPTY);
            writer.property("inner", inner);
            writer.endObject();
        };

        assertThatIllegalArgumentException()
                .isThrownBy(outer::toJson)
                .withMessage(
                        "property amounts: the number has more than 1000 digits before or after its decimal point");
    }

    @Test
    void a_root_may_be_a_list_of_models() {
        List<CustomerConfig> models = List.of(
                new CustomerConfig("a", ExtraProperties.EMPTY),
                new CustomerConfig(null, ExtraProperties.EMPTY.withNullable("salesforce_account_id", null)));

        assertThat(JsonWriter.toJson(models))
                .isEqualTo("[{\"salesforce_account_id\":\"a\"},{\"salesforce_account_id\":null}]");
    }

    @Test
    void an_untouched_model_is_an_empty_object() {
        assertThat(new CustomerDetail.Builder().build().toJson()).isEqualTo("{}");
        assertThat(JsonWriter.toJson(List.of(new CustomerDetail.Builder().build())))
                .isEqualTo("[{}]");
    }

    @Test
    void a_property_that_is_set_wins_over_an_extra_one() {
        CustomerDetail read = CustomerDetail.fromJson("{\"name\": 7, \"archived_at\": 8, \"more\": 9}");

        assertThat(read.toBuilder().name("x").build().toJson())
                .isEqualTo("{\"name\":\"x\",\"archived_at\":8,\"more\":9}");
        assertThat(read.toBuilder().archivedAt(null).build().toJson())
                .isEqualTo("{\"name\":7,\"archived_at\":null,\"more\":9}");
        assertThat(read.toBuilder().archivedAt(null).build().archivedAt()).isNull();
    }

    @Test
    void a_property_put_beside_a_declared_one_is_not_written_twice() {
        CustomerDetail customer = new CustomerDetail.Builder()
                .putAdditionalProperty("name", JsonValue.of("extra"))
                .putAdditionalProperty("id", JsonValue.of("not a uuid"))
                .putAdditionalProperty("archived_at", JsonValue.of(1))
                .archivedAt(null)
                .putAdditionalProperty("archived_at", JsonValue.of(2))
                .build();

        CustomerDetail named = customer.toBuilder().name("set").build();

        assertThat(customer.toJson()).isEqualTo("{\"archived_at\":null,\"name\":\"extra\",\"id\":\"not a uuid\"}");
        assertThat(named.toJson()).isEqualTo("{\"name\":\"set\",\"archived_at\":null,\"id\":\"not a uuid\"}");
    }

    @Test
    void an_inner_model_may_use_the_names_of_the_outer_one() {
        CustomerDetail customer = CustomerDetail.fromJson(
                "{\"customer_config\":{\"name\":1,\"customer_config\":2},\"name\":\"x\",\"salesforce_account_id\":3}");

        assertThat(customer.toJson())
                .isEqualTo("{\"name\":\"x\",\"customer_config\":{\"name\":1,\"customer_config\":2},"
                        + "\"salesforce_account_id\":3}");
    }

    @Test
    void a_type_without_a_json_form_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.toJson(List.of(new Object())))
                .withMessage("a value of type java.lang.Object cannot be written as JSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.toJson(Map.of(1, 2)))
                .withMessage("A map must have strings for keys to be written as JSON");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.toJson(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.toJson(OffsetDateTime.MAX));
    }

    @Test
    void half_a_surrogate_pair_is_escaped_where_utf_8_has_no_form_for_it() {
        JsonValue half = JsonValue.parse("\"a\\ud800b\"");

        byte[] utf8 = JsonWriter.toUtf8(half);

        assertThat(new String(utf8, StandardCharsets.UTF_8)).isEqualTo("\"a\\uD800b\"");
        assertThat(JsonValue.parse(half.toJson())).isEqualTo(half);
    }

    @Test
    void a_value_nested_without_end_is_refused() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.toJson(endless))
                .withMessage("The value cannot be written as JSON; is it nested too deeply?");
    }

    @Test
    void a_stream_is_flushed_and_left_open() {
        boolean[] flushedClosed = new boolean[2];
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushedClosed[0] = true;
            }

            @Override
            public void close() {
                flushedClosed[1] = true;
            }
        };

        JsonWriter.write(JsonValue.of("x"), stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("\"x\"");
        assertThat(flushedClosed).containsExactly(true, false);
    }

    @Test
    void a_failure_of_the_stream_comes_out_as_itself() {
        IOException failure = new IOException("broken pipe");
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw failure;
            }
        };

        assertThatThrownBy(() -> JsonWriter.write("x".repeat(20_000), stream))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void null_and_values_that_do_not_fit_keep_their_place() {
        String json = "{\"id\":\"not a uuid\",\"name\":\"a\",\"archived_at\":null,\"updated_at\":1,\"more\":true}";

        CustomerDetail customer = CustomerDetail.fromJson(json);

        assertThat(customer.toJson()).isEqualTo(json);
    }
}
