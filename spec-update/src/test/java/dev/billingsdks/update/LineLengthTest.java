package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.ContractTestReader;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.SdkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No generated line has more than 120 characters, except where it has no place to break it. */
class LineLengthTest {

    private static final int LONGEST = 120;

    /** What has no place to break it: a name or a literal with the symbols around it, and in comments a word. */
    private static final Pattern UNBREAKABLE = Pattern.compile(
            "import .*|[.(]?(?:\\w+\\.)*\\w*(?:::\\w+)?[<>(){},;=! ]*|[(]?\"(?:[^\"\\\\]|\\\\.)*\"[(){},;]*|\\* *(?:@\\w+ |<p>|<li>)?\\S+|.*https?://.*");

    @TempDir
    private Path work;

    @Test
    void lines_of_a_whole_document_are_short() throws IOException {
        assertShortLines(WholeDocument.with(), WholeDocument.config(""), work.resolve("whole"));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 24, 40, 64, 88})
    void lines_are_short_whatever_the_length_of_names(int length) throws IOException {
        VendorConfig config = WholeDocument.config(
                "paginationExceptions: {'post /{w}/searches/{w}': {scheme: cursor, cursor: {w}_options.{w}_position.cursor,"
                                .replace("{w}", word(length))
                        + " items: rows, next: "
                        + "{w}_page.{w}_rest.cursor}}\n".replace("{w}", word(length)));

        assertShortLines(document(length), config, work.resolve("names"));
    }

    @Test
    void lines_of_published_documents_are_short() throws IOException {
        for (String name : Corpus.names()) {
            String vendor = Corpus.vendorOf(name);
            SpecDocument document =
                    vendor == null ? SpecDocument.of(Corpus.raw(name)) : Corpus.prepared(vendor, name, work);
            VendorConfig config = vendor == null ? WholeDocument.config("") : Corpus.config(vendor);

            assertShortLines(document, config, work.resolve(name + "-java"));
        }
    }

    private static void assertShortLines(SpecDocument document, VendorConfig config, Path folder) throws IOException {
        List<SdkFile> sdk = SdkReader.read(document, config, "1");
        SdkPrinter printer = new SdkPrinter("specs");
        printer.print(sdk, folder.resolve("main"));
        printer.printTests(ContractTestReader.read(sdk, config), sdk, folder.resolve("test"));

        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(10);
            for (Path source : sources) {
                assertThat(Files.readString(source).lines())
                        .as(source.getFileName().toString())
                        .filteredOn(line -> line.length() > LONGEST)
                        .allSatisfy(line -> assertThat(line.strip()).matches(UNBREAKABLE));
            }
        }
    }

    /** Returns a name of some length whose words differ, so that names that are made of it can be shortened. */
    private static String word(int length) {
        return "billing_contract_amendment_schedule_recipient_notification_threshold_configuration_override"
                .substring(0, length)
                .replaceFirst("_$", "x");
    }

    private static SpecDocument document(int length) {
        String text = """
                openapi: 3.0.3
                info: {title: Acme, version: '1'}
                servers: [{url: 'https://api.acme.example'}]
                tags: [{name: {w} tag, description: 'The {w} of the {w}, with `{w}` and {w}.'}]
                paths:
                  /{w}/{{w}_id}/{w}:
                    parameters: [{name: {w}_id, in: path, required: true, schema: {type: string, maxLength: 40}}]
                    patch:
                      operationId: update_{w}
                      deprecated: true
                      tags: [{w} tag]
                      summary: 'The {w} of the {w} of the {w}'
                      parameters:
                        - {name: X-{w}, in: header, schema: {type: array, items: {type: string}}}
                        - {name: {w}_filter, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/{w}_entity'}}}}
                      responses:
                        '200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/{w}_entity'}}}}
                        '404': {description: b, content: {application/json: {schema: {$ref: '#/components/schemas/{w}_problem'}}}}
                  /{w}/searches/{w}:
                    post:
                      tags: [{w} tag]
                      requestBody:
                        content:
                          application/json:
                            schema:
                              type: object
                              properties:
                                {w}_options:
                                  type: object
                                  properties: {{w}_position: {type: object, properties: {cursor: {type: string}}}}
                      responses:
                        '200':
                          description: rows
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  rows: {type: array, items: {$ref: '#/components/schemas/{w}_entity'}}
                                  {w}_page:
                                    type: object
                                    properties:
                                      {w}_rest: {type: object, required: [cursor], properties: {cursor: {type: string, nullable: true}}}
                components:
                  schemas:
                    {w}_problem: {type: object, required: [{w}_code], properties: {{w}_code: {type: string}}}
                    {w}_entity:
                      type: object
                      description: 'The {w}, or {w}.'
                      required: [{w}_id]
                      properties:
                        {w}_id: {type: string, description: 'The {w} of the {w}, or {w}.'}
                        {w}_kind: {type: string, enum: [{w}_a, {w}_b], nullable: true}
                        {w}_map: {type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/{w}_problem'}}}
                        {w}_union:
                          oneOf:
                            - {$ref: '#/components/schemas/{w}_problem'}
                            - {type: object, required: [{w}_x, {w}_y], properties: {{w}_x: {type: string}, {w}_y: {type: string}, {w}_z: {type: string}}}
                            - {type: array, items: {type: object, additionalProperties: {type: string}}}
                """.replace("{w}", word(length));
        return SpecDocument.of(DocumentParser.parse(text, Path.of("names.yaml")));
    }
}
