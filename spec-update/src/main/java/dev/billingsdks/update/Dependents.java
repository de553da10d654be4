package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The modules of a repository that depend on one of its modules, and have tests.
 *
 * @param modules their folders
 * @param tests patterns of their test classes
 */
record Dependents(List<String> modules, List<String> tests) {

    /** Finds the modules whose poms name a module as a dependency. */
    static Dependents of(Path repository, String module) throws IOException {
        List<String> modules = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        for (Path folder : folders(repository)) {
            Path pom = folder.resolve("pom.xml");
            Path sources = folder.resolve("src/test/java");
            if (!folder.endsWith(module)
                    && Files.isRegularFile(pom)
                    && Files.isDirectory(sources)
                    && Files.readString(pom).contains("<artifactId>" + module + "</artifactId>")) {
                modules.add(folder.getFileName().toString());
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

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
