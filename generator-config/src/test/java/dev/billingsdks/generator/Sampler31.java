package dev.billingsdks.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sampler as OpenAPI 3.1 writes it: another spelling of null, bytes and constants, and otherwise the same text. */
final class Sampler31 {

    private static final Map<String, String> SPELLINGS = new LinkedHashMap<>();

    static {
        SPELLINGS.put("openapi: 3.0.3", "openapi: 3.1.0");
        SPELLINGS.put("{type: string, nullable: true}", "{type: [string, 'null']}");
        SPELLINGS.put(
                "{type: string, format: date-time, nullable: true}", "{type: ['null', string], format: date-time}");
        SPELLINGS.put(
                "          allOf: [{$ref: '#/components/schemas/Address'}]\n          nullable: true\n",
                "          anyOf: [{$ref: '#/components/schemas/Address'}, {type: 'null'}]\n");
        SPELLINGS.put("application/pdf: {schema: {type: string, format: binary}}", "application/pdf: {}");
        SPELLINGS.put("{type: string, format: binary", "{type: string, contentMediaType: application/octet-stream");
        SPELLINGS.put("schema: {example: x}", "schema: {examples: [x]}");
    }

    private Sampler31() {}

    /** Writes it, and refuses to if the sampler has come to say something else than it is known to. */
    static Path write(Path file) throws IOException {
        String text = Files.readString(Generation.SAMPLER.resolve("openapi.yaml"));
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            if (!text.contains(spelling.getKey())) {
                throw new AssertionError("the sampler does not say any more: " + spelling.getKey());
            }
            text = text.replace(spelling.getKey(), spelling.getValue());
        }
        if (text.contains("nullable") || text.contains("format: binary")) {
            throw new AssertionError("the sampler says something in 3.0 that has no spelling in 3.1 here");
        }
        return Files.writeString(file, text);
    }
}
