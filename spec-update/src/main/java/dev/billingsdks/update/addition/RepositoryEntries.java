package dev.billingsdks.update.addition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of vendors in files of the repository, which get an entry after that of the last vendor, and keep all others. */
final class RepositoryEntries {
    private static final String VENDORS = "vendors.txt";
    private static final List<String> POMS = List.of(
            "pom.xml",
            "sdk-bom/pom.xml",
            "contract-check-cli/pom.xml",
            "examples/pom.xml",
            "integration-tests/pom.xml");

    private final Path root;

    RepositoryEntries(Path root) {
        this.root = root;
    }

    /** Returns the folder of the last vendor in the list. */
    String lastVendor() throws IOException {
        return Files.readAllLines(root.resolve(VENDORS)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .reduce((first, second) -> second)
                .map(line -> line.split("\\s")[0])
                .orElseThrow(() -> new IOException(VENDORS + " lists no vendor"));
    }

    /** Returns the files with the new vendor's entries. */
    Map<Path, String> with(VendorNames vendor) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        Path list = root.resolve(VENDORS);
        files.put(list, Files.readString(list) + "%-18s%s%n".formatted(vendor.folder() + " ", vendor.name()));
        String last = "sdk-" + lastVendor();
        for (String pom : POMS) {
            Path file = root.resolve(pom);
            if (Files.exists(file)) {
                files.put(file, added(Files.readString(file), last, vendor.module()));
            }
        }
        return files;
    }

    /** Repeats the module, the dependency and the resources of the last vendor for the new one. */
    private static String added(String pom, String last, String module) {
        String text = repeated(pom, "    <module>" + last + "</module>\n", last, module);
        text = repeatedElement(text, "dependency", "<artifactId>" + last + "</artifactId>", last, module);
        return repeatedElement(text, "resource", "/" + last + "/target/", last, module);
    }

    private static String repeatedElement(String text, String element, String content, String last, String module) {
        int name = text.indexOf(content);
        if (name < 0) {
            return text;
        }
        int start = text.lastIndexOf('\n', text.lastIndexOf("<" + element + ">", name)) + 1;
        int end = text.indexOf('\n', text.indexOf("</" + element + ">", name)) + 1;
        return repeated(text, text.substring(start, end), last, module);
    }

    private static String repeated(String text, String part, String last, String module) {
        return text.replace(part, part + part.replace(last, module));
    }
}
