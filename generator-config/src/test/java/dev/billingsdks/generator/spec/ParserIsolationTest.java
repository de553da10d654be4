package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.document.InvalidSpecException;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing in a document makes openapi-generator's parser request a URL or read another file: a reference that leads out of the document
 * is rejected before the parser sees it, and what is accepted is parsed here as the plugin does.
 */
class ParserIsolationTest {

    private static final String CANARY = "canary-of-another-file";
    private static final String OTHER = """
            openapi: 3.0.3
            info: {title: Other, version: '1'}
            paths: {}
            components:
              schemas:
                X: {type: object, description: %s, properties: {id: {type: string}}}
            """.formatted(CANARY);

    private final List<URI> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void start_server_and_write_files_beside_the_document() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI());
            byte[] body = OTHER.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        folder = Files.createDirectories(root.resolve("specs/sample"));
        Files.writeString(root.resolve("other.yaml"), OTHER);
        Files.writeString(root.resolve("specs/sample/beside.yaml"), OTHER);
    }

    @AfterEach
    void stop_server() {
        server.stop(0);
    }

    @Test
    void parser_follows_a_url_and_a_path_if_it_is_given_them() throws IOException {
        List<String> parsed = new ArrayList<>();
        for (String target : List.of(url() + "#/components/schemas/X", "./other.yaml#/components/schemas/X")) {
            for (String version : List.of("3.0.3", "3.1.0")) {
                String place = "{type: object, properties: {a: {$ref: '" + target + "'}}}";
                Path raw = Files.writeString(root.resolve("raw.yaml"), document(version, schema(place)));
                parsed.add(parse(raw.toString()));
            }
        }

        assertThat(requests).isNotEmpty();
        assertThat(parsed.subList(2, 4)).anySatisfy(text -> assertThat(text).contains(CANARY));
    }

    static Stream<Arguments> references() {
        List<String> targets = List.of(
                "URL",
                "URL#/components/schemas/X",
                " URL#/components/schemas/X",
                "HTTP://127.0.0.1:PORT/a.yaml#/components/schemas/X",
                "//127.0.0.1:PORT/a.yaml#/components/schemas/X",
                "jar:URL!/a.yaml#/components/schemas/X",
                "FILE",
                "FILE#/components/schemas/X",
                "PATH#/components/schemas/X",
                "../../other.yaml#/components/schemas/X",
                "./../../other.yaml",
                "..%2F..%2Fother.yaml#/components/schemas/X",
                "%2e%2e/%2e%2e/other.yaml#/components/schemas/X",
                "..\\\\..\\\\other.yaml#/components/schemas/X",
                "beside.yaml",
                "beside.yaml#/components/schemas/X",
                "./beside.yaml#/components/schemas/X",
                "classpath:beside.yaml",
                "%23/components/schemas/Thing",
                "#",
                "#Thing",
                "Thing",
                "");
        List<String> places = List.of(
                schema("{$ref: 'TARGET'}"),
                schema("{type: object, properties: {a: {$ref: 'TARGET'}}}"),
                schema("{type: array, items: {$ref: 'TARGET'}}"),
                schema("{type: object, additionalProperties: {$ref: 'TARGET'}}"),
                schema("{allOf: [{$ref: 'TARGET'}]}"),
                schema("{oneOf: [{$ref: 'TARGET'}]}"),
                schema("{not: {$ref: 'TARGET'}}"),
                schema("{type: array, additionalItems: {$ref: 'TARGET'}}"),
                "paths: {/a: {$ref: 'TARGET'}}",
                "paths: {/a: {get: {parameters: [{$ref: 'TARGET'}], responses: {'200': {description: a}}}}}",
                "paths: {/a: {post: {requestBody: {$ref: 'TARGET'}, responses: {'200': {description: a}}}}}",
                "paths: {/a: {get: {responses: {'200': {$ref: 'TARGET'}}}}}",
                "paths: {/a: {get: {responses: {'200': {description: a, headers: {h: {$ref: 'TARGET'}}}}}}}",
                "paths: {/a: {get: {responses: {'200': {description: a, links: {l: {$ref: 'TARGET'}}}}}}}",
                "paths: {/a: {get: {responses: {'200': {description: a, links: {l: {operationRef: 'TARGET'}}}}}}}",
                "paths: {/a: {get: {responses: {'200': {description: a, content: {a/b: {examples: {e: {$ref: 'TARGET'}}}}}}}}}",
                "paths: {/a: {post: {callbacks: {c: {$ref: 'TARGET'}}, responses: {'200': {description: a}}}}}",
                "paths: {/a: {post: {callbacks: {c: {'{$request.url}': {$ref: 'TARGET'}}}, responses: {'200': {description: a}}}}}",
                "paths: {}\ncomponents: {securitySchemes: {s: {$ref: 'TARGET'}}}",
                "paths: {}\ncomponents: {examples: {e: {$ref: 'TARGET'}}}",
                "paths: {}\ncomponents: {pathItems: {p: {$ref: 'TARGET'}}}");
        // Each form of a reference at two places, and each place with three forms.
        List<Arguments> cases = new ArrayList<>();
        for (String version : List.of("3.0.3", "3.1.0")) {
            for (int place = 0; place < places.size(); place++) {
                for (int target = 0; target < targets.size(); target++) {
                    if (place < 2 || target % 8 == place % 8) {
                        cases.add(Arguments.of(version, places.get(place), targets.get(target)));
                    }
                }
            }
        }
        return cases.stream().filter(given -> !isAnchorOfLink(given));
    }

    /** A link may name an operation by an anchor, which leads nowhere else. */
    private static boolean isAnchorOfLink(Arguments given) {
        return ((String) given.get()[1]).contains("operationRef") && ((String) given.get()[2]).startsWith("#");
    }

    @ParameterizedTest
    @MethodSource("references")
    void reference_that_leads_out_of_the_document_is_rejected_before_it_is_parsed(
            String version, String place, String target) throws IOException {
        assertRejected(document(version, place.replace("TARGET", resolved(target))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "URL#/components/schemas/X",
                "FILE",
                "../../other.yaml#/components/schemas/X",
                "beside.yaml",
                "no.such.schema",
                "Absent"
            })
    void discriminator_that_maps_to_another_document_is_rejected(String target) throws IOException {
        for (String version : List.of("3.0.3", "3.1.0")) {
            assertRejected(document(version, union(resolved(target))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thing", "#/components/schemas/Thing", "with.dot"})
    void discriminator_that_maps_to_a_schema_of_the_document_is_a_reference_to_it(String target) throws IOException {
        for (String version : List.of("3.0.3", "3.1.0")) {
            String name = target.replaceFirst(".*/", "");

            String parsed = parseAccepted(document(version, union(target)));

            assertThat(parsed).contains("\"t\" : \"#/components/schemas/" + name + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$id: 'URL', type: object, properties: {a: {$ref: '#/components/schemas/Thing'}}}",
                "{$schema: 'URL', type: object}",
                "{type: object, properties: {a: {$id: 'FILE', $ref: '#/components/schemas/Thing'}}}",
                "{type: string, example: {$ref: 'URL'}}",
                "{type: string, default: {$ref: 'URL'}}",
                "{type: object, x-note: {$ref: 'URL'}}",
                "{type: object, externalDocs: {url: 'URL'}}",
                "{type: object, properties: {$ref: {type: string}}}",
            })
    void text_that_is_not_a_reference_makes_the_parser_request_and_read_nothing(String schema) throws IOException {
        for (String version : List.of("3.0.3", "3.1.0")) {
            String parsed = parseAccepted(document(version, resolved(schema(schema))));

            assertThat(parsed).doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "servers: [{url: 'URL'}, {url: '//127.0.0.1:PORT/'}, {url: '../../other.yaml'}, {url: 'FILE'}]\npaths: {}",
                "externalDocs: {url: 'URL'}\npaths: {}",
                "jsonSchemaDialect: 'URL'\npaths: {}",
                "paths: {/a: {get: {responses: {'200': {description: a, content: {a/b: {examples: {e: {externalValue: 'URL'}}}}}}}}}",
                "paths: {/a: {get: {responses: {'200': {description: a, content: {a/b: {examples: {e: {externalValue: '../../other.yaml'}}}}}}}}}",
                "paths: {}\ncomponents: {examples: {e: {value: {$ref: 'URL'}}}}",
                "paths: {}\ncomponents: {securitySchemes: {s: {type: openIdConnect, openIdConnectUrl: 'URL'}}}",
                "paths: {}\nx-tagGroups: {$ref: 'URL'}",
            })
    void url_that_is_not_a_reference_is_not_requested(String rest) throws IOException {
        for (String version : List.of("3.0.3", "3.1.0")) {
            String parsed = parseAccepted(document(version, resolved(rest)));

            assertThat(parsed).doesNotContain(CANARY);
        }
    }

    @Test
    void file_of_a_spec_folder_cannot_be_a_link_to_another_folder() throws IOException {
        for (String name : List.of("openapi.yaml", "overlay.yaml", "SOURCE.yaml")) {
            SpecFolder specs = new SpecFolder(folder);
            Path outside = root.resolve("outside-" + name);
            Files.move(specs.path(name), outside);
            Files.createSymbolicLink(specs.path(name), outside);

            assertThatThrownBy(() -> PrepareSpec.prepare(folder, root.resolve("out.yaml")))
                    .isInstanceOf(InvalidSpecException.class)
                    .hasMessage(specs.path(name) + ": is a link out of " + folder + ". Put the file itself there.");
            Files.delete(specs.path(name));
        }
    }

    @Test
    void spec_folder_cannot_be_a_link_to_another_folder() throws IOException {
        Path outside = Files.createDirectories(root.resolve("elsewhere/acme"));
        new SpecFolder(outside);
        Files.delete(folder.resolve("beside.yaml"));
        Files.delete(folder);
        Files.createSymbolicLink(folder, outside);

        assertThatThrownBy(() -> PrepareSpec.main(
                        root.resolve("specs").toString(),
                        root.toString(),
                        root.resolve("out").toString(),
                        "1.0"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("is a link out of");
    }

    @Test
    void link_within_the_folder_is_a_file_of_it() throws IOException {
        SpecFolder specs = new SpecFolder(folder);
        Files.move(specs.path("overlay.yaml"), specs.path("corrections.yaml"));
        Files.createSymbolicLink(specs.path("overlay.yaml"), Path.of("corrections.yaml"));

        assertThatCode(() -> PrepareSpec.prepare(folder, root.resolve("out.yaml")))
                .doesNotThrowAnyException();
    }

    private void assertRejected(String document) throws IOException {
        new SpecFolder(folder).document(document);

        assertThatThrownBy(() -> PrepareSpec.prepare(folder, folder.resolve("prepared.yaml")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageMatching(
                        "(?s).*openapi.yaml, #/.*: the reference .* does not begin with #/\\. Only references.*");
        Path overlay = folder.resolve("overlay.yaml");
        assertThatThrownBy(
                        () -> PrepareSpec.corrected(folder.resolve("openapi.yaml"), overlay, SampleDocument.config("")))
                .isInstanceOf(InvalidSpecException.class);
        assertThat(requests).isEmpty();
    }

    /** Returns what the parser makes of a document that is accepted. */
    private String parseAccepted(String document) throws IOException {
        new SpecFolder(folder).document(document);
        Path prepared = folder.resolve("prepared.yaml");
        PrepareSpec.prepare(folder, prepared);

        // The plugin gives a URI, and the command line of openapi-generator a path.
        String parsed = parse(prepared.toUri().toString()) + parse(prepared.toString());

        assertThat(requests).isEmpty();
        return parsed;
    }

    private static String parse(String location) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveResponses(true);
        SwaggerParseResult result = new OpenAPIParser().readLocation(location, null, options);
        assertThat(result.getOpenAPI()).as("%s", result.getMessages()).isNotNull();
        return Json.pretty(result.getOpenAPI());
    }

    private static String document(String version, String rest) {
        String info = "openapi: " + version + "\ninfo: {title: Sample, version: '1'}\n";
        return info + (rest.contains("paths:") ? rest : "paths: {}\n" + rest) + "\n";
    }

    private static String schema(String schema) {
        return "components: {schemas: {Thing: {type: object}, A: " + schema + "}}";
    }

    private static String union(String target) {
        return "components: {schemas: {Thing: {type: object}, with.dot: {type: object}, A: {oneOf: [{$ref:"
                + " '#/components/schemas/Thing'}, {$ref: '#/components/schemas/with.dot'}], discriminator: {propertyName: kind,"
                + " mapping: {t: '" + target + "'}}}}}";
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/a.yaml";
    }

    private String resolved(String text) {
        return text.replace("URL", url())
                .replace("PORT", String.valueOf(server.getAddress().getPort()))
                .replace("FILE", root.resolve("other.yaml").toUri().toString())
                .replace("PATH", root.resolve("other.yaml").toString());
    }
}
