package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ArrayMapTest {

    private final Map<String, @Nullable Object> map =
            new ArrayMap<>(new @Nullable Object[] {"x_account_id", "A1", "region", null, "seats", 3});

    @Test
    void a_value_is_found_by_its_name() {
        assertThat(map.get("x_account_id")).isEqualTo("A1");
        assertThat(map.get("seats")).isEqualTo(3);
        assertThat(map.get("other")).isNull();
        assertThat(map.get(null)).isNull();
        assertThat(map.get(7)).isNull();
    }

    @Test
    void a_null_is_told_from_nothing() {
        assertThat(map.containsKey("region")).isTrue();
        assertThat(map.containsKey("other")).isFalse();
        assertThat(map.containsKey(null)).isFalse();
        assertThat(map.containsValue(null)).isTrue();
    }

    @Test
    void members_come_in_their_order() {
        assertThat(map.size()).isEqualTo(3);
        assertThat(map.keySet()).containsExactly("x_account_id", "region", "seats");
        assertThat(map.values()).containsExactly("A1", null, 3);
    }

    @Test
    void after_the_last_member_comes_none() {
        Iterator<Map.Entry<String, @Nullable Object>> members = map.entrySet().iterator();
        members.next();
        members.next();
        members.next();

        assertThat(members.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(members::next);
    }

    @Test
    void it_equals_any_map_of_the_same_members() {
        Map<String, @Nullable Object> same = new LinkedHashMap<>(map);

        assertThat(map).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(same).isEqualTo(map);
        same.put("seats", 4);
        assertThat(map).isNotEqualTo(same);
    }

    @Test
    void nothing_of_it_can_be_changed() {
        Iterator<Map.Entry<String, @Nullable Object>> members = map.entrySet().iterator();
        Map.Entry<String, @Nullable Object> first = members.next();

        assertThatThrownBy(() -> map.put("more", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("seats")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(members::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> first.setValue("A2")).isInstanceOf(UnsupportedOperationException.class);
    }
}
