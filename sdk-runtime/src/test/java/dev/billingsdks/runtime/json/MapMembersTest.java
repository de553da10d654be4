package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A map with one unexpected member still returns the others. */
final class MapMembersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "decimals|{\"a\":1,\"b\":\"x\",\"c\":[2]}|[a]|[b, c]",
                "decimals|{\"a\":null,\"b\":1}|[b]|[a]",
                "decimals|{\"a\":null}|[]|[a]",
                "decimals|{\"a\":{\"b\":[{}]},\"c\":2}|[c]|[a]",
                "nullableMap|{\"a\":null,\"b\":1,\"c\":true}|[a, b]|[c]",
                "modelMap|{\"a\":null,\"b\":{\"salesforce_account_id\":\"x\"},\"c\":3,\"d\":[{}]}|[b]|[a, c, d]",
                "enumMap|{\"a\":\"new\",\"b\":7,\"c\":null}|[a]|[b, c]",
                "listMap|{\"a\":[1],\"b\":[1,\"x\"],\"c\":null}|[a]|[b, c]",
                "mapMap|{\"a\":{\"x\":1,\"y\":\"z\"},\"b\":[],\"c\":{}}|[a, c]|[b]",
            })
    void member_that_does_not_fit_is_left_out_and_the_others_are_readable(
            String property, String sent, String readable, String unreadable) {
        String json = "{\"string\":\"x\",\"" + property + "\":" + sent + "}";

        Scalars read = Scalars.fromJson(json);

        Map<String, Object> map = read.map(property);
        assertThat(map.keySet()).hasToString(readable);
        assertThat(MapMembers.unreadable(map).keySet()).hasToString(unreadable);
        assertThat(read.string()).isEqualTo("x");
        assertThat(read.toJson()).isEqualTo(json);
        assertThat(Scalars.fromJson(read.toJson()).toJson()).isEqualTo(json);
    }

    @Test
    void members_of_a_nested_map_are_left_out_one_by_one() {
        Map<String, Map<String, BigDecimal>> outer = Scalars.fromJson(
                        "{\"mapMap\":{\"a\":{\"x\":1,\"y\":\"z\"},\"b\":{\"x\":null}}}")
                .map("mapMap");

        assertThat(MapMembers.unreadable(outer)).isEmpty();
        assertThat(outer.get("a")).containsExactly(Map.entry("x", BigDecimal.ONE));
        assertThat(MapMembers.unreadable(outer.get("a"))).containsExactly(Map.entry("y", JsonValue.of("z")));
        assertThat(outer.get("b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"x\",\"b\":2,\"a\":1}|{a=1, b=2}|[]",
                "{\"a\":1,\"b\":2,\"a\":\"x\"}|{b=2}|[a]",
                "{\"a\":\"x\",\"b\":2,\"a\":null}|{b=2}|[a]",
            })
    void last_of_several_members_with_one_name_counts(String sent, String readable, String unreadable) {
        Map<String, BigDecimal> map =
                Scalars.fromJson("{\"decimals\":" + sent + "}").map("decimals");

        assertThat(map).hasToString(readable);
        assertThat(MapMembers.unreadable(map).keySet()).hasToString(unreadable);
    }

    @Test
    void map_with_unreadable_members_is_an_unmodifiable_map_of_the_others() {
        Map<String, BigDecimal> map =
                Scalars.fromJson("{\"decimals\":{\"a\":1,\"b\":\"x\",\"c\":2}}").map("decimals");

        assertThat(map).hasSize(2).containsKey("c").doesNotContainKey("b");
        assertThat(map.get("b")).isNull();
        assertThat(map).isEqualTo(Map.of("a", BigDecimal.ONE, "c", BigDecimal.valueOf(2)));
        assertThat(Map.of("a", BigDecimal.ONE, "c", BigDecimal.valueOf(2))).isEqualTo(map);
        assertThatThrownBy(() -> map.put("d", BigDecimal.ONE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> MapMembers.unreadable(map).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void copy_keeps_the_unreadable_members_so_that_an_update_does_not_delete_them() {
        String json = "{\"a\":1,\"b\":\"x\",\"c\":2}";
        Map<String, BigDecimal> read =
                Scalars.fromJson("{\"decimals\":" + json + "}").map("decimals");

        Map<String, BigDecimal> copy = CollectionCopy.map("decimals", read);

        assertThat(copy).isEqualTo(read);
        assertThat(JsonWriter.toJson(copy)).isEqualTo(json);
        assertThat(MapMembers.unreadable(copy)).containsExactly(Map.entry("b", JsonValue.of("x")));
        assertThat(JsonWriter.toJson(CollectionCopy.nullableMap("decimals", read)))
                .isEqualTo(json);
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void copy_of_a_users_own_map_is_independent_of_it() {
        Map<String, String> own = new HashMap<>(Map.of("a", "x"));

        Map<String, String> copy = CollectionCopy.map("own", own);
        own.put("b", "y");

        assertThat(copy).containsExactly(Map.entry("a", "x"));
        assertThat(MapMembers.unreadable(own)).isEmpty();
        assertThatThrownBy(() -> copy.put("c", "z")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void list_whose_map_has_an_unreadable_member_is_readable() {
        List<Map<String, BigDecimal>> list = JsonReader.parse(
                "[{\"a\":1},{\"a\":\"x\",\"b\":2}]", reader -> reader.list(row -> row.map(JsonReader::decimal)));

        assertThat(list).hasToString("[{a=1}, {b=2}]");
        assertThat(JsonWriter.toJson(list)).isEqualTo("[{\"a\":1},{\"a\":\"x\",\"b\":2}]");
    }
}
