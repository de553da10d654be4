package dev.billingsdks.update.hostile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.ContractTestReader;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.SdkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document whose schemas have the sizes that no class file has room for in a single method. */
final class LargeSchemas {

    /** Longer than a constant of a class file. */
    static final String LONG_TEXT = "e\n\"\\\u00e9".repeat(20_000);

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode schemas;

    LargeSchemas() {
        root.put("openapi", "3.0.3").putObject("info").put("title", "Large").put("version", "1");
        root.putArray("servers").addObject().put("url", "https://api.acme.example");
        ObjectNode operation =
                root.putObject("paths").putObject("/things").putObject("post").put("operationId", "createThing");
        content(operation.putObject("requestBody").put("required", true));
        content(operation.putObject("responses").putObject("200").put("description", "a"));
        schemas = root.putObject("components").putObject("schemas");
    }

    private static void content(ObjectNode owner) {
        owner.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Model");
    }

    ObjectNode schema(String name) {
        return schemas.putObject(name);
    }

    void enumeration(String name, Stream<String> values) {
        ArrayNode listed = schema(name).put("type", "string").putArray("enum");
        values.forEach(listed::add);
    }

    /** Adds an object whose properties are required, nullable and optional in turn. */
    void model(String name, int properties) {
        ObjectNode model = schema(name).put("type", "object");
        ObjectNode declared = model.putObject("properties");
        ArrayNode required = model.putArray("required");
        IntStream.range(0, properties).forEach(index -> {
            ObjectNode property = declared.putObject("p" + index).put("type", index % 2 == 0 ? "string" : "integer");
            if (index % 3 == 0) {
                required.add("p" + index);
            }
            if (index % 5 == 0) {
                property.put("nullable", true);
            }
        });
    }

    /** Adds a union of objects without names, which are distinguished by their properties alone. */
    void union(String name, int variants) {
        ArrayNode listed = schema(name).putArray("oneOf");
        IntStream.range(0, variants).forEach(index -> {
            ObjectNode variant = listed.addObject().put("type", "object");
            variant.putObject("properties").putObject("f" + index).put("type", "string");
            variant.putArray("required").add("f" + index);
        });
    }

    SpecDocument document() {
        return SpecDocument.of(root);
    }

    /** Prints the SDK and its tests, and returns the files of the SDK. */
    List<Path> print(Path folder) throws IOException {
        VendorConfig config = VendorConfig.parse(
                "name: Acme\npackage: dev.large\nenvironmentPrefix: ACME\npagination: []\n", Path.of("acme.yaml"));
        List<SdkFile> files = SdkReader.read(document(), config, "1");
        SdkPrinter printer = new SdkPrinter("specs/acme");
        printer.print(files, folder.resolve("main"));
        printer.printTests(ContractTestReader.read(files, config), files, folder.resolve("test"));
        try (Stream<Path> found = Files.walk(folder.resolve("main"))) {
            return found.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .toList();
        }
    }
}
