package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The modules of a repository that depend on one of its modules, and have tests.
 *
 * @param modules their folders, as the root pom names them
 * @param tests patterns of their test classes
 */
record Dependents(List<String> modules, List<String> tests) {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** Finds the modules whose poms name a module as a dependency. */
    static Dependents of(Path repository, String module) throws IOException {
        List<String> modules = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        for (String name : modules(repository)) {
            Path folder = repository.resolve(name);
            Path sources = folder.resolve("src/test/java");
            if (!name.equals(module)
                    && Files.isDirectory(sources)
                    && Files.readString(folder.resolve("pom.xml"))
                            .contains("<artifactId>" + module + "</artifactId>")) {
                modules.add(name);
                tests.add(sources.relativize(commonPackage(sources)).toString().replace('\\', '/') + "/**");
            }
        }
        return new Dependents(modules, tests);
    }

    /** Returns the deepest folder that has all classes. */
    private static Path commonPackage(Path tests) throws IOException {
        try (Stream<Path> entries = Files.list(tests)) {
            List<Path> found = entries.toList();
            return found.size() == 1 && Files.isDirectory(found.get(0)) ? commonPackage(found.get(0)) : tests;
        }
    }

    private static List<String> modules(Path repository) throws IOException {
        return MODULE.matcher(Files.readString(repository.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1).strip())
                .sorted()
                .toList();
    }
}
