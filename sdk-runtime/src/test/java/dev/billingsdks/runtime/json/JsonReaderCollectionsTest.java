package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.InvalidDataException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderCollectionsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 200})
    void a_list_of_any_size_is_read_in_order_and_cannot_be_changed(int size) {
        StringBuilder json = new StringBuilder();
        for (int index = 0; index < size; index++) {
            json.append(index == 0 ? "" : ",")
                    .append("{\"salesforce_account_id\":\"")
                    .append(index)
                    .append("\"}");
        }

        List<CustomerConfig> models =
                Scalars.fromJson("{\"models\": [" + json + "]}").list("models");

        assertThat(models).hasSize(size);
        for (int index = 0; index < size; index++) {
            assertThat(models.get(index).salesforceAccountId()).isEqualTo("" + index);
        }
        assertThatThrownBy(() -> models.add(null)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(models.contains(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8, 9, 200})
    void a_map_of_any_size_is_read_in_order_and_cannot_be_changed(int size) {
        StringBuilder json = new StringBuilder();
        for (int index = 0; index < size; index++) {
            json.append(index == 0 ? "" : ",")
                    .append("\"k")
                    .append(index)
                    .append("\":")
                    .append(index);
        }

        Map<String, BigDecimal> decimals =
                Scalars.fromJson("{\"decimals\": {" + json + "}}").map("decimals");

        assertThat(decimals).hasSize(size);
        int expected = 0;
        for (Map.Entry<String, BigDecimal> entry : decimals.entrySet()) {
            assertThat(entry.getKey()).isEqualTo("k" + expected);
            assertThat(entry.getValue()).isEqualTo(BigDecimal.valueOf(expected++));
        }
        assertThatThrownBy(() -> decimals.put("more", BigDecimal.ONE))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void of_a_map_key_that_comes_twice_the_last_one_counts() {
        assertThat(Scalars.fromJson("{\"decimals\": {\"a\": 1, \"b\": 2, \"a\": 3}}")
                        .<BigDecimal>map("decimals"))
                .containsExactly(Map.entry("a", new BigDecimal(3)), Map.entry("b", new BigDecimal(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dates|[\"2024-01-01T00:00:00Z\",7,\"2024-01-02T00:00:00Z\"]",
                "dates|[\"2024-01-01T00:00:00Z\",null]",
                "dates|[null]",
                "dates|[[\"2024-01-01T00:00:00Z\"]]",
                "nullables|[null,\"a\",1]",
                "nested|[[1,2],[],[3,\"x\",4],[5]]",
                "nested|[[1],null]",
                "nested|[[1],{\"a\":[2]}]",
            })
    void one_element_of_a_list_that_does_not_fit_makes_the_whole_property_unfit(String property, String sent) {
        Scalars read = Scalars.fromJson("{\"" + property + "\":" + sent + ",\"string\":\"x\"}");

        assertThatThrownBy(() -> read.get(property)).isInstanceOf(InvalidDataException.class);
        assertThat(read.string()).isEqualTo("x");
        assertThat(read.toJson()).isEqualTo("{\"string\":\"x\",\"" + property + "\":" + sent + "}");
    }

    @Test
    void elements_may_be_null_if_the_document_says_so() {
        Scalars read =
                Scalars.fromJson("{\"nullables\": [null, \"a\", null], \"nullableMap\": {\"a\": null, \"b\": \"2\"}}");

        assertThat(read.<String>list("nullables")).containsExactly(null, "a", null);
        assertThat(read.<Long>map("nullableMap")).containsEntry("a", null).containsEntry("b", 2L);
        assertThat(read.toJson()).isEqualTo("{\"nullables\":[null,\"a\",null],\"nullableMap\":{\"a\":null,\"b\":2}}");
    }

    @Test
    void null_is_a_value_among_free_form_ones() {
        Scalars read = Scalars.fromJson("{\"jsonMap\": {\"a\": null, \"b\": [null]}}");

        assertThat(read.<JsonValue>map("jsonMap")).containsEntry("a", JsonValue.ofNull());
        assertThat(read.toJson()).isEqualTo("{\"jsonMap\":{\"a\":null,\"b\":[null]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "\"x\"", "true", "[{\"name\":\"inner\"}]", "[[[]]]"})
    void an_element_that_is_not_an_object_breaks_no_listing(String sent) {
        String json = "{\"data\":[{\"name\":\"a\"}," + sent + ",{\"name\":\"b\",\"more\":1}],\"next_page\":\"n\"}";

        ListCustomersResponse page = JsonReader.parse(json, ListCustomersResponse::read);

        assertThat(page.data()).hasSize(3);
        assertThat(page.data().get(0).name()).isEqualTo("a");
        assertThat(page.data().get(2).name()).isEqualTo("b");
        assertThat(page.nextPage()).isEqualTo("n");
        CustomerDetail odd = page.data().get(1);
        assertThatThrownBy(odd::name)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("CustomerDetail.name cannot be read: the vendor sent ")
                .hasMessageEndingWith(" in place of the object");
        assertThatThrownBy(odd::archivedAt).isInstanceOf(InvalidDataException.class);
        assertThat(odd.toJson()).isEqualTo(sent);
        assertThat(page.toJson()).isEqualTo(json);
        assertThat(JsonReader.parse(page.toJson(), ListCustomersResponse::read)).isEqualTo(page);
    }

    @Test
    void setting_a_property_replaces_a_value_that_was_not_an_object() {
        ListCustomersResponse page = JsonReader.parse("{\"data\": [7]}", ListCustomersResponse::read);

        CustomerDetail repaired = page.data().get(0).toBuilder().name("x").build();
        CustomerDetail nulled = page.data().get(0).toBuilder().archivedAt(null).build();

        assertThat(repaired.name()).isEqualTo("x");
        assertThat(repaired.toJson()).isEqualTo("{\"name\":\"x\"}");
        assertThat(nulled.toJson()).isEqualTo("{\"archived_at\":null}");
    }
}
