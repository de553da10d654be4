package dev.billingsdks.generator.spec;

import dev.billingsdks.generator.document.DocumentParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;

/**
 * A digest of what decides on the generated code in addition to the document: the classes and templates of the generator, the vendor's
 * file and the SDK's version.
 *
 * <p>It is written into the prepared document, since the generator's plugin runs again if the document differs, and looks at
 * nothing else.
 */
final class GeneratorFingerprint {
    /** Folders of classes and templates, the same whether the generator is a jar or still a folder of the build. */
    private static final List<String> PARTS = List.of("dev/billingsdks/generator", "billing-sdk", "META-INF/services");

    private final MessageDigest digest;

    private GeneratorFingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(Path vendorConfig, String version) {
        try {
            GeneratorFingerprint fingerprint = new GeneratorFingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.add(version, new byte[0]);
            fingerprint.add(
                    String.valueOf(DefaultGenerator.class.getPackage().getImplementationVersion()), new byte[0]);
            fingerprint.add(vendorConfig.getFileName().toString(), DocumentParser.bytes(vendorConfig));
            fingerprint.addGenerator(home());
            return HexFormat.of().formatHex(fingerprint.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the generator's own classes", e);
        }
    }

    private static Path home() {
        try {
            URI location = GeneratorFingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the generator is not a file or folder", e);
        }
    }

    private void addGenerator(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            addFolders(home);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            addFolders(jar.getPath("/"));
        }
    }

    private void addFolders(Path root) throws IOException {
        for (String part : PARTS) {
            try (Stream<Path> found = Files.walk(root.resolve(part))) {
                List<Path> files = found.filter(Files::isRegularFile)
                        .sorted((some, other) -> name(root, some).compareTo(name(root, other)))
                        .toList();
                for (Path file : files) {
                    add(name(root, file), Files.readAllBytes(file));
                }
            }
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void add(String name, byte[] bytes) {
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
