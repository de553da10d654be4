package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A null of a nullable property, which is told from a property that is absent. */
final class ExplicitNullsTest {

    @Test
    void null_of_a_nullable_property_is_present_and_is_written_again() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"name\":\"x\",\"archived_at\":null}");

        assertThat(customer.hasArchivedAt()).isTrue();
        assertThat(customer.toJson()).isEqualTo("{\"name\":\"x\",\"archived_at\":null}");
        assertThat(customer).isNotEqualTo(CustomerDetail.fromJson("{\"name\":\"x\"}"));
    }

    @Test
    void null_of_any_other_property_is_as_good_as_absent() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"name\":null}");

        assertThat(customer.extras()).isSameAs(ExtraProperties.EMPTY);
        assertThat(customer.toJson()).isEqualTo("{}");
    }

    @Test
    void null_that_is_set_equals_one_that_was_read() {
        CustomerDetail read = CustomerDetail.fromJson("{\"archived_at\":null}");

        CustomerDetail built = new CustomerDetail.Builder().archivedAt(null).build();

        assertThat(built).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(built.toJson()).isEqualTo("{\"archived_at\":null}");
    }

    @Test
    void value_takes_the_place_of_null() {
        CustomerDetail dated = CustomerDetail.fromJson("{\"archived_at\":\"2026-11-29T00:00:00Z\"}");

        CustomerDetail changed = CustomerDetail.fromJson("{\"archived_at\":null}").toBuilder()
                .archivedAt(dated.archivedAt())
                .build();

        assertThat(changed).isEqualTo(dated);
    }

    @Test
    void last_of_a_null_and_a_value_of_the_same_property_counts() {
        String date = "\"2026-11-29T00:00:00Z\"";

        assertThat(CustomerDetail.fromJson("{\"archived_at\":null,\"archived_at\":" + date + "}"))
                .isEqualTo(CustomerDetail.fromJson("{\"archived_at\":" + date + "}"));
        assertThat(CustomerDetail.fromJson("{\"archived_at\":" + date + ",\"archived_at\":null}"))
                .isEqualTo(CustomerDetail.fromJson("{\"archived_at\":null}"));
    }

    @Test
    void null_is_kept_next_to_an_undeclared_property() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"canary\":1,\"archived_at\":null}");

        assertThat(customer.hasArchivedAt()).isTrue();
        assertThat(customer.additionalProperties()).containsExactly(Map.entry("canary", JsonValue.of(1)));
        assertThat(customer.toJson()).isEqualTo("{\"archived_at\":null,\"canary\":1}");
    }

    @Test
    void null_in_a_list_is_none_of_the_property_around_it() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"archived_at\":null,\"ingest_aliases\":[null]}");

        assertThat(customer.toJson()).isEqualTo("{\"ingest_aliases\":[null],\"archived_at\":null}");
        assertThat(customer.extras().isNull("ingest_aliases")).isFalse();
    }

    @Test
    void value_that_does_not_fit_is_present_and_not_null() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"archived_at\":7}");

        assertThat(customer.hasArchivedAt()).isTrue();
        assertThat(customer.extras().isNull("archived_at")).isFalse();
    }

    @Test
    void objects_with_the_same_nulls_share_what_remembers_them() {
        List<CustomerDetail> customers = JsonReader.parse(
                        "{\"data\":[{\"archived_at\":null},{\"archived_at\":null}]}", ListCustomersResponse::read)
                .data();

        assertThat(customers.get(0).extras()).isSameAs(customers.get(1).extras());
    }

    @Test
    void nulls_of_many_properties_are_distinguished() {
        List<String> names = IntStream.range(0, 130).mapToObj(i -> "p" + i).toList();
        PropertyNames declared = PropertyNames.of(names.toArray(String[]::new)).nullable(names.toArray(String[]::new));
        String json = names.stream()
                .filter(name -> !name.endsWith("3"))
                .map(name -> '"' + name + "\":null")
                .collect(Collectors.joining(",", "{", "}"));

        ExtraProperties extras = JsonReader.parse(json, reader -> extras(reader, declared));

        List<String> present = new ArrayList<>(names);
        present.removeIf(name -> !extras.isNull(name));
        assertThat(present).hasSize(117).allMatch(name -> !name.endsWith("3"));
    }

    @Test
    void only_a_declared_property_is_nullable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PropertyNames.of("a").nullable("b"))
                .withMessage("Not a property: b");
    }

    private static ExtraProperties extras(JsonReader reader, PropertyNames declared) {
        reader.startObject();
        while (reader.nextProperty(declared) >= 0) {
            assertThat(reader.string()).isNull();
        }
        return reader.endObject();
    }
}
