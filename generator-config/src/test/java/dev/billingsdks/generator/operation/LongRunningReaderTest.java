package dev.billingsdks.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.LongRunningFacts;
import dev.billingsdks.generator.sdk.OperationFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongRunningReaderTest {

    private static final VendorConfig CONFIG = SampleDocument.config(
            "longRunning: {operation: getJob, id: id, done: done, error: error, code: code, metadata: progress, response: result}");

    private static final String JOB =
            "id: {type: string}, done: {type: boolean}, error: {$ref: '#/components/schemas/Error'},"
                    + " progress: {$ref: '#/components/schemas/Thing'}, result: {$ref: '#/components/schemas/Thing'}";

    @Test
    void operation_whose_response_has_the_properties_goes_on() {
        OperationFacts start = SampleDocument.operation(document("getJob", "", JOB, "int32"), CONFIG);

        LongRunningFacts facts = start.longRunning();
        assertThat(facts.type()).isEqualTo("LongRunning<Thing, Thing>");
        assertThat(facts.poll().path()).isEqualTo("/jobs/{id}");
        assertThat(facts.parameter()).isEqualTo("id");
        assertThat(facts.valued()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"getTask, ", "getJob, done", "getJob, error", "getJob, progress", "getJob, result", "getJob, id"})
    void without_the_operation_or_a_property_it_does_not_and_the_entry_matches_nothing(String poll, String missing) {
        String job = missing == null ? JOB : JOB.replace(missing + ": {", "other: {");
        SpecDocument document = document(poll, "", job, "int32");

        assertThat(SampleDocument.operation(document, CONFIG).longRunning()).isNull();
        assertThat(SdkReader.readAll(document, CONFIG, "1").unmatched()).containsExactly("longRunning");
    }

    @Test
    void code_that_is_not_an_int32_is_an_error() {
        SpecDocument document = document("getJob", "", JOB, "int64");

        assertThatThrownBy(() -> SdkReader.read(document, CONFIG, "1"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "startJob: is long-running according to the vendor's file, which needs a text in id, a boolean"
                                + " in done and an int32 in error.code");
    }

    @Test
    void state_that_takes_more_than_an_id_is_an_error() {
        SpecDocument document = document("getJob", ", {name: view, in: query, schema: {type: string}}", JOB, "int32");

        assertThatThrownBy(() -> SdkReader.read(document, CONFIG, "1"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "getJob: must have one parameter, in its path, to return the state of an operation (longRunning"
                                + " in the vendor's file)");
    }

    private static SpecDocument document(String poll, String parameter, String job, String codeFormat) {
        String text = """
                openapi: 3.0.3
                info: {title: Acme, version: '1'}
                servers: [{url: 'https://api.acme.example'}]
                security: [{bearer: []}]
                paths:
                  /jobs:
                    post:
                      operationId: startJob
                      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}
                  /jobs/{id}:
                    get:
                      operationId: %s
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}%s]
                      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
                components:
                  schemas:
                    Thing: {type: object, properties: {name: {type: string}}}
                    Job: {type: object, properties: {%s}}
                    Error: {type: object, properties: {code: {type: integer, format: %s}}}
                  securitySchemes:
                    bearer: {type: http, scheme: bearer}
                """.formatted(poll, parameter, job, codeFormat);
        return SpecDocument.of(DocumentParser.parse(text, Path.of("jobs.yaml")));
    }
}
