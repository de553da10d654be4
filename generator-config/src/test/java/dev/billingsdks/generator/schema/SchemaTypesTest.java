package dev.billingsdks.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.Printed;
import dev.billingsdks.generator.sdk.EnumFile;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import dev.billingsdks.generator.sdk.UnionFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java type that follows from a schema, however the document writes it. */
class SchemaTypesTest {

    private static final String COMMON = """
            Other: {type: object, properties: {name: {type: string}}}
            Kind: {type: string, enum: [a, b]}
            Price: {type: object, required: [amount], properties: {amount: {type: number}}}
            Names: {type: array, items: {type: string}}
            Odd: {type: object, properties: {value: %s}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{allOf: [{$ref: '#/components/schemas/Thing'}]} | Thing",
                "{type: object, allOf: [{$ref: '#/components/schemas/Thing'}], description: x} | Thing",
                "{allOf: [{$ref: '#/components/schemas/Thing'}, {description: x}]} | Thing",
                "{allOf: [{$ref: '#/components/schemas/Thing'}, {nullable: true}]} | Thing?",
                "{allOf: [{$ref: '#/components/schemas/Thing'}], nullable: true} | Thing?",
                "{allOf: [{$ref: '#/components/schemas/Thing'}, {required: [id]}]} | OddValue",
                "{allOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Other'}]} | OddValue",
                "{allOf: [{type: string}, {maxLength: 3}]} | String",
                "{allOf: [{type: number}, {type: integer}]} | Long",
                "{$ref: '#/components/schemas/Thing', nullable: true} | Thing?",
                "{$ref: '#/components/schemas/Thing', type: object, description: x} | Thing",
                "{oneOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]} | Thing?",
                "{anyOf: [{$ref: '#/components/schemas/Thing'}, {nullable: true}]} | Thing?",
                "{anyOf: [{$ref: '#/components/schemas/Thing'}, {enum: [null]}]} | Thing?",
                "{anyOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Thing'}]} | Thing",
                "{anyOf: [{$ref: '#/components/schemas/Thing'}, {}]} | JsonValue",
                "{anyOf: [{$ref: '#/components/schemas/Kind'}, {type: string}]} | Kind",
                "{anyOf: [{type: string, enum: [x]}, {type: string, enum: [y]}]} | OddValue",
                "{oneOf: [{const: x, title: An x}, {const: y}], type: string} | OddValue",
                "{anyOf: [{type: string, format: uuid}, {type: string, format: date}]} | String",
                "{anyOf: [{type: string, format: uuid}, {type: string, format: uuid}]} | UUID",
                "{oneOf: [{type: integer}, {type: number}]} | BigDecimal",
                "{oneOf: [{type: string}, {type: integer}]} | OddValue",
                "{type: [string, integer, 'null']} | OddValue?",
                "{type: [integer, number]} | BigDecimal",
                "{type: [string, number, boolean, object, array]} | JsonValue",
                "{type: 'null'} | JsonValue?",
                "{const: x} | OddValue",
                "{const: 7} | Long",
                "{enum: [true]} | Boolean",
                "{enum: [1, 2.5]} | BigDecimal",
                "{enum: [a, null]} | OddValue?",
                "{enum: [a, 1]} | OddValue",
                "{type: string, format: binary} | String",
                "{type: string, format: money} | String",
                "{properties: {a: {type: string}}} | OddValue",
                "{type: object} | Map<String, JsonValue>",
                "{type: object, properties: {}} | OddValue",
                "{type: object, properties: {}, additionalProperties: true} | Map<String, JsonValue>",
                "{additionalProperties: {type: string, nullable: true}} | Map<String, @Nullable String>",
                "{type: object, additionalProperties: {}} | Map<String, JsonValue>",
                "{type: array} | List<JsonValue>",
                "{items: {type: string}} | List<String>",
                "{type: array, items: {$ref: '#/components/schemas/Names'}} | List<List<String>>",
                "{type: array, items: {type: object, properties: {a: {type: string}}, nullable: true}}"
                        + " | List<@Nullable OddValue>",
                "{type: array, prefixItems: [{type: string}], items: {type: integer}} | List<JsonValue>",
                "{$ref: '#/components/schemas/Price/properties/amount'} | BigDecimal",
                "true | JsonValue"
            })
    void property_has_the_type_that_its_schema_means(String schema, String type) {
        PropertyFacts value = odd(SampleDocument.withSchema(COMMON.formatted(schema)));

        assertThat(value.type().text() + (value.nullable() ? "?" : "")).isEqualTo(type);
    }

    @Test
    void keywords_next_to_a_reference_apply_in_3_1_only() {
        SpecDocument document = SampleDocument.withSchema(
                COMMON.formatted("{$ref: '#/components/schemas/Thing', properties: {more: {type: string}}}"));

        PropertyFacts before = odd(document);
        ((ObjectNode) document.root()).put("openapi", "3.1.0");
        PropertyFacts after = odd(document);

        assertThat(before.type().text()).isEqualTo("Thing");
        assertThat(after.type().text()).isEqualTo("OddValue");
    }

    @Test
    void parts_of_an_allOf_are_one_model_and_a_later_one_refines() {
        Map<String, SdkFile> files = SampleDocument.byName(SampleDocument.files(SampleDocument.withSchema("""
                Base:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    kind: {type: string}
                    home: {type: object, properties: {city: {type: string}}}
                Whole:
                  allOf:
                    - {$ref: '#/components/schemas/Base'}
                    - {required: [kind], properties: {kind: {type: string, enum: [whole]}}}
                  properties: {last: {type: integer}}""")));

        ModelFile whole = (ModelFile) files.get("dev.acme.model.Whole");
        assertThat(whole.properties())
                .extracting(property -> property.type().text() + " " + property.name() + property.required())
                .containsExactly("String idtrue", "WholeKind kindtrue", "BaseHome homefalse", "Long lastfalse");
    }

    @Test
    void variants_without_names_are_named_by_their_content() {
        Map<String, SdkFile> files = SampleDocument.byName(SampleDocument.files(SampleDocument.withSchema("""
                Discount:
                  oneOf:
                    - {title: Percent off, type: object, properties: {percent: {type: number}}}
                    - {type: object, properties: {kind: {type: string, enum: [free_month]}}}
                    - {type: object, required: [amount], properties: {id: {type: string}, amount: {type: number}}}
                    - {type: object, properties: {id: {type: string}}}
                    - {$ref: '#/components/schemas/Thing'}
                    - {type: array, items: {$ref: '#/components/schemas/Thing'}}
                    - {type: string, format: date-time}""")));

        UnionFile union = (UnionFile) files.get("dev.acme.model.Discount");
        assertThat(union.variants())
                .extracting(UnionFile.Variant::wrapper)
                .containsExactly(
                        "OfPercentOff",
                        "OfFreeMonth",
                        "OfWithAmount",
                        "OfWithId",
                        "OfThing",
                        "OfThingList",
                        "OfOffsetDateTime");
    }

    @Test
    void discriminator_takes_the_mapping_then_constants_then_names() {
        Map<String, SdkFile> files = SampleDocument.byName(SampleDocument.files(SampleDocument.withSchema("""
                Card: {type: object, properties: {type: {type: string, enum: [card]}}}
                Cash: {type: object, properties: {type: {type: string}}}
                Bank: {type: object, properties: {type: {type: string}}}
                Payment:
                  oneOf:
                    - {$ref: '#/components/schemas/Card'}
                    - {$ref: '#/components/schemas/Cash'}
                    - {$ref: '#/components/schemas/Bank'}
                  discriminator: {propertyName: type, mapping: {iban: '#/components/schemas/Bank', bic: Bank}}""")));

        UnionFile union = (UnionFile) files.get("dev.acme.model.Payment");
        assertThat(union.variants())
                .extracting(variant -> Printed.registrations(variant).get(0))
                .containsExactly(
                        ".variant(JsonShape.object().constant(\"type\", \"card\"), Card::read, OfCard::new)",
                        ".variant(JsonShape.object().constant(\"type\", \"Cash\"), Cash::read, OfCash::new)",
                        ".variant(JsonShape.object().constant(\"type\", \"iban\", \"bic\", \"Bank\"), Bank::read, OfBank::new)");
    }

    @Test
    void inline_repetitions_of_an_enum_share_its_class() {
        Map<String, SdkFile> files = SampleDocument.byName(SampleDocument.files(SampleDocument.withSchema("""
                Filter:
                  type: object
                  properties:
                    status:
                      oneOf:
                        - {type: string, enum: [open, paid]}
                        - {type: array, items: {type: string, enum: [open, paid]}}
                        - {type: array, items: {type: array, items: {type: string, enum: [open, void]}}}""")));

        UnionFile union = (UnionFile) files.get("dev.acme.model.FilterStatus");
        assertThat(union.variants())
                .extracting(variant -> variant.type().text())
                .containsExactly("FilterStatusValue", "List<FilterStatusValue>", "List<List<FilterStatusFirst>>");
        assertThat(((EnumFile) files.get("dev.acme.model.FilterStatusValue")).constants())
                .extracting(EnumFile.Constant::value)
                .containsExactly("open", "paid");
    }

    @Test
    void inline_schema_leaves_its_name_to_a_component() {
        Map<String, SdkFile> files = SampleDocument.byName(SampleDocument.files(SampleDocument.withSchema("""
                Customer: {type: object, properties: {address: {type: object, properties: {a: {type: string}}}}}
                CustomerAddress: {type: object, properties: {b: {type: string}}}""")));

        ModelFile customer = (ModelFile) files.get("dev.acme.model.Customer");
        assertThat(customer.properties().get(0).type().text()).isEqualTo("CustomerAddressDetails");
        assertThat(((ModelFile) files.get("dev.acme.model.CustomerAddress")).properties())
                .extracting(PropertyFacts::name)
                .containsExactly("b");
    }

    @Test
    void schemas_may_contain_themselves() {
        List<SdkFile> files = SampleDocument.files(SampleDocument.withSchema("""
                Loop: {type: array, items: {$ref: '#/components/schemas/Loop'}}
                Tree: {type: array, items: {type: object, properties: {children: {$ref: '#/components/schemas/Tree'}}}}
                Json: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}}]}
                Uses:
                  type: object
                  properties: {loop: {$ref: '#/components/schemas/Loop'}, tree: {$ref: '#/components/schemas/Tree'}}"""));

        ModelFile uses = (ModelFile) SampleDocument.byName(files).get("dev.acme.model.Uses");
        assertThat(uses.properties())
                .extracting(property -> property.type().text())
                .containsExactly("List<JsonValue>", "List<Tree>");
    }

    @Test
    void parent_may_list_children_that_are_made_of_it() {
        Map<String, SdkFile> files = SampleDocument.byName(SampleDocument.files(SampleDocument.withSchema("""
                Pet:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind}
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {indoor: {type: boolean}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {weight: {type: number}}}]}""")));

        assertThat(((UnionFile) files.get("dev.acme.model.Pet")).variants())
                .extracting(UnionFile.Variant::wrapper)
                .containsExactly("OfCat", "OfDog");
        assertThat(((ModelFile) files.get("dev.acme.model.Dog")).properties())
                .extracting(PropertyFacts::name)
                .containsExactly("kind", "weight");
    }

    @Test
    void enum_lists_each_value_once_and_spellings_share_a_constant() {
        Map<String, SdkFile> files = SampleDocument.byName(SampleDocument.files(
                SampleDocument.withSchema("Status: {type: string, enum: [on, On, on, ON, null, 'no', 7]}")));

        EnumFile status = (EnumFile) files.get("dev.acme.model.Status");
        assertThat(status.constants()).extracting(EnumFile.Constant::name).containsExactly("ON", "NO", "VALUE_7");
        assertThat(status.spellings()).extracting(EnumFile.Constant::value).containsExactly("On", "ON");
    }

    private static PropertyFacts odd(SpecDocument document) {
        ModelFile odd = (ModelFile)
                SampleDocument.byName(SampleDocument.files(document)).get("dev.acme.model.Odd");
        return odd.properties().get(0);
    }
}
