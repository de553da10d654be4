package dev.billingsdks.update.difference;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import java.nio.file.Path;
import java.util.List;

/** Pairs of documents that differ in one place. */
final class Documents {
    private static final VendorConfig CONFIG = VendorConfig.parse(
            "{name: Sample, package: dev.billingsdks.sample, environmentPrefix: SAMPLE}", Path.of("sample.yaml"));

    private Documents() {}

    static SpecDocument parse(String yaml) {
        return SpecDocument.of(DocumentParser.parse(yaml, Path.of("sample.yaml")));
    }

    static List<Change> compare(String before, String after) {
        return DocumentComparison.of(parse(before), parse(after), CONFIG);
    }

    /** Compares two schemas of a property of what is sent. */
    static List<Change> sent(String before, String after) {
        return compare(withBody(before), withBody(after));
    }

    /** Compares two schemas of a property of a response. */
    static List<Change> inResponse(String before, String after) {
        return compare(withAnswer(before), withAnswer(after));
    }

    /** Compares two versions of the fields of the operation {@code list}. */
    static List<Change> operation(String before, String after) {
        return compare(withOperation(before), withOperation(after));
    }

    private static String withBody(String schema) {
        return withOperation("""
                requestBody:
                  content:
                    application/json:
                      schema: {type: object, properties: {x: %s}}
                """.formatted(schema));
    }

    private static String withAnswer(String schema) {
        return withOperation("""
                responses:
                  '200':
                    content:
                      application/json:
                        schema: {type: object, properties: {x: %s}}
                """.formatted(schema));
    }

    private static String withOperation(String fields) {
        return """
                openapi: 3.1.0
                info: {title: Sample, version: '1'}
                paths:
                  /items:
                    post:
                      operationId: list
                """ + fields.indent(6) + """
                components:
                  schemas:
                    A: {type: object, title: A, properties: {a: {type: string}}}
                    B: {type: object, title: B, properties: {b: {type: string}}}
                """;
    }
}
