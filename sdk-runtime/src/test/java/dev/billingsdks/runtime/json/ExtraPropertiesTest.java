package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExtraPropertiesTest {

    @Test
    void nothing_is_kept_of_a_model_that_fits() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"name\":\"x\",\"id\":null,\"ingest_aliases\":[]}");

        assertThat(customer.extras()).isSameAs(ExtraProperties.EMPTY);
        assertThat(customer.additionalProperties()).isEmpty();
    }

    @Test
    void a_value_that_was_read_is_returned_whatever_else_came() {
        ExtraProperties extras = CustomerDetail.fromJson("{\"name\":7}").extras();

        assertThat(extras.required("set", "M", "name")).isEqualTo("set");
        assertThat(extras.optional("set", "M", "name")).isEqualTo("set");
        assertThat((String) extras.optional(null, "M", "other")).isNull();
    }

    @Test
    void typed_additional_properties_may_be_null_if_the_document_says_so() {
        ExtraProperties extras = ExtraProperties.EMPTY.withValue("a", 1L).withValue("b", null);

        assertThat(extras.nullableUnknown(JsonReader::int64).toString()).isEqualTo("{a=1, b=null}");
        assertThat(extras.unknown(JsonReader::int64).toString()).isEqualTo("{a=1}");
        assertThat(MapMembers.unreadable(extras.unknown(JsonReader::int64)))
                .containsExactly(Map.entry("b", JsonValue.ofNull()));
    }

    @Test
    void typed_additional_properties_are_converted() {
        ExtraProperties extras = ExtraProperties.EMPTY
                .with("a", JsonValue.of(1))
                .with("b", JsonValue.of("2"))
                .with("a", JsonValue.of(3));

        assertThat(extras.unknown(JsonReader::int64).toString()).isEqualTo("{a=3, b=2}");
        assertThat(ExtraProperties.EMPTY.unknown(JsonReader::int64)).isEmpty();
    }

    @Test
    void typed_additional_property_that_does_not_fit_is_left_out_and_the_others_are_readable() {
        ExtraProperties extras = ExtraProperties.EMPTY
                .with("a", JsonValue.of(3))
                .with("b", JsonValue.of("2"))
                .with("c", JsonValue.ofNull());

        assertThat(extras.unknown(JsonReader::string)).containsExactly(Map.entry("b", "2"));
        assertThat(MapMembers.unreadable(extras.unknown(JsonReader::string)))
                .containsExactly(Map.entry("a", JsonValue.of(3)), Map.entry("c", JsonValue.ofNull()));
        assertThat(extras.unknown(member -> member.model(CustomerConfig::read))).isEmpty();
    }

    @Test
    void extras_are_changed_by_copy() {
        ExtraProperties read =
                CustomerDetail.fromJson("{\"name\":7,\"more\":1}").extras();

        ExtraProperties changed = read.with("name", JsonValue.of("x")).without("more");

        assertThat(changed.unknown()).containsOnlyKeys("name");
        assertThat(read.unknown()).containsOnlyKeys("more");
        assertThat(read.without("none")).isSameAs(read);
        assertThat(changed.with("name", JsonValue.of("x"))).isEqualTo(changed).hasSameHashCodeAs(changed);
        assertThat(changed).isNotEqualTo(read);
        assertThatThrownBy(() -> read.unknown().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_description_holds_counts_only() {
        assertThat(CustomerDetail.fromJson("{\"name\":7,\"canary\":1}").extras())
                .hasToString("ExtraProperties[1 unknown, 1 unfit, 0 null]");
    }

    @Test
    void declared_properties_that_are_unfit_come_with_the_undeclared_ones_and_are_none_of_them() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"name\":7,\"x\":1,\"ingest_aliases\":\"a\",\"y\":\"2\"}");
        Map<String, JsonValue> undeclared = customer.additionalProperties();

        assertThat(undeclared).containsExactly(Map.entry("x", JsonValue.of(1)), Map.entry("y", JsonValue.of("2")));
        assertThat(ExtraProperties.unfitDeclared(undeclared))
                .containsExactly(Map.entry("name", JsonValue.of(7)), Map.entry("ingest_aliases", JsonValue.of("a")));
        assertThat(MapMembers.unreadable(undeclared)).isEmpty();
        assertThat(JsonWriter.toJson(undeclared)).isEqualTo("{\"x\":1,\"y\":\"2\"}");

        Map<String, String> texts = customer.extras().unknown(JsonReader::string);
        assertThat(texts).containsExactly(Map.entry("y", "2"));
        assertThat(ExtraProperties.unfitDeclared(texts)).containsOnlyKeys("name", "ingest_aliases");
        assertThat(MapMembers.unreadable(texts)).containsExactly(Map.entry("x", JsonValue.of(1)));
        assertThat(JsonWriter.toJson(texts)).isEqualTo("{\"x\":1,\"y\":\"2\"}");
    }

    @Test
    void unfit_properties_are_not_copied_with_a_map_into_another_model() {
        Map<String, JsonValue> undeclared =
                CustomerDetail.fromJson("{\"name\":7,\"x\":1}").additionalProperties();

        assertThat(ExtraProperties.unfitDeclared(MapMembers.unmodifiable(undeclared, undeclared)))
                .isEmpty();
        assertThat(ExtraProperties.unfitDeclared(
                        CustomerDetail.fromJson("{\"x\":1}").additionalProperties()))
                .isEmpty();
    }
}
