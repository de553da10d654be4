package dev.billingsdks.update.seeded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A valid document of 5 to 60 operations that follows from a seed, over every construct and paging form that the sampler has.
 *
 * @param seed the number that it follows from
 * @param document the document
 * @param config the vendor's file for it
 */
record SeededDocument(long seed, ObjectNode document, String config) {

    private static final String SECURITY = "{'bearer':{'type':'http','scheme':'bearer'},"
            + "'key':{'type':'apiKey','in':'header','name':'X-Seeded-Key'},"
            + "'queryKey':{'type':'apiKey','in':'query','name':'seeded_key'},"
            + "'basicAuth':{'type':'http','scheme':'basic'}}";

    private static final String CONFIG = """
            name: Seeded
            package: %s
            environmentPrefix: SEEDED
            server: https://api.seeded.example/v1
            servers: {files: 'https://files.seeded.example/'}
            pagination:
              - {scheme: cursor, cursor: cursor_token, items: data, next: next_token}
              - {scheme: cursor, cursor: after_key, items: records, next: paging.next_key}
              - {scheme: page-number, page: page, items: results, next: next, total: count}
              - {scheme: page-number, page: paging.number, items: result.rows, next: result.more, total: result.total}
              - {scheme: item-id, after: starting_after, before: ending_before, items: data, id: id, more: has_more}
              - {scheme: offset, offset: offset, items: rows, next: total}
            """;

    static SeededDocument of(long seed) {
        // The first values of neighbouring seeds are nearly the same.
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        boolean version31 = random.nextBoolean();
        SeededSchemas schemas = new SeededSchemas(random, version31);
        SeededOperations operations = new SeededOperations(random, schemas);
        // Most are small, so that many take little time.
        int count = 5 + (int) (56 * Math.pow(random.nextDouble(), 6));
        for (int i = 0; i < count; i++) {
            operations.add();
        }
        Map<String, String> root = new LinkedHashMap<>();
        root.put("openapi", version31 ? "'3.1.0'" : "'3.0.3'");
        root.put("info", "{'title':'Seeded " + seed + "','version':'1'}");
        root.put("servers", "[{'url':'https://api.seeded.example/v1'}]");
        root.put("security", "[{'bearer':[]}]");
        root.put("paths", operations.paths());
        root.put(
                "components",
                "{'schemas':" + SeededSchemas.members(schemas.components()) + ",'securitySchemes':" + SECURITY + "}");
        String text = SeededSchemas.members(root).replace('\'', '"');
        String config = CONFIG.formatted("dev.seeded.s" + seed)
                + (random.nextBoolean() ? "idempotencyHeader: Idempotency-Key\n" : "")
                + operations.config();
        return new SeededDocument(seed, (ObjectNode) DocumentParser.parse(text, Path.of("seeded-" + seed)), config);
    }

    /** Returns the same with another document. */
    SeededDocument with(ObjectNode smaller) {
        return new SeededDocument(seed, smaller, config);
    }

    String packageName() {
        return "dev.seeded.s" + seed;
    }
}
