package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiCheckTest {
    private static final Path FILE = Path.of("openapi.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.1.0-rc1"})
    void versions_3_0_and_3_1_are_accepted(String version) {
        assertThatCode(() -> check("{openapi: " + version + ", info: {}, paths: {}}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{swagger: '2.0', info: {}, paths: {}} | not an OpenAPI 3.0 or 3.1 document: it is Swagger 2.0, which is to be"
                        + " converted first",
                "{info: {}, paths: {}} | not an OpenAPI 3.0 or 3.1 document: the field \"openapi\" is missing",
                "{openapi: 3.2.0, info: {}, paths: {}} | not an OpenAPI 3.0 or 3.1 document: its \"openapi\" is \"3.2.0\"",
                "{openapi: 3.0, info: {}, paths: {}} | not an OpenAPI 3.0 or 3.1 document: its \"openapi\" is 3.0",
                "{openapi: 3.0.0, paths: {}} | not an OpenAPI document: the object \"info\" is missing",
                "{openapi: 3.0.0, info: {}} | not an OpenAPI document: the object \"paths\" is missing",
                "{openapi: 3.0.0, info: {}, paths: []} | not an OpenAPI document: the object \"paths\" is missing",
                "{openapi: 3.0.0, info: {}, paths: {a: {}}} | the path \"a\" must begin with a slash",
            })
    void a_file_that_is_not_an_openapi_document_is_refused(String document, String message) {
        assertThatThrownBy(() -> check(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("openapi.yaml: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paths: {/a: []} | #/paths/~1a: must be an object; correct it in overlay.yaml",
                "paths: {/a: {get: {parameters: {}}}} | #/paths/~1a/get/parameters: must be a list; correct it in overlay.yaml",
                "components: {schemas: []} | #/components/schemas: must be an object; correct it in overlay.yaml",
                "components: {schemas: {A: text}} | #/components/schemas/A: must be an object; correct it in overlay.yaml",
            })
    void a_part_of_the_wrong_kind_is_refused_with_its_place(String field, String message) {
        assertRefused(field, message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/C'}, C: {}}}",
                "components: {schemas: {A: {$ref: '#/components/schemas/a~1b'}, a/b: {}}}",
                "components: {schemas: {A: {$ref: '#/components/schemas/a%20+b'}, a +b: {}}}",
                "components: {schemas: {A: {items: {$ref: '#/components/schemas/A'}}}}",
                "components: {schemas: {A: {properties: {$ref: {type: string}}}}}",
                "components: {schemas: {A: {example: {$ref: nowhere}, x-a: {$ref: nowhere}}}}",
                "components: {schemas: {A: {additionalProperties: false, items: true}}}",
                "components: {schemas: {A: {discriminator: {propertyName: p, mapping: {a: A, b: '#/components/schemas/A'}}}}}",
                "components: {schemas: }",
            })
    void references_within_the_document_are_accepted(String components) {
        assertThatCode(() -> check("{openapi: 3.1.0, info: {}, paths: {}, " + components + "}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "components: {schemas: {A: {items: {$ref: '#/components/schemas/B'}}}} | #/components/schemas/A/items: the"
                        + " reference \"#/components/schemas/B\" leads to nothing in the document; correct it, or add the object,"
                        + " in overlay.yaml",
                "paths: {/a: {get: {responses: {'404': {$ref: '#/components/responses/404'}}}}} |"
                        + " #/paths/~1a/get/responses/404: the reference \"#/components/responses/404\" leads to nothing in the"
                        + " document; correct it, or add the object, in overlay.yaml",
                "components: {examples: {A: {$ref: '#/info/title'}}} | #/components/examples/A: the reference \"#/info/title\""
                        + " leads to nothing in the document; correct it, or add the object, in overlay.yaml",
                "components: {schemas: {A: {$ref: other.yaml}}} | #/components/schemas/A: the reference \"other.yaml\" does not"
                        + " begin with #/; only references within the document are followed",
                "components: {schemas: {A: {$ref: 5}}} | #/components/schemas/A: the reference \"5\" does not begin with #/; only"
                        + " references within the document are followed",
                "components: {schemas: {A: {$ref: '#/%zz'}}} | #/components/schemas/A: the reference \"#/%zz\" is not a JSON"
                        + " Pointer",
                "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}} |"
                        + " #/components/schemas/A: the reference \"#/components/schemas/B\" leads back to itself",
                "components: {schemas: {A: {discriminator: {mapping: {b: '#/components/schemas/B'}}}}} |"
                        + " #/components/schemas/A/discriminator: the reference \"#/components/schemas/B\" leads to nothing in"
                        + " the document; correct it, or add the object, in overlay.yaml",
            })
    void a_reference_that_leads_nowhere_is_refused_with_its_place(String field, String message) {
        assertRefused(field, message);
    }

    @Test
    void extensions_beside_paths_and_responses_are_not_looked_into() {
        assertThatCode(() -> check("""
                        openapi: 3.0.3
                        info: {}
                        paths: {x-a: text, /a: {x-b: text, get: {responses: {x-c: text}}}}
                        """)).doesNotThrowAnyException();
    }

    private static void assertRefused(String field, String message) {
        ObjectNode document = SpecFolder.parse("{openapi: 3.0.3, info: {title: t}, paths: {}}");
        document.setAll(SpecFolder.parse(field));

        assertThatThrownBy(() -> new OpenApiCheck(FILE, document).run())
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("openapi.yaml, " + message);
    }

    private static void check(String document) {
        new OpenApiCheck(FILE, SpecFolder.parse("# YAML\n" + document)).run();
    }
}
