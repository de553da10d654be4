package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.MavenRejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prepares a vendor's document for the generator and the contract check: verified, corrected, normalised. */
public final class PrepareSpec {
    private static final List<String> FOLDER_FILES = List.of("SOURCE.yaml", "openapi.yaml", "overlay.yaml");

    private PrepareSpec() {}

    /**
     * Prepares the documents of all vendors within a build, and prints a line for each.
     *
     * @param arguments the folder with a folder for each vendor, the folder with a file for each vendor, the folder to write to and the
     *     SDKs' version
     * @throws InvalidSpecException when a file of a vendor cannot be used; it fails the build with its message
     */
    public static void main(String... arguments) {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "PrepareSpec takes four arguments, the folder of the documents, that of the vendors' files, the one to write to"
                            + " and the version; it got " + arguments.length
                            + "; see exec-maven-plugin in generator-config/pom.xml");
        }
        MavenRejection.report(() -> prepareAll(arguments));
    }

    private static void prepareAll(String... arguments) {
        List<Path> folders = vendorFolders(Path.of(arguments[0]));
        new ReleaseCheck(arguments[3]).check(folders).ifPresent(System.out::println);
        for (Path folder : folders) {
            requireInside(Path.of(arguments[0]), folder);
            String vendor = folder.getFileName().toString();
            Path config = Path.of(arguments[1], vendor + ".yaml");
            String generator = GeneratorFingerprint.of(config, arguments[3]);
            Path output = Path.of(arguments[2], vendor, "openapi.yaml");
            System.out.println(prepare(folder, output, VendorConfig.read(config), generator));
        }
    }

    private static List<Path> vendorFolders(Path specs) {
        try (Stream<Path> files = Files.list(specs)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(specs + ": the folder of the vendors' documents cannot be read", e);
        }
    }

    /**
     * Prepares one vendor's document.
     *
     * @param folder contains openapi.yaml, overlay.yaml and SOURCE.yaml
     * @param output is written only when its content changes
     * @return one line that says what was done
     * @throws InvalidSpecException when a file of the folder cannot be used
     */
    public static String prepare(Path folder, Path output) {
        return prepare(folder, output, null, null);
    }

    /**
     * Prepares one vendor's document as the build does.
     *
     * @param folder contains openapi.yaml, overlay.yaml and SOURCE.yaml
     * @param output is written only when its content changes
     * @param config the vendor's file, which can leave parts of the document out
     * @return one line that says what was done
     * @throws InvalidSpecException when a file of the folder cannot be used
     */
    public static String prepare(Path folder, Path output, VendorConfig config) {
        return prepare(folder, output, config, null);
    }

    private static String prepare(Path folder, Path output, @Nullable VendorConfig config, @Nullable String generator) {
        Path file = folder.resolve("openapi.yaml");
        String vendor = folder.toAbsolutePath().normalize().getFileName().toString();
        FOLDER_FILES.forEach(name -> requireInside(folder, folder.resolve(name)));
        SpecSource source = SpecSource.read(folder.resolve("SOURCE.yaml"));
        source.verify(file);
        source.verifyOverlay(folder.resolve("overlay.yaml"));
        ObjectNode document = DocumentParser.readObject(file);
        new OpenApiCheck(file, document).checkKind();
        Overlay overlay = Overlay.read(folder.resolve("overlay.yaml"));
        overlay.applyTo(document);
        String edits = new VendorFileEdits(document, config).run();
        new LocalReferences(file, document).run();
        new OpenApiCheck(file, document).run();
        new ParameterRules(file, document).run();
        ExclusiveLimits.rewrite(file, document);
        int rewritten = new NullableRewrite(file, document).run();
        ArrayItems.complete(file, document);
        if (generator != null) {
            document.put("x-generator-sha256", generator);
        }
        DocumentWriter.write(
                "Made from specs/" + vendor + " by PrepareSpec. Change openapi.yaml or overlay.yaml there.",
                document,
                output);
        return vendor + ": " + count(overlay.actions().size(), "overlay action") + ", " + rewritten
                + " nullable rewritten" + edits;
    }

    /**
     * Returns a document as the generator reads it although no SOURCE.yaml records it, such as one that a vendor has just
     * published.
     *
     * @param file YAML or JSON
     * @param overlay our corrections of the vendor's document
     * @param config the vendor's file
     * @throws InvalidSpecException when one of them cannot be used
     */
    public static ObjectNode corrected(Path file, Path overlay, VendorConfig config) {
        ObjectNode document = DocumentParser.readObject(file);
        Overlay.read(overlay).applyTo(document);
        new VendorFileEdits(document, config).run();
        new LocalReferences(file, document).run();
        new OpenApiCheck(file, document).run();
        new ParameterRules(file, document).run();
        ExclusiveLimits.rewrite(file, document);
        new NullableRewrite(file, document).run();
        return document;
    }

    /** A link may not make a file of another folder a part of the build. */
    private static void requireInside(Path folder, Path file) {
        try {
            if (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
                throw new InvalidSpecException(file + ": is a link out of " + folder + ". Put the file itself there.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
