package dev.billingsdks.update;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A repository with one vendor, and the command run in it with a trial that passes unless it is told otherwise. */
final class Repository {
    static final String DOCUMENT = """
            openapi: 3.0.3
            info:
              title: Sample
              version: '1'
            servers:
              - url: https://api.sample.example
            paths:
              /items:
                get:
                  operationId: listItems
                  tags: [Items]
                  parameters:
                    - {name: limit, in: query, schema: {type: integer}}
                  responses:
                    '200':
                      description: Items
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              data: {type: array, items: {$ref: '#/components/schemas/Item'}}
            components:
              schemas:
                Item: {type: object, properties: {id: {type: string}}}
            """;

    private final Path root;
    private final List<String> trials = new ArrayList<>();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private String failure = "";
    private List<String> broken = List.of();

    Repository(Path root) throws IOException {
        this.root = root;
        addVendor("sample", "document: /openapi.yaml");
    }

    /** Adds a vendor with the same document, and with further lines in its SOURCE.yaml. */
    void addVendor(String folder, String source) throws IOException {
        write("generator-config/" + folder + ".yaml", """
                name: Sample
                package: dev.billingsdks.sample
                environmentPrefix: SAMPLE
                """);
        Path overlay = write("specs/" + folder + "/overlay.yaml", """
                overlay: 1.0.0
                info: {title: Corrections, version: 1.0.0}
                actions:
                  - target: $.components.schemas.Item.properties.id
                    description: The documentation says so.
                    update: {format: uuid}
                """);
        Path document = write("specs/" + folder + "/openapi.yaml", DOCUMENT);
        write("specs/" + folder + "/SOURCE.yaml", """
                title: Sample
                url: https://docs.sample.example/openapi
                %s
                retrieved: '2026-11-21'
                sha256: %s
                overlaySha256: %s
                """.formatted(
                        source, Candidate.sha256(document), Candidate.sha256(overlay)));
    }

    Path spec(String name) {
        return root.resolve("specs/sample").resolve(name);
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void trialFailsWith(String message) {
        failure = message;
    }

    void trialFindsBroken(String... errors) {
        broken = List.of(errors);
    }

    int run(String... arguments) {
        return UpdateSpec.run(
                root,
                (vendor, candidate, tests) -> {
                    trials.add(vendor + " " + tests.pattern() + (tests.dependents() ? " and dependents" : ""));
                    if (!failure.isEmpty()) {
                        throw new UpdateException(failure);
                    }
                    return broken;
                },
                print(output),
                print(errors),
                arguments);
    }

    List<String> trials() {
        return trials;
    }

    String output() {
        return output.toString(StandardCharsets.UTF_8);
    }

    String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    /** Returns the text of each file but those below target/. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/") && !name.startsWith("new")) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
