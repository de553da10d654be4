package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A spec folder that a test writes; it begins as a valid one. */
final class SpecFolder {
    static final String MINIMAL = """
            openapi: 3.0.3
            info:
              title: Sample
              version: '1'
            paths: {}
            """;

    private final Path folder;

    SpecFolder(Path folder) {
        this.folder = folder;
        document(MINIMAL).overlay("[]");
    }

    /** Parses YAML as the root object of a document. */
    static ObjectNode parse(String yaml) {
        return (ObjectNode) DocumentParser.parse(yaml, Path.of("sample.yaml"));
    }

    SpecFolder document(String text) {
        return file("openapi.yaml", text).source("https://vendor.example/openapi.yaml", sha256(text));
    }

    SpecFolder source(String url, String sha256) {
        return file("SOURCE.yaml", """
                title: Sample
                url: %s
                retrieved: '2026-11-21'
                sha256: %s
                """.formatted(url, sha256));
    }

    /** Adds a line to SOURCE.yaml. */
    SpecFolder sourceLine(String line) {
        try {
            return file("SOURCE.yaml", Files.readString(folder.resolve("SOURCE.yaml")) + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SpecFolder overlay(String actions) {
        return file("overlay.yaml", """
                overlay: 1.0.0
                info: {title: Corrections, version: 1.0.0}
                actions: %s
                """.formatted(actions.indent(2).stripTrailing()));
    }

    SpecFolder file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path path() {
        return folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
