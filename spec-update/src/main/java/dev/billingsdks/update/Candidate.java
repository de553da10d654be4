package dev.billingsdks.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.spec.DocumentWriter;
import dev.billingsdks.publicapi.PublicApi;
import dev.billingsdks.publicapi.VendorApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The vendor's folder with the newer document, made in the work folder. */
final class Candidate {
    private final Path folder;
    private final Path document;

    private Candidate(Path folder, Path document) {
        this.folder = folder;
        this.document = document;
    }

    /**
     * Makes the folder.
     *
     * @param current the vendor's current folder
     * @param origin the newer document, unchanged
     * @param folder the folder to make, named after the vendor
     * @param overlay the overlay that comes with the document, or null for the current one
     * @param today the date to record
     */
    static Candidate of(Path current, Origin origin, Path folder, @Nullable Path overlay, LocalDate today) {
        try {
            Files.createDirectories(folder);
            Candidate candidate = new Candidate(folder, origin.file());
            boolean json = writeDocument(origin.file(), candidate.openapi());
            Files.copy(overlay(current, overlay), candidate.overlay(), StandardCopyOption.REPLACE_EXISTING);
            candidate.writeSource(DocumentParser.readObject(current.resolve("SOURCE.yaml")), origin, today, json);
            return candidate;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + folder + ".", e);
        }
    }

    /** Adds the public API of the SDK that is generated from the document, and its checksum. */
    void addApi(PublicApi api) {
        new VendorApi(folder, folder.getFileName().toString()).write(api);
    }

    Path folder() {
        return folder;
    }

    Path openapi() {
        return folder.resolve("openapi.yaml");
    }

    Path source() {
        return folder.resolve("SOURCE.yaml");
    }

    Path overlay() {
        return folder.resolve("overlay.yaml");
    }

    /** Returns whether document and overlay are in place already. */
    boolean isSameAs(Path current) throws IOException {
        return Files.mismatch(openapi(), current.resolve("openapi.yaml")) < 0
                && Files.mismatch(overlay(), current.resolve("overlay.yaml")) < 0;
    }

    private static Path overlay(Path current, @Nullable Path given) {
        if (given != null && !Files.isRegularFile(given)) {
            throw new UpdateException("There is no file " + given + ".");
        }
        return given == null ? current.resolve("overlay.yaml") : given;
    }

    /** Keeps YAML byte for byte, and converts JSON to YAML, whose differences are readable in git. */
    static boolean writeDocument(Path document, Path openapi) throws IOException {
        ObjectNode parsed = DocumentParser.readObject(document);
        byte[] bytes = Files.readAllBytes(document);
        boolean json = new String(bytes, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("{");
        if (json) {
            Files.deleteIfExists(openapi);
            DocumentWriter.write("The vendor's JSON document, written as YAML by bin/update-spec.", parsed, openapi);
        } else {
            Files.write(openapi, bytes);
        }
        return json;
    }

    private void writeSource(ObjectNode before, Origin origin, LocalDate today, boolean json) throws IOException {
        ObjectNode source = before.objectNode();
        source.put("title", title());
        source.put(
                "url", origin.isHttps() ? origin.address() : before.path("url").asText());
        if (origin.address() == null) {
            copy("document", before, source);
            source.put("file", document.getFileName().toString());
        }
        copy("address", before, source);
        copy("redistribution", before, source);
        copy("protos", before, source);
        source.put("retrieved", today.toString());
        if (json) {
            source.put("writtenFromSha256", sha256(document));
        }
        source.put("sha256", sha256(openapi()));
        source.put("overlaySha256", sha256(overlay()));
        Files.deleteIfExists(source());
        DocumentWriter.write("Written by bin/update-spec.", source, source());
    }

    private String title() {
        JsonNode info = DocumentParser.readObject(openapi()).path("info");
        String title = info.path("title").asText("");
        String version = info.path("version").asText("");
        return (title.isBlank() ? "untitled" : title) + (version.isBlank() ? "" : ", version " + version);
    }

    private static void copy(String field, ObjectNode from, ObjectNode to) {
        if (from.has(field)) {
            to.set(field, from.get(field));
        }
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }
}
