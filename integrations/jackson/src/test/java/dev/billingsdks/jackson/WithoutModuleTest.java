package dev.billingsdks.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 2 and 3 as an application has them that has not added the module. */
class WithoutModuleTest {

    private static final String INVOICE =
            "{\"id\":\"in_1\",\"amount\":12.345678901234567890123,\"new_by_vendor\":{\"a\":[1,null]}}";

    private static final Envelope ENVELOPE = new Envelope(
            "n",
            List.of(Invoice.fromJson(INVOICE)),
            Status.of("newer-than-the-sdk"),
            JsonValue.parse("{\"k\":[1.50,null,\"x\"]}"),
            PageToken.parse("page:2"));

    private static final String JSON = "{\"note\":\"n\",\"invoices\":[" + INVOICE
            + "],\"status\":\"newer-than-the-sdk\",\"metadata\":{\"k\":[1.50,null,\"x\"]},\"position\":\"page:2\"}";

    private final JsonMapper jackson3 = JsonMapper.builder().build();
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            new com.fasterxml.jackson.databind.ObjectMapper();

    @Test
    void jackson_3_writes_a_model_as_its_own_json() {
        assertThat(jackson3.writeValueAsString(Invoice.fromJson(INVOICE))).isEqualTo(INVOICE);
    }

    @Test
    void jackson_2_writes_a_model_as_its_own_json() throws Exception {
        assertThat(jackson2.writeValueAsString(Invoice.fromJson(INVOICE))).isEqualTo(INVOICE);
    }

    @Test
    void jackson_3_writes_all_types_in_a_class_of_the_application() {
        assertThat(jackson3.readTree(jackson3.writeValueAsString(ENVELOPE))).isEqualTo(jackson3.readTree(JSON));
    }

    @Test
    void jackson_2_writes_all_types_in_a_class_of_the_application() throws Exception {
        assertThat(jackson2.readTree(jackson2.writeValueAsString(ENVELOPE))).isEqualTo(jackson2.readTree(JSON));
    }
}
