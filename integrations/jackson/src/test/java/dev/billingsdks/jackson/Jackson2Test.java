package dev.billingsdks.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jackson 2 with the module that it finds by its service file. */
class Jackson2Test {

    private static final String INVOICE =
            "{\"id\":\"in_1\",\"amount\":12.345678901234567890123,\"new_by_vendor\":{\"a\":[1,null]}}";
    private static final String ENVELOPE = "{\"note\":\"n\",\"invoices\":[" + INVOICE
            + "],\"status\":\"newer-than-the-sdk\",\"metadata\":{\"k\":1.50},\"position\":\"page:2\"}";

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void a_model_is_read_with_properties_that_the_sdk_does_not_know() throws Exception {
        Invoice invoice = mapper.readValue(INVOICE, Invoice.class);

        assertThat(invoice.id()).isEqualTo("in_1");
        assertThat(invoice.amount()).isEqualTo(new BigDecimal("12.345678901234567890123"));
        assertThat(invoice.extras().unknown()).containsOnlyKeys("new_by_vendor");
    }

    @Test
    void a_model_is_written_as_its_own_json() throws Exception {
        assertThat(mapper.writeValueAsString(Invoice.fromJson(INVOICE))).isEqualTo(INVOICE);
    }

    @Test
    void a_class_of_the_application_has_all_types_in_both_directions() throws Exception {
        Envelope envelope = mapper.readValue(ENVELOPE, Envelope.class);

        assertThat(envelope.invoices()).extracting(Invoice::id).containsExactly("in_1");
        assertThat(envelope.status()).isEqualTo(Status.of("newer-than-the-sdk"));
        assertThat(envelope.metadata()).isEqualTo(JsonValue.parse("{\"k\":1.50}"));
        assertThat(envelope.position()).isEqualTo(PageToken.parse("page:2"));
        assertThat(mapper.readTree(mapper.writeValueAsString(envelope))).isEqualTo(mapper.readTree(ENVELOPE));
    }

    @Test
    void a_tree_is_converted_in_both_directions() throws Exception {
        JsonNode tree = mapper.valueToTree(Invoice.fromJson(INVOICE));

        assertThat(tree.get("amount").decimalValue()).isEqualTo(new BigDecimal("12.345678901234567890123"));
        assertThat(mapper.treeToValue(tree, Invoice.class).toJson()).isEqualTo(INVOICE);
    }

    @Test
    void null_is_absent_as_a_model_and_present_as_a_json_value() throws Exception {
        Envelope envelope = mapper.readValue("{\"invoices\":[null],\"status\":null,\"metadata\":null}", Envelope.class);

        assertThat(envelope.invoices()).containsExactly((Invoice) null);
        assertThat(envelope.status()).isNull();
        assertThat(envelope.metadata()).isEqualTo(JsonValue.ofNull());
    }

    @Test
    void json_of_another_kind_is_an_error_without_values() {
        JsonProcessingException ofModel = catchThrowableOfType(
                JsonProcessingException.class, () -> mapper.readValue("[\"canary\"]", Invoice.class));
        JsonProcessingException ofEnum = catchThrowableOfType(
                JsonProcessingException.class, () -> mapper.readValue("{\"canary\":1}", Status.class));

        assertThat(ofModel.getOriginalMessage()).doesNotContain("canary");
        assertThat(ofEnum.getOriginalMessage()).isEqualTo("the JSON of dev.billingsdks.jackson.Status is a string");
    }

    @Test
    void many_models_are_written() throws Exception {
        assertThat(mapper.writeValueAsString(List.of(Status.of("a"), Status.of("b"))))
                .isEqualTo("[\"a\",\"b\"]");
    }
}
