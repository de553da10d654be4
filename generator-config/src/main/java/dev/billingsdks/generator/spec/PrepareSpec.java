package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentReader;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Prepares a vendor's document for the generator and the contract check: verified, corrected, normalised. */
public final class PrepareSpec {
    private PrepareSpec() {}

    /**
     * Runs the preparation within a build.
     *
     * @param arguments the vendor's folder below specs/, the file to write, the vendor's file in generator-config and the SDK's
     *     version
     * @throws InvalidSpecException when a file of the folder cannot be used; it fails the build with its message
     */
    public static void main(String... arguments) {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "PrepareSpec takes four arguments, the spec folder, the output file, the vendor's file and the version; it"
                            + " got " + arguments.length + ". See exec-maven-plugin in the root pom.xml.");
        }
        String generator = GeneratorFingerprint.of(Path.of(arguments[2]), arguments[3]);
        System.out.println(prepare(Path.of(arguments[0]), Path.of(arguments[1]), generator));
    }

    /**
     * Prepares one vendor's document.
     *
     * @param folder holds openapi.yaml, overlay.yaml and SOURCE.yaml
     * @param output is written only when its content changes
     * @return one line that says what was done
     * @throws InvalidSpecException when a file of the folder cannot be used
     */
    public static String prepare(Path folder, Path output) {
        return prepare(folder, output, null);
    }

    private static String prepare(Path folder, Path output, @Nullable String generator) {
        Path file = folder.resolve("openapi.yaml");
        String vendor = folder.toAbsolutePath().normalize().getFileName().toString();
        SpecSource.read(folder.resolve("SOURCE.yaml")).verify(file);
        ObjectNode document = DocumentReader.readObject(file);
        new OpenApiCheck(file, document).checkKind();
        Overlay overlay = Overlay.read(folder.resolve("overlay.yaml"));
        overlay.applyTo(document);
        new OpenApiCheck(file, document).run();
        new ParameterCheck(file, document).run();
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
                + " nullable rewritten";
    }

    /**
     * Returns a document as the generator reads it although no SOURCE.yaml records it, such as one that a vendor has just
     * published.
     *
     * @param file YAML or JSON
     * @param overlay our corrections of the vendor's document
     * @throws InvalidSpecException when one of them cannot be used
     */
    public static ObjectNode corrected(Path file, Path overlay) {
        ObjectNode document = DocumentReader.readObject(file);
        Overlay.read(overlay).applyTo(document);
        new OpenApiCheck(file, document).run();
        new ParameterCheck(file, document).run();
        new NullableRewrite(file, document).run();
        return document;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
