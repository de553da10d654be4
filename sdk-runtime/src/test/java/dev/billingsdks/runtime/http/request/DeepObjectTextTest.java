package dev.billingsdks.runtime.http.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepObjectTextTest {

    @ParameterizedTest
    @CsvSource({"DEEP_BRACKETS, '', ''", "DEEP_INDEXES, 0, 1"})
    void objects_have_names_and_arrays_empty_brackets_or_indexes(ParameterStyle style, String first, String second) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a b", Map.of("c", 1));
        value.put("d", List.of("x&y", Map.of("e", true)));
        value.put("none", null);
        value.put("null", JsonValue.ofNull());

        assertThat(new DeepObjectText("f", style, UnaryOperator.identity()).pairs(value))
                .containsExactly("f[a b][c]=1", "f[d][" + first + "]=x&y", "f[d][" + second + "][e]=true");
    }

    @Test
    void part_without_a_text_is_an_error_that_names_the_parameter() {
        DeepObjectText text = new DeepObjectText("f", ParameterStyle.DEEP_BRACKETS, UnaryOperator.identity());

        assertThatThrownBy(() -> text.pairs(Map.of("a", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parameter f");
    }
}
