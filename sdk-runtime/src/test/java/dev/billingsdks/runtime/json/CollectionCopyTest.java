package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectionCopyTest {

    private static final List<String> WITH_NULL = Arrays.asList("a", "b", null, null);

    @Test
    void a_null_element_is_refused_with_the_name_and_the_index_of_the_first() {
        assertThatThrownBy(() -> CollectionCopy.list("ids", WITH_NULL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ids must not have null elements, but element 2 is null");
        assertThatThrownBy(() -> CollectionCopy.list("ids", Collections.singletonList(null)))
                .hasMessage("ids must not have null elements, but element 0 is null");
    }

    @Test
    void a_null_in_a_nested_list_is_refused_with_its_place() {
        List<List<String>> rows = List.of(List.of("x"), WITH_NULL);

        assertThatThrownBy(() -> CollectionCopy.list("rows", rows, CollectionCopy::list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows[1] must not have null elements, but element 2 is null");
        assertThatThrownBy(() -> CollectionCopy.list("rows", Arrays.asList(List.of(), null), CollectionCopy::list))
                .hasMessage("rows must not have null elements, but element 1 is null");
        assertThatThrownBy(() -> CollectionCopy.list(
                        "cubes", List.of(List.of(), rows), CollectionCopy.lists(CollectionCopy::list)))
                .hasMessage("cubes[1][1] must not have null elements, but element 2 is null");
    }

    @Test
    void nulls_in_a_map_are_refused_without_quoting_a_key() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("first", "a");
        values.put("secret", null);
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(null, "a");

        assertThatThrownBy(() -> CollectionCopy.map("labels", values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("labels must not have null values, but that of entry 1 is null");
        assertThatThrownBy(() -> CollectionCopy.map("labels", keys))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("labels must not have null keys, but that of entry 0 is null");
        assertThatThrownBy(() -> CollectionCopy.nullableMap("labels", keys))
                .hasMessage("labels must not have null keys, but that of entry 0 is null");
        assertThatThrownBy(() -> CollectionCopy.map("grids", Map.of("x", WITH_NULL), CollectionCopy::list))
                .hasMessage("grids, value of entry 0 must not have null elements, but element 2 is null");
    }

    @Test
    void nulls_are_kept_where_the_document_allows_them() {
        assertThat(CollectionCopy.nullableList("ids", WITH_NULL)).isEqualTo(WITH_NULL);
        assertThat(CollectionCopy.nullableList("rows", Arrays.asList(null, List.of("x")), CollectionCopy::list))
                .containsExactly(null, List.of("x"));
        assertThat(CollectionCopy.nullableMap("labels", Collections.singletonMap("a", null)))
                .containsEntry("a", null);
    }

    @Test
    void copies_are_unmodifiable_and_apart_from_what_was_given_at_every_depth() {
        List<String> row = new ArrayList<>(List.of("a"));
        List<List<String>> rows = new ArrayList<>(List.of(row));

        List<List<String>> copy = CollectionCopy.list("rows", rows, CollectionCopy::list);
        row.add("b");
        rows.clear();

        assertThat(copy).containsExactly(List.of("a"));
        assertThatThrownBy(() -> copy.get(0).add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_list_that_is_null_itself_is_named() {
        assertThatThrownBy(() -> CollectionCopy.list("ids", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("ids");
    }
}
