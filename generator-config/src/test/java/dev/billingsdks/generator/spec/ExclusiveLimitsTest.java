package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusiveLimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1.0 | {minimum: 5, exclusiveMinimum: true} | {exclusiveMinimum: 5}",
                "3.1.0 | {minimum: 5, exclusiveMinimum: false} | {minimum: 5}",
                "3.1.0 | {maximum: 9.5, exclusiveMaximum: true} | {exclusiveMaximum: 9.5}",
                "3.1.0 | {exclusiveMaximum: true} | {}",
                "3.1.0 | {exclusiveMinimum: 5} | {exclusiveMinimum: 5}",
                "3.0.3 | {exclusiveMinimum: 5} | {minimum: 5, exclusiveMinimum: true}",
                "3.0.3 | {minimum: 3, exclusiveMinimum: 5} | {minimum: 5, exclusiveMinimum: true}",
                "3.0.3 | {minimum: 7, exclusiveMinimum: 5} | {minimum: 7}",
                "3.0.3 | {maximum: 7, exclusiveMaximum: 5} | {maximum: 5, exclusiveMaximum: true}",
                "3.0.3 | {minimum: 5, exclusiveMinimum: true} | {minimum: 5, exclusiveMinimum: true}",
            })
    void exclusive_limit_has_the_form_of_the_documents_version(String version, String before, String after) {
        ObjectNode document = document(version, before);

        ExclusiveLimits.rewrite(Path.of("openapi.yaml"), document);

        assertThat(document).isEqualTo(document(version, after));
    }

    private static ObjectNode document(String version, String schema) {
        return SpecFolder.parse(
                "openapi: " + version + "\ncomponents: {schemas: {A: {properties: {a: " + schema + "}}}}\n");
    }
}
