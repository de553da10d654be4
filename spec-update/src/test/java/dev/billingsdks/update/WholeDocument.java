package dev.billingsdks.update;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import java.nio.file.Path;
import java.util.List;

/**
 * A whole document of a vendor's size, made here: 140 operations, inline objects that lie six deep under long names, and component
 * schemas that are called like the body or the parameters of an operation.
 */
final class WholeDocument {

    static final int OPERATIONS = 140;

    private static final List<String> RESOURCES = List.of(
            "customer contract amendment",
            "billable metric",
            "rate card",
            "credit grant",
            "invoice",
            "invoice breakdown",
            "commit",
            "usage event",
            "subscription schedule",
            "threshold notification",
            "billing provider configuration",
            "package",
            "audit log",
            "custom field");

    /** Each with what follows its path, its method and whether it has a body. */
    private static final List<String> VERBS = List.of(
            "list GET /",
            "create POST /",
            "get GET /{id}",
            "update PATCH /{id}",
            "delete DELETE /{id}",
            "archive POST /{id}/archive",
            "restore POST /{id}/restore",
            "preview POST /preview",
            "search POST /search",
            "export GET /export");

    private WholeDocument() {}

    static VendorConfig config(String more) {
        String text = """
                name: Acme
                package: dev.acme
                environmentPrefix: ACME
                pagination:
                  - scheme: cursor
                    cursor: next_page
                    items: data
                    next: next_page
                """;
        return VendorConfig.parse(text + more, Path.of("acme.yaml"));
    }

    /** Returns the document with further component schemas, a line each. */
    static SpecDocument with(String... schemas) {
        StringBuilder paths = new StringBuilder();
        StringBuilder components = new StringBuilder();
        for (String resource : RESOURCES) {
            VERBS.forEach(verb -> operation(resource, verb.split(" "), paths));
            components(resource, components);
        }
        for (String schema : schemas) {
            components.append("    ").append(schema).append('\n');
        }
        String text = """
                openapi: 3.0.3
                info: {title: Acme, version: '1'}
                servers: [{url: 'https://api.acme.example'}]
                paths:
                %scomponents:
                  schemas:
                %s""".formatted(paths, components);
        return SpecDocument.of(DocumentParser.parse(text, Path.of("whole.yaml")));
    }

    private static void operation(String resource, String[] verb, StringBuilder paths) {
        String name = verb[0];
        String path = "/" + name + "/" + resource.replace(' ', '-') + verb[2];
        paths.append("  '").append(path).append("':\n    ").append(verb[1].toLowerCase(java.util.Locale.ROOT));
        paths.append(":\n      operationId: ").append(camel(name + " " + resource));
        paths.append("\n      tags: [").append(resource).append("]\n      parameters:\n");
        if (path.contains("{id}")) {
            paths.append("        - {name: id, in: path, required: true, schema: {type: string}}\n");
        }
        if (name.equals("list")) {
            paths.append("        - {name: next_page, in: query, schema: {type: string}}\n");
            paths.append("        - {name: limit, in: query, schema: {type: integer}}\n");
        } else {
            paths.append("        - {name: ")
                    .append(name)
                    .append("_mode, in: query, schema: {type: string, enum: [a, b]}}\n");
        }
        if (List.of("create", "update", "search").contains(name)) {
            String schema = capital(camel(name + " " + resource)) + "Request";
            paths.append(
                    "      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/");
            paths.append(schema).append("'}}}}\n");
        }
        paths.append("      responses: {'200': {description: ok, content: {application/json: {schema: ");
        paths.append(response(name, resource)).append("}}}}\n");
    }

    private static String response(String verb, String resource) {
        return switch (verb) {
            case "list" -> page(resource);
            case "get", "preview" -> nested(0);
            default -> "{$ref: '#/components/schemas/" + capital(camel(resource)) + "Request'}";
        };
    }

    private static void components(String resource, StringBuilder components) {
        for (String verb : List.of("create", "update", "search")) {
            String type = capital(camel(verb + " " + resource));
            components
                    .append("    ")
                    .append(type)
                    .append("Request: {type: object, properties: {name: {type: string}, details: ");
            components.append(nested(3)).append("}}\n");
        }
        String type = capital(camel(resource));
        components.append("    ").append(type).append("Params: {type: object, properties: {id: {type: string}}}\n");
        components
                .append("    ")
                .append(type)
                .append("Request: {type: object, properties: {params: {$ref: '#/components/schemas/");
        components.append(type).append("Params'}}}\n");
    }

    private static String page(String resource) {
        return "{type: object, required: [data, next_page], properties: {data: {type: array, items: {$ref: '#/components/schemas/"
                + capital(camel(resource)) + "Request'}}, next_page: {type: string, nullable: true}}}";
    }

    /** Returns an object in an object, under names as long as a billing vendor's. */
    private static String nested(int depth) {
        List<String> names = List.of(
                "commercial_agreement_amendments",
                "billing_provider_configuration_overrides",
                "recurring_commitment_schedule",
                "threshold_notification_recipients",
                "credit_type_conversion_settings",
                "rounding_behavior_and_precision");
        return depth == names.size()
                ? "{type: object, properties: {a_value: {type: string}, kind: {type: string, enum: [fixed, floating]}}}"
                : "{type: object, properties: {id: {type: string}, " + names.get(depth) + ": " + nested(depth + 1)
                        + "}}";
    }

    private static String camel(String words) {
        StringBuilder camel = new StringBuilder();
        for (String word : words.split(" ")) {
            camel.append(camel.isEmpty() ? word : capital(word));
        }
        return camel.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
