package dev.billingsdks.integration.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix: an application of {@code src/it/compatibility}, and what it is built with.
 *
 * @param project the folder of the application
 * @param javaHome of the JDK that builds and runs it, or null if that is not installed
 * @param arguments of Maven
 * @param output the file with what the application prints
 * @param expected lines that it prints, without those about versions
 */
record Application(
        String title,
        String project,
        @Nullable String javaHome,
        List<String> arguments,
        String output,
        List<String> expected) {

    static final List<String> SCENARIO =
            List.of("customers Ada, Grace", "404 is a NotFoundException", "429 is a RateLimitException", "closed");

    static Application of(String title, String project) {
        return new Application(title, project, System.getProperty("java.home"), List.of(), "application.txt", SCENARIO);
    }

    Application onModulePath() {
        return new Application(
                title + ", module path", project, javaHome, arguments, "on-the-module-path.txt", expected);
    }

    Application withJdk(@Nullable String home) {
        return new Application(title, project, home, arguments, output, expected);
    }

    Application with(String property, String version) {
        return withArgument("-D" + property + "=" + version);
    }

    Application withArgument(String argument) {
        List<String> more = new ArrayList<>(arguments);
        more.add(argument);
        return new Application(title, project, javaHome, List.copyOf(more), output, expected);
    }

    Application printing(String... lines) {
        return new Application(title, project, javaHome, arguments, output, List.of(lines));
    }

    Application alsoPrinting(String... lines) {
        List<String> all = new ArrayList<>(SCENARIO);
        all.addAll(List.of(lines));
        return printing(all.toArray(String[]::new));
    }

    /** Returns what an application has printed about versions: name and version. */
    static Map<String, String> versions(List<String> printed) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String name : List.of("Java", "HttpClient", "jackson-core")) {
            printed.stream()
                    .filter(line -> line.startsWith(name + " "))
                    .findFirst()
                    .ifPresent(line -> versions.put(name, line.substring(name.length() + 1)));
        }
        return versions;
    }

    @Override
    public String toString() {
        return title;
    }
}
