package dev.billingsdks.generator.spec;

import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.spec.SpecSource.Redistribution;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the documents may be published with a release. A build of a version without {@code -SNAPSHOT} is one. */
final class ReleaseCheck {
    private final String version;

    ReleaseCheck(String version) {
        this.version = version;
    }

    /**
     * Checks the documents.
     *
     * @param folders a folder for each vendor
     * @return a line with the vendors whose terms are not known, if this is a release and there are any
     * @throws InvalidSpecException if this is a release and a document must not be published
     */
    Optional<String> check(List<Path> folders) {
        if (version.endsWith("-SNAPSHOT")) {
            return Optional.empty();
        }
        String refused = vendors(folders, Redistribution.NO);
        if (!refused.isEmpty()) {
            throw new InvalidSpecException("release " + version + " has documents that must not be published, by"
                    + " \"redistribution: no\" in SOURCE.yaml: " + refused
                    + ". Replace them, or get the vendor's permission and record it there.");
        }
        String unknown = vendors(folders, Redistribution.UNKNOWN);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("release " + version
                        + ": it is not known whether these vendors' documents may be published: " + unknown);
    }

    private static String vendors(List<Path> folders, Redistribution redistribution) {
        return folders.stream()
                .filter(folder -> SpecSource.read(folder.resolve("SOURCE.yaml")).redistribution() == redistribution)
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.joining(", "));
    }
}
