package dev.billingsdks.examples.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The artifacts of this build that a block for Maven or Gradle names. */
final class Coordinates {

    private static final Pattern MAVEN = Pattern.compile(
            "<groupId>dev\\.billingsdks</groupId>\\s*<artifactId>(.+?)</artifactId>(?:\\s*<version>(.+?)</version>)?");
    private static final Pattern GRADLE = Pattern.compile("\"dev\\.billingsdks:([\\w-]+)(?::([\\w.-]+))?\"");

    private Coordinates() {}

    static boolean isIn(Guide.CodeBlock block) {
        return block.firstLine().matches("<dependenc.*|implementation\\(.*");
    }

    /** Returns what is wrong in a block: an artifact that is not published, or another version than the build's. */
    static List<String> problems(Guide.CodeBlock block, Set<String> artifacts, String version) {
        String text = String.join("\n", block.lines());
        List<MatchResult> found = Stream.concat(
                        MAVEN.matcher(text).results(), GRADLE.matcher(text).results())
                .toList();
        List<String> problems = new ArrayList<>();
        if (found.isEmpty()) {
            problems.add(block.place() + ": no artifact of dev.billingsdks");
        }
        for (MatchResult artifact : found) {
            if (!artifacts.contains(artifact.group(1))) {
                problems.add(block.place() + ": no published module has the artifact " + artifact.group(1));
            }
            Optional.ofNullable(artifact.group(2))
                    .filter(named -> !named.equals(version))
                    .ifPresent(named -> problems.add(block.place() + ": version " + named + " of " + artifact.group(1)
                            + ", but the build has " + version));
        }
        return problems;
    }
}
