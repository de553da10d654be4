package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.InvalidDataException;
import org.junit.jupiter.api.Test;

final class ExtraPropertiesTest {

    @Test
    void nothing_is_kept_of_a_model_that_fits() {
        CustomerDetail customer =
                CustomerDetail.fromJson("{\"name\":\"x\",\"archived_at\":null,\"ingest_aliases\":[]}");

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
    void typed_additional_properties_may_be_null_where_the_document_says_so() {
        ExtraProperties extras = ExtraProperties.EMPTY.withValue("a", 1L).withValue("b", null);

        assertThat(extras.nullableUnknown("M", JsonReader::int64).toString()).isEqualTo("{a=1, b=null}");
        assertThatThrownBy(() -> extras.unknown("M", JsonReader::int64))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("M.additionalProperties have a value that does not fit their type, null");
    }

    @Test
    void typed_additional_properties_are_converted() {
        ExtraProperties extras = ExtraProperties.EMPTY
                .with("a", JsonValue.of(1))
                .with("b", JsonValue.of("2"))
                .with("a", JsonValue.of(3));

        assertThat(extras.unknown("M", JsonReader::int64).toString()).isEqualTo("{a=3, b=2}");
        assertThat(ExtraProperties.EMPTY.unknown("M", JsonReader::int64)).isEmpty();
        assertThatThrownBy(() -> extras.unknown("M", JsonReader::string))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("M.additionalProperties have a value that does not fit their type, a number");
        assertThatThrownBy(() -> extras.unknown("M", CustomerConfig::read)).isInstanceOf(InvalidDataException.class);
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
                .hasToString("ExtraProperties[1 unknown, 1 unfit]");
    }
}
