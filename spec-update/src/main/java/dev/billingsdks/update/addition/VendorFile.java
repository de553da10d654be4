package dev.billingsdks.update.addition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.reading.SdkReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The first vendor file: the names, servers of single operations, and the paging schemes with which the generator reads the document. */
final class VendorFile {
    private final VendorNames names;
    private final SpecDocument document;
    private final Path file;
    private final List<String> schemes = new ArrayList<>();
    private boolean brackets;

    /**
     * Creates a vendor file without schemes.
     *
     * @param file what errors name
     */
    VendorFile(VendorNames names, SpecDocument document, Path file) {
        this.names = names;
        this.document = document;
        this.file = file;
    }

    /**
     * Adds the form of deep objects if the generator does not read the document without it, then each scheme with which it still reads
     * the document and that an operation has.
     *
     * @throws InvalidSpecException if it does not read the document without any scheme
     */
    void recognizeSchemes() {
        brackets = !isRead();
        brackets = brackets && isRead();
        SdkReader.read(document, config(), "0");
        for (String candidate : SchemeCandidates.of(document)) {
            for (String scheme : variants(candidate)) {
                schemes.add(scheme);
                boolean read = isRead();
                if (read && isUsed()) {
                    break;
                }
                schemes.remove(scheme);
                if (read) {
                    break; // No operation has the parameter and the property, whichever array has the items.
                }
            }
        }
    }

    /** The generator finds the only array of a response; if there are several, one of them is named. */
    private List<String> variants(String candidate) {
        return Stream.concat(
                        Stream.of(candidate),
                        ListingShape.itemNames(document).stream().map(items -> candidate + "\nitems: " + quoted(items)))
                .toList();
    }

    private boolean isRead() {
        try {
            SdkReader.read(document, config(), "0");
            return true;
        } catch (InvalidSpecException e) {
            return false;
        }
    }

    private boolean isUsed() {
        return SdkReader.readAll(document, config(), "0").unmatched().stream()
                .noneMatch(entry -> entry.startsWith("pagination: "));
    }

    VendorConfig config() {
        return VendorConfig.parse(text(), file);
    }

    /** Returns the recognized schemes in one line each. */
    List<String> schemes() {
        return schemes.stream().map(scheme -> scheme.replace("\n", ", ")).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder("# What specs/" + names.folder()
                + "/openapi.yaml does not state; CONTRIBUTING.md describes every key. Written by bin/add-vendor.\n");
        text.append("name: ").append(names.name()).append('\n');
        text.append("package: dev.billingsdks.").append(names.packageName()).append('\n');
        text.append("environmentPrefix: ").append(names.environmentPrefix()).append('\n');
        Map<String, String> servers = servers();
        if (!servers.isEmpty()) {
            text.append("servers:\n");
            servers.forEach((name, url) -> text.append("  ")
                    .append(name)
                    .append(": ")
                    .append(quoted(url))
                    .append('\n'));
        }
        if (brackets) {
            text.append(
                    "# OpenAPI does not define this form, and brackets are the most frequent one: compare it with the vendor's"
                            + " documentation.\n");
            text.append("deepObject: brackets\n");
        }
        if (!schemes.isEmpty()) {
            text.append(
                    "# Recognized by the names of parameters and properties: compare them with the vendor's documentation.\n");
            text.append("pagination:\n");
            schemes.forEach(scheme ->
                    text.append("  - ").append(scheme.replace("\n", "\n    ")).append('\n'));
        }
        return text.toString();
    }

    /** Returns the servers of single operations and paths, named after the first part of their hosts. */
    private Map<String, String> servers() {
        Set<String> urls = new LinkedHashSet<>();
        for (JsonNode path : document.root().path("paths")) {
            add(path, urls);
            path.forEach(operation -> add(operation, urls));
        }
        Map<String, String> servers = new LinkedHashMap<>();
        for (String url : urls) {
            String name = host(url).replaceFirst("\\..*", "").replaceAll("[^A-Za-z0-9]", "");
            String unique = name.isEmpty() || servers.containsKey(name) ? "server" + (servers.size() + 1) : name;
            servers.put(unique, url);
        }
        return servers;
    }

    private static void add(JsonNode place, Set<String> urls) {
        String url = place.path("servers").path(0).path("url").asText();
        if (!url.isEmpty()) {
            urls.add(url);
        }
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Returns a text of the document as one YAML scalar. */
    static String quoted(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_.]*")
                ? text
                : "'" + text.replaceAll("\\p{Cntrl}", "").replace("'", "''") + "'";
    }
}
