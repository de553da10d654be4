package dev.billingsdks.update.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.spec.PrepareSpec;
import dev.billingsdks.publicapi.PublicApi;
import dev.billingsdks.publicapi.VendorApi;
import dev.billingsdks.update.NewDocument;
import dev.billingsdks.update.compatibility.SdkJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One vendor to add. Everything is made and tried below target/ before the first file is created in the repository. */
final class NewVendor {
    private static final String OVERLAY = """
            overlay: 1.0.0
            info:
              title: Corrections to %s's document
              version: 1.0.0
            extends: openapi.yaml
            actions: []
            """;
    private static final List<String> PAGES =
            List.of("/externalDocs/url", "/info/contact/url", "/info/termsOfService", "/servers/0/url");

    private final Path root;
    private final VendorNames names;
    private final LocalDate today;
    private final Path work;
    private final Path specs;

    NewVendor(Path root, VendorNames names, LocalDate today) {
        this.root = root;
        this.names = names;
        this.today = today;
        this.work = root.resolve("target/add-vendor").resolve(names.folder());
        this.specs = work.resolve("specs").resolve(names.folder());
    }

    /** Adds the vendor, and returns what was done. */
    String add(String source) throws IOException {
        checkNew();
        Files.createDirectories(specs);
        NewDocument document = NewDocument.write(source, work, specs.resolve("openapi.yaml"));
        Files.writeString(specs.resolve("overlay.yaml"), OVERLAY.formatted(names.name()));
        document.writeSource(specs, title(), page(), today);
        VendorFile file = vendorFile();
        List<Path> created = new ArrayList<>();
        Map<Path, String> changed = new RepositoryEntries(root).with(names);
        Map<Path, String> before = new LinkedHashMap<>();
        try {
            create(file, created);
            for (Map.Entry<Path, String> entry : changed.entrySet()) {
                before.put(entry.getKey(), Files.readString(entry.getKey()));
                Files.writeString(entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            undo(created, before);
            throw e;
        }
        return summary(file, created, changed);
    }

    private void checkNew() throws IOException {
        for (String path :
                List.of("specs/" + names.folder(), "generator-config/" + names.folder() + ".yaml", names.module())) {
            if (Files.exists(root.resolve(path))) {
                throw new IllegalStateException(path + " exists already; nothing is overwritten");
            }
        }
        boolean listed = Files.readAllLines(root.resolve("vendors.txt")).stream()
                .anyMatch(line -> line.split("\\s")[0].equals(names.folder()));
        if (listed) {
            throw new IllegalStateException("vendors.txt lists " + names.folder() + " already");
        }
    }

    private String title() {
        JsonNode title = document().at("/info/title");
        return title.isTextual() && !title.asText().isBlank() ? title.asText() : names.name();
    }

    /** Returns a page about the API that the document names, because SOURCE.yaml needs one. */
    private String page() {
        ObjectNode document = document();
        return PAGES.stream()
                .map(pointer -> document.at(pointer).asText())
                .filter(url -> url.matches("https://\\S+"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the document names no https page or server; add externalDocs with the url of the API's documentation"));
    }

    private ObjectNode document() {
        return DocumentParser.readObject(specs.resolve("openapi.yaml"));
    }

    /** Generates and compiles the SDK, and records its public API. */
    private VendorFile vendorFile() {
        Path prepared = work.resolve("prepared.yaml");
        PrepareSpec.prepare(specs, prepared);
        NewDocument.check(prepared, specs.resolve("openapi.yaml"));
        SpecDocument document = SpecDocument.read(prepared);
        VendorFile file =
                new VendorFile(names, document, root.resolve("generator-config").resolve(names.folder() + ".yaml"));
        file.recognizeSchemes();
        Path jar = new SdkJar(work.resolve("sdk"), file.config()).build(names.folder(), document);
        new VendorApi(specs, names.folder()).write(PublicApi.of(jar));
        return file;
    }

    /** Creates the files, none of which exists. */
    private void create(VendorFile file, List<Path> created) throws IOException {
        for (Path each : files(specs)) {
            create(
                    root.resolve("specs").resolve(names.folder()).resolve(each.getFileName()),
                    Files.readString(each),
                    created);
        }
        create(root.resolve("generator-config").resolve(names.folder() + ".yaml"), file.text(), created);
        String last = new RepositoryEntries(root).lastVendor();
        Path module = root.resolve("sdk-" + last);
        create(root.resolve(names.module()).resolve("pom.xml"), renamed(module.resolve("pom.xml"), last), created);
        String tests = "src/test/java/dev/billingsdks/%s/ApiTest.java";
        create(
                root.resolve(names.module()).resolve(tests.formatted(names.packageName())),
                renamed(module.resolve(tests.formatted(last.replace("-", ""))), last),
                created);
    }

    /** Returns a file of another vendor's module with the new vendor's names. */
    private String renamed(Path file, String last) throws IOException {
        String text = Files.readString(file);
        String lastName = Files.readAllLines(root.resolve("vendors.txt")).stream()
                .filter(line -> line.startsWith(last + " "))
                .map(line -> line.substring(last.length()).strip())
                .findFirst()
                .orElse(last);
        return text.replace(lastName + " API", names.name() + " API")
                .replace("billingsdks." + last.replace("-", ""), "billingsdks." + names.packageName())
                .replace(last, names.folder());
    }

    private static void create(Path file, String text, List<Path> created) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        created.add(file);
        Files.writeString(file, text);
    }

    private static void undo(List<Path> created, Map<Path, String> before) throws IOException {
        for (Path file : created) {
            Files.deleteIfExists(file);
        }
        for (Map.Entry<Path, String> file : before.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private String summary(VendorFile file, List<Path> created, Map<Path, String> changed) {
        StringBuilder text = new StringBuilder(names.name() + ": the SDK generates and compiles\ncreated:\n");
        created.forEach(path -> text.append("  ").append(root.relativize(path)).append('\n'));
        text.append("changed:\n");
        changed.keySet()
                .forEach(path -> text.append("  ").append(root.relativize(path)).append('\n'));
        text.append("paging schemes recognized: ")
                .append(file.schemes().isEmpty() ? "none" : file.schemes().size())
                .append('\n');
        file.schemes().forEach(scheme -> text.append("  ").append(scheme).append('\n'));
        return text + "next: bin/paginators " + names.folder() + "; ./mvnw -pl " + names.module()
                + " -am verify; then CONTRIBUTING.md, \"Add a vendor\"\n";
    }
}
