package dev.billingsdks.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a Maven command can name: modules, profiles, plugins, properties and test classes of this build. */
final class MavenBuild {

    private static final Set<String> PHASES = Set.of(
            "validate",
            "generate-sources",
            "process-classes",
            "compile",
            "test-compile",
            "test",
            "package",
            "verify",
            "install",
            "deploy",
            "clean");

    private static final Set<String> FLAGS = Set.of("-q", "-B", "-o", "-N", "-ntp", "-am", "-amd", "-e");

    /** Properties of Maven and its plugins that no pom needs to name. */
    private static final Set<String> PROPERTIES_OF_PLUGINS = Set.of(
            "skipTests", "maven.test.skip", "test", "it.test", "surefire.failIfNoSpecifiedTests", "maven.repo.local");

    private static final Pattern READ_PROPERTY = Pattern.compile(
            "(?:getProperty|getBoolean|getInteger|getLong|named = |String [A-Z_]+ = )\\(?\\s*\"([\\w.-]+)\"");

    private final Map<String, String> poms = new TreeMap<>();
    private final Set<String> readProperties = new TreeSet<>();
    private final Map<String, List<String>> tests = new TreeMap<>();

    private MavenBuild() {}

    /** Reads the poms of a build and of its modules, and their sources. */
    static MavenBuild read(Path folder) {
        MavenBuild build = new MavenBuild();
        String root = text(folder.resolve("pom.xml"));
        build.poms.put(".", root);
        Pattern.compile("<module>(.+?)</module>")
                .matcher(root)
                .results()
                .map(module -> module.group(1))
                .forEach(module -> {
                    build.poms.put(module, text(folder.resolve(module).resolve("pom.xml")));
                    build.readSources(module, folder.resolve(module).resolve("src"));
                });
        return build;
    }

    /** Returns the artifacts of the published modules. */
    Set<String> artifacts() {
        Set<String> artifacts = new TreeSet<>();
        poms.forEach((module, pom) -> {
            if (module.startsWith("integrations/") || pom.contains("<maven.deploy.skip>false<")) {
                artifacts.add(
                        first(pom.replaceFirst("(?s)<parent>.*?</parent>", ""), "<artifactId>(.+?)</artifactId>"));
            }
        });
        return artifacts;
    }

    String version() {
        return first(poms.get("."), "<version>(.+?)</version>");
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private void readSources(String module, Path sources) {
        List<String> classes = new ArrayList<>();
        if (Files.isDirectory(sources)) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    READ_PROPERTY
                            .matcher(text(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(readProperties::add);
                    classes.add(sources.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replaceFirst("^\\w+/java/", "")
                            .replaceFirst("\\.java$", "")
                            .replace('/', '.'));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        tests.put(module, classes);
    }

    /** Returns what the build does not have of a command's arguments. */
    List<String> problems(List<String> arguments) {
        List<String> problems = new ArrayList<>();
        List<String> chosen = new ArrayList<>(tests.keySet());
        boolean hasGoal = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("-pl")) {
                i++;
                chosen = modules(List.of(arguments.get(i).split(",")), problems);
            } else if (argument.startsWith("-P")) {
                require(
                        anyPom("<id>" + argument.substring(2) + "</id>"),
                        "no profile " + argument.substring(2),
                        problems);
            } else if (argument.startsWith("-Dtest=")) {
                test(argument.substring("-Dtest=".length()), chosen, problems);
            } else if (argument.startsWith("-D")) {
                String property = argument.substring(2).replaceFirst("=.*", "");
                require(isProperty(property), "no pom and no source reads the property " + property, problems);
            } else if (argument.startsWith("-")) {
                require(
                        FLAGS.contains(argument),
                        "the option " + argument + " is not one that MavenBuild knows",
                        problems);
            } else {
                hasGoal = true;
                require(isGoal(argument), "no phase and no plugin of a pom is " + argument, problems);
            }
        }
        require(hasGoal || arguments.isEmpty(), "no phase or goal", problems);
        return problems;
    }

    private List<String> modules(List<String> names, List<String> problems) {
        boolean isExclusion = names.get(0).startsWith("!");
        List<String> chosen = new ArrayList<>(isExclusion ? tests.keySet() : List.of());
        for (String name : names) {
            String module = name.replaceFirst("^!", "");
            boolean isPlaceholder = module.equals("sdk-" + Scripts.NEW_VENDOR);
            require(isPlaceholder || poms.containsKey(module), "no module " + module, problems);
            if (isExclusion) {
                chosen.remove(module);
            } else {
                chosen.add(module);
            }
        }
        return chosen;
    }

    private void test(String names, List<String> modules, List<String> problems) {
        for (String name : names.split(",")) {
            Pattern pattern = Pattern.compile("(.*\\.)?" + Pattern.quote(name).replace("**", "\\E.*\\Q"));
            require(
                    modules.stream()
                            .flatMap(module -> tests.getOrDefault(module, List.of()).stream())
                            .anyMatch(test -> pattern.matcher(test).matches()),
                    "no class " + name + " in " + modules,
                    problems);
        }
    }

    private boolean isProperty(String name) {
        return PROPERTIES_OF_PLUGINS.contains(name)
                || readProperties.contains(name)
                || anyPom("<" + name + ">")
                || anyPom("${" + name + "}");
    }

    private boolean isGoal(String goal) {
        if (!goal.contains(":")) {
            return PHASES.contains(goal);
        }
        String[] parts = goal.split(":");
        String plugin = parts[parts.length - 2];
        return Stream.of(plugin, plugin + "-maven-plugin", "maven-" + plugin + "-plugin")
                .anyMatch(name -> anyPom("<artifactId>" + name + "</artifactId>"));
    }

    private boolean anyPom(String text) {
        return poms.values().stream().anyMatch(pom -> pom.contains(text));
    }

    private static void require(boolean condition, String problem, List<String> problems) {
        if (!condition) {
            problems.add(problem);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
