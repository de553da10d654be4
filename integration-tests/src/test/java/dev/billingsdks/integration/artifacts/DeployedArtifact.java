package dev.billingsdks.integration.artifacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An artifact that a rehearsal of a release has deployed into a folder.
 *
 * @param folder has the files of one version
 * @param name the artifactId
 * @param version the version
 */
record DeployedArtifact(Path folder, String name, String version) {

    /** Finds all artifacts in the folder that the system property {@code release.repository} names. */
    static Stream<DeployedArtifact> all() {
        Path group = Path.of(System.getProperty("release.repository"), "dev", "billingsdks");
        String version = System.getProperty("release.version");
        return list(group).stream()
                .map(folder -> new DeployedArtifact(
                        folder.resolve(version), folder.getFileName().toString(), version));
    }

    static Stream<DeployedArtifact> withClasses() {
        return all().filter(artifact -> !artifact.name.equals("sdk-bom"));
    }

    /** Returns a file such as {@code sdk-kelviq-0.1.0-sources.jar}, by what is behind the version. */
    Path file(String ending) {
        return folder.resolve(name + "-" + version + ending);
    }

    /** Returns what is behind the version in the names of the files, without signatures and checksums. */
    List<String> endings() {
        Predicate<String> derived = file -> file.matches(".*\\.(asc|md5|sha1|sha256|sha512)");
        return list(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(derived.negate())
                .map(file -> file.replace(name + "-" + version, ""))
                .sorted()
                .toList();
    }

    List<Path> jars() {
        return endings().stream()
                .filter(ending -> ending.endsWith(".jar"))
                .map(this::file)
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("maven-metadata"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
