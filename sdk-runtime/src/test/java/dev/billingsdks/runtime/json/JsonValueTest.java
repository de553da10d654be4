package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.DecodeException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "false",
                "\"\"",
                "\"\\\"\\\\\\n\\u0001é😀\"",
                "0",
                "-0.0",
                "1.50",
                "1E400",
                "1e-7",
                "123456789012345678901234567890.123456789",
                "[1,[2,[3]],{\"a\":{\"b\":[null,true,\"x\"]}}]",
                "{\"z\":1,\"a\":2,\"\":3}",
            })
    void what_is_read_is_written_alike(String json) {
        assertThat(JsonValue.parse(json).toJson()).isEqualTo(json);
        assertThat(JsonValue.parse(json)).isEqualTo(JsonValue.parse(json)).hasSameHashCodeAs(JsonValue.parse(json));
    }

    @Test
    void a_tree_is_read_in_one_line_whatever_its_shape() {
        JsonValue tree = JsonValue.parse("{\"a\":[{\"b\":\"x\"},1.5,7,true,null,1e2]}");
        JsonValue array = tree.get("a");

        assertThat(array.get(0).get("b").asString()).isEqualTo("x");
        assertThat(array.get(1).asDecimal()).isEqualTo(new BigDecimal("1.5"));
        assertThat(array.get(1).asLong()).isNull();
        assertThat(array.get(2).asLong()).isEqualTo(7);
        assertThat(array.get(5).asLong()).isEqualTo(100);
        assertThat(array.get(3).asBoolean()).isTrue();
        assertThat(array.get(4).isNull()).isTrue();
        assertThat(array.get(6)).isNull();
        assertThat(array.get(-1)).isNull();
        assertThat(array.get("b")).isNull();
        assertThat(tree.get(0)).isNull();
        assertThat(tree.get("none")).isNull();
        assertThat(tree.asString()).isNull();
        assertThat(tree.asDecimal()).isNull();
        assertThat(tree.asBoolean()).isNull();
        assertThat(tree.isNull()).isFalse();
        assertThat(array.elements()).hasSize(6);
        assertThat(array.members()).isEmpty();
        assertThat(tree.elements()).isEmpty();
    }

    @Test
    void a_number_with_an_exponent_out_of_reach_stays_as_it_is() {
        JsonValue number = JsonValue.parse("[1e1000000000]").get(0);

        assertThat(number.asDecimal()).isNull();
        assertThat(number.asLong()).isNull();
        assertThat(number.toJson()).isEqualTo("1e1000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E-6176", "-0e1000000000", "0.000e99999999999999999999", "0e-99999999999"})
    void zero_with_any_exponent_is_zero(String zero) {
        JsonValue number = JsonValue.parse(zero);

        assertThat(number.asDecimal()).isEqualTo(BigDecimal.ZERO);
        assertThat(number.asLong()).isEqualTo(0L);
        assertThat(number.toJson()).isEqualTo(zero);
    }

    @Test
    void values_are_made_from_java_ones() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("s", JsonValue.of("x"));
        members.put("n", JsonValue.of(-7));
        members.put("d", JsonValue.of(new BigDecimal("1E+3")));
        members.put("b", JsonValue.of(false));
        members.put("a", JsonValue.of(List.of(JsonValue.ofNull())));

        JsonObject object = JsonValue.of(members);
        members.clear();

        assertThat(object.toJson()).isEqualTo("{\"s\":\"x\",\"n\":-7,\"d\":1000,\"b\":false,\"a\":[null]}");
        assertThat(JsonValue.parse(object.toJson())).isEqualTo(object).hasSameHashCodeAs(object);
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> object.get("a").elements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void java_null_is_refused() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("a", null);

        assertThatNullPointerException()
                .isThrownBy(() -> JsonValue.of(members))
                .withMessage("value: use JsonValue.ofNull() for JSON null");
        assertThatNullPointerException().isThrownBy(() -> JsonValue.of((String) null));
    }

    @Test
    void values_of_different_kinds_are_not_equal() {
        assertThat(JsonValue.parse("1")).isNotEqualTo(JsonValue.parse("1.0"));
        assertThat(JsonValue.parse("\"1\"")).isNotEqualTo(JsonValue.parse("1"));
        assertThat(JsonValue.parse("null")).isNotEqualTo(JsonValue.parse("false"));
        assertThat(JsonValue.parse("{}")).isNotEqualTo(JsonValue.parse("[]"));
        assertThat(JsonValue.parse("{\"a\":1,\"b\":2}")).isEqualTo(JsonValue.parse("{\"b\":2,\"a\":1}"));
        assertThat(JsonValue.parse("[1,2]")).isNotEqualTo(JsonValue.parse("[2,1]"));
    }

    @Test
    void a_description_holds_no_content() {
        JsonValue tree = JsonValue.parse("{\"canary\":[\"canary\",4711,true,null]}");

        assertThat(tree).hasToString("JsonObject[1 members]");
        assertThat(tree.get("canary")).hasToString("JsonArray[4 elements]");
        assertThat(tree.get("canary").elements().toString())
                .isEqualTo("[JsonString[6 characters], JsonNumber[4 characters], JsonBoolean, JsonNull]");
    }

    @Test
    void text_that_is_not_json_is_an_error() {
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonValue.parse("{'a':1}"));
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonValue.parse("{} x"));
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonValue.parse("{\"a\":1,}"));
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonValue.parse("[1,/*x*/2]"));
    }
}
