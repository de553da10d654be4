package dev.billingsdks.integration.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions that the root pom.xml names. */
final class PomProperties {

    private static final String POM = read();

    private PomProperties() {}

    /** Returns a property such as {@code logback.version}, or the version of the project. */
    static String get(String name) {
        String element = name.equals("project.version") ? "version" : name;
        Matcher found =
                Pattern.compile("<" + Pattern.quote(element) + ">([^<]+)</").matcher(POM);
        if (!found.find()) {
            throw new IllegalArgumentException("pom.xml has no property " + name);
        }
        return found.group(1);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "pom.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
