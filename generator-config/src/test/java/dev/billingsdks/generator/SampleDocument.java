package dev.billingsdks.generator;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small document around the part that a test is about. */
public final class SampleDocument {

    private SampleDocument() {}

    /** Returns a document with one operation, whose parts stand at the indent of {@code operationId}. */
    public static SpecDocument withOperation(String operation, String schemas) {
        String text = """
                openapi: 3.0.3
                info: {title: Acme, version: '1'}
                servers: [{url: 'https://api.acme.example'}]
                security: [{bearer: []}]
                paths:
                  /things:
                    get:
                      operationId: listThings
                      tags: [Things]
                %s
                components:
                  schemas:
                    Thing: {type: object, properties: {id: {type: string}}}
                %s
                  securitySchemes:
                    bearer: {type: http, scheme: bearer}
                    key: {type: apiKey, in: header, name: X-Key}
                    keyInQuery: {type: apiKey, in: query, name: api_key}
                    basicAuth: {type: http, scheme: basic}
                    oauth: {type: oauth2}
                    digest: {type: http, scheme: digest}
                """.formatted(
                        operation.indent(6).stripTrailing(), schemas.indent(4).stripTrailing());
        return SpecDocument.of(DocumentParser.parse(text, Path.of("sample.yaml")));
    }

    /** Returns a document with one component schema. */
    public static SpecDocument withSchema(String schema) {
        return withOperation("responses: {'204': {description: none}}", schema);
    }

    public static List<SdkFile> files(SpecDocument document) {
        return SdkReader.read(document, config("pagination: []"), "1.0");
    }

    public static OperationFacts operation(SpecDocument document, VendorConfig config) {
        return SdkReader.read(document, config, "1.0").stream()
                .filter(ApiFile.class::isInstance)
                .map(ApiFile.class::cast)
                .findFirst()
                .orElseThrow()
                .operations()
                .get(0);
    }

    public static VendorConfig config(String more) {
        return VendorConfig.parse(
                "name: Acme\npackage: dev.acme\nenvironmentPrefix: ACME\n" + more, Path.of("acme.yaml"));
    }

    public static Map<String, SdkFile> byName(List<SdkFile> files) {
        return files.stream()
                .collect(java.util.stream.Collectors.toMap(
                        file -> file.packageName() + "." + file.fileName(), file -> file));
    }
}
