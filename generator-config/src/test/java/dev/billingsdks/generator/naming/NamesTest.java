package dev.billingsdks.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final Names names = names(Map.of());

    @ParameterizedTest
    @CsvSource({
        "listCustomers-v1, listCustomers",
        "listContracts-v2, listContractsV2",
        "list-customers, listCustomers",
        "listCustomers, listCustomers",
        "GetURLStatus, getUrlStatus",
        "delete, delete",
        "import, import_"
    })
    void operation_is_its_id_in_camel_case_without_version_1(String operationId, String method) {
        assertThat(names.operation(operationId)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
        "CustomerDetail, CustomerDetail",
        "3DSecure, Type3DSecure",
        "Package, AcmePackage",
        "Error, AcmeError",
        "Override, AcmeOverride",
        "JsonValue, AcmeJsonValue",
        "rate_card, RateCard",
        "Event, Event"
    })
    void schema_keeps_its_name_unless_java_has_it_already(String schema, String type) {
        assertThat(names.schemaType(schema)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "Customers, Customers",
        "Customers API, Customers",
        "Rate cards, RateCards",
        "payment-links, PaymentLinks",
        "3D Secure, Group3DSecure",
        "5, Group5"
    })
    void group_is_the_tag_without_the_word_api(String tag, String group) {
        assertThat(names.group(tag)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "next_page, nextPage",
        "customerId, customerId",
        "class, class_",
        "to_builder, toBuilder_",
        "@type, type",
        "X-Trace, xTrace",
        "3ds, value3ds",
        "address_line1, addressLine1"
    })
    void property_is_its_name_in_camel_case_and_never_a_keyword(String property, String member) {
        assertThat(names.property("Customer", property)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "billable, BILLABLE",
        "net-30, NET_30",
        "notStarted, NOT_STARTED",
        "3ds, VALUE_3DS",
        "-1, MINUS_1",
        "'', EMPTY",
        "unrecognized, UNRECOGNIZED_VALUE"
    })
    void enum_constant_is_its_value_in_capitals(String value, String constant) {
        assertThat(names.constant("Status", value)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"InlineObject", "Inline_response", "ListCustomers200Response", "Inline"})
    void class_name_that_a_tool_invented_is_refused(String schema) {
        assertThatThrownBy(() -> names.schemaType(schema))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith("schemas." + schema + ": no good Java name follows from it")
                .hasMessageContaining("add an entry \"schemas." + schema + ": <name>\"");
    }

    @ParameterizedTest
    @CsvSource({
        "<=, LESS_THAN_EQUAL",
        ">, GREATER_THAN",
        "+1, PLUS_1",
        "50%, VALUE_50_PERCENT",
        "a/b, A_B",
        "' ', SPACE",
        "\u2615, HOT_BEVERAGE",
        "\u65e5, \u65e5"
    })
    void symbols_that_make_another_value_are_spelled_out(String value, String constant) {
        assertThat(names.constant("Operator", value)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"_, lowLine", "\u2615, hotBeverage", "$ref, ref", "'a b', aB", "+1, plus1", "-1, minus1"})
    void property_without_a_letter_has_the_names_of_its_characters(String property, String member) {
        assertThat(names.property("Customer", property)).isEqualTo(member);
    }

    @Test
    void name_without_a_character_is_refused_with_the_entry_to_add() {
        assertThatThrownBy(() -> names.property("Operator", ""))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("properties.Operator.: no good Java name follows from it (\"\"); add an entry"
                        + " \"properties.Operator.: <name>\" under names in the vendor's file in generator-config");
    }

    @ParameterizedTest
    @CsvSource({
        "Funcion\u00e1rio, Funcion\u00e1rio",
        "funciona\u0301rio, Funcion\u00e1rio",
        "\u9867\u5ba2, Type\u9867\u5ba2",
        "\u0439_\u0439, \u0419\u0419",
        "\u0939\u093f\u0928\u094d\u0926\u0940, Type\u0939\u093f\u0928\u094d\u0926\u0940",
        "\ud801\udc28a, \ud801\udc00a"
    })
    void class_keeps_its_letters_and_begins_with_a_capital(String schema, String type) {
        assertThat(names.schemaType(schema)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "obterFuncion\u00e1rio, obterFuncion\u00e1rio",
        "\u9867\u5ba2\u4e00\u89a7, \u9867\u5ba2\u4e00\u89a7",
        "\ud835\udefc, \ud835\udefc"
    })
    void operation_keeps_its_letters(String operationId, String method) {
        assertThat(names.operation(operationId)).isEqualTo(method);
    }

    @Test
    void class_name_that_is_too_long_keeps_words_from_its_front_and_ends_in_its_hash() {
        String schema = "ContractAmendmentScheduleItem".repeat(4);

        assertThat(names.schemaType(schema))
                .isEqualTo("ContractAmendmentScheduleItem".repeat(3) + "2fbe1ede")
                .hasSizeLessThan(100);
    }

    @Test
    void class_name_of_99_characters_is_kept() {
        String schema = "Abcdefghi".repeat(11);

        assertThat(names.schemaType(schema)).isEqualTo(schema);
        assertThat(names.schemaType(schema + "j")).isNotEqualTo(schema + "j").hasSizeLessThan(100);
    }

    @Test
    void short_form_of_a_name_depends_on_no_other_name() {
        String one = names.inlineType("ListContracts", "schedule_item ".repeat(12));
        String other = names.inlineType("ListContracts", "schedule_item ".repeat(12) + "id");

        assertThat(one).hasSizeLessThan(100).isNotEqualTo(other);
        assertThat(names(Map.of()).inlineType("ListContracts", "schedule_item ".repeat(12) + "id"))
                .isEqualTo(other);
    }

    @Test
    void class_in_a_class_with_a_short_form_is_named_by_its_whole_place() {
        String outer = names.inlineType("ListContracts", "schedule_item ".repeat(12));

        assertThat(names.inlineType(outer, "id"))
                .isEqualTo(names.inlineType("ListContracts", "schedule_item ".repeat(12) + "id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u7e70\u308a\u8fd4\u3057", "x"})
    void name_of_one_long_word_is_cut_between_characters(String character) {
        String type = names.schemaType(character.repeat(200));

        assertThat(type.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100);
        assertThat(type).doesNotContain("\ufffd").matches(".+[0-9a-f]{8}");
        assertThat(new String(type.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(type);
    }

    @Test
    void classes_of_a_long_tag_or_operation_are_short_too() {
        String group = names.group("Contract amendment schedule item ".repeat(5));

        assertThat("Http" + group + "Api").hasSizeLessThan(100);
        assertThat(group + "ApiContractTest").hasSizeLessThan(100);
        assertThat(Names.paramsType(names.operation("list_contract_amendment_schedule_items".repeat(5))))
                .hasSizeLessThan(100);
    }

    @Test
    void entry_of_the_vendors_file_that_is_too_long_is_refused() {
        Names configured = names(Map.of("schemas.InlineObject", "Refund".repeat(20)));

        assertThatThrownBy(() -> configured.schemaType("InlineObject"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith("schemas.InlineObject: its Java name \"RefundRefund")
                .hasMessageEndingWith(
                        "...\" is longer than 99 characters; add a shorter one under names in the vendor's file in"
                                + " generator-config");
    }

    @Test
    void long_name_of_a_member_is_whole_words_and_a_hash_of_all() {
        String text = "very_long_value_".repeat(10_000);

        assertThat(names.constant("Kind", text))
                .startsWith("VERY_LONG_VALUE_VERY_")
                .matches("\\w{150,191}_[0-9A-F]{8}")
                .isNotEqualTo(names.constant("Kind", text + "x"));
        assertThat(names.constant("Kind", "e".repeat(1_500))).matches("E{191}_[0-9A-F]{8}");
        assertThat(names.property("Thing", text)).startsWith("veryLongValue").matches("\\w{150,192}[0-9a-f]{8}");
        assertThat(names.operation(text)).isEqualTo(names.property("Thing", text));
    }

    @Test
    void entry_of_the_vendors_file_wins() {
        Names configured = names(Map.of("schemas.InlineObject", "Refund", "values.Operator.<=", "AT_MOST"));

        assertThat(configured.schemaType("InlineObject")).isEqualTo("Refund");
        assertThat(configured.constant("Operator", "<=")).isEqualTo("AT_MOST");
    }

    private static Names names(Map<String, String> configured) {
        return new Names(new VendorConfig(
                "Acme",
                "dev.acme",
                "ACME",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                configured));
    }
}
