package dev.billingsdks.update;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.spec.PrepareSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole documents of vendors, which are not in the repository; a test that needs one is skipped if it is absent. */
public final class Corpus {
    private static final Path FOLDER = Path.of(System.getProperty("corpus", "../../shared/corpus"));
    private static final Path ROOT = Path.of("..");

    /** The first documents with their overlays, which no update touches. */
    private static final Path SEEDS = ROOT.resolve("generator-config/src/test/resources/seeds");

    private Corpus() {}

    /** Returns a document, or skips the test. */
    public static Path document(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(
                Files.isRegularFile(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize()
                        + "; -Dcorpus=FOLDER says where it is");
        return file;
    }

    /** Returns the names of all documents, or skips the test. */
    public static List<String> names() throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                () -> "skipped: there is no " + FOLDER.toAbsolutePath().normalize()
                        + "; -Dcorpus=FOLDER says where it is");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(json|ya?ml)"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the vendor whose name a document's name begins with, or null. */
    public static @Nullable String vendorOf(String name) throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("specs"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(vendor -> name.startsWith(vendor + "-"))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Returns a document with the overlay of its vendor's first one, as the generator reads it. */
    public static SpecDocument prepared(String vendor, String name, Path work) throws IOException {
        Path folder = work.resolve(name).resolve(vendor);
        Candidate.of(seed(vendor), new Origin(document(name), null, name), folder, null, LocalDate.EPOCH);
        Path prepared = work.resolve(name + ".yaml");
        PrepareSpec.prepare(folder, prepared);
        return SpecDocument.read(prepared);
    }

    /** Returns the folder of a vendor's first document. */
    static Path seed(String vendor) {
        return SEEDS.resolve(vendor);
    }

    /** Returns a document as it came. */
    public static ObjectNode raw(String name) {
        return dev.billingsdks.generator.document.DocumentParser.readObject(document(name));
    }

    /** Returns the vendor's settings. */
    public static VendorConfig config(String vendor) {
        return VendorConfig.read(ROOT.resolve("generator-config/" + vendor + ".yaml"));
    }
}
