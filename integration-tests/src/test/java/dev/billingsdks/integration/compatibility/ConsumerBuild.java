package dev.billingsdks.integration.compatibility;

import dev.billingsdks.contract.live.ListedVendor;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds and runs applications in a Maven of their own, with a local repository of their own. */
final class ConsumerBuild {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SOURCES = Path.of("src", "it", "compatibility");
    private static final Path WORK = Path.of("target", "compatibility").toAbsolutePath();
    private static final Path REPOSITORY = WORK.resolve("repository");
    private static final Pattern PLACEHOLDER = Pattern.compile("@([\\w.-]+)@");
    private static final int MINUTES = 10;

    private final Path deployed;

    private ConsumerBuild(Path deployed) {
        this.deployed = deployed;
    }

    /** Starts with the jars of a file repository, and installs what all applications share. */
    static ConsumerBuild of(Path deployed) throws IOException, InterruptedException {
        // The snapshots of an earlier run.
        delete(REPOSITORY.resolve("dev/billingsdks"));
        delete(REPOSITORY.resolve("consumer"));
        delete(WORK.resolve("applications"));
        // So that Maven does not take the options of this repository's own .mvn.
        Files.createDirectories(WORK.resolve(".mvn"));
        ConsumerBuild build = new ConsumerBuild(deployed);
        build.copySources();
        Result shared = build.run(System.getProperty("java.home"), "", List.of("install"));
        if (shared.status() != 0) {
            throw new IllegalStateException("the scenario of the applications was not built:\n" + shared.log());
        }
        return build;
    }

    /** Builds and runs an application. */
    Result run(Application application) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(application.arguments());
        arguments.addAll(List.of("clean", "test"));
        Path project = project(application.project());
        Result result = run(application.javaHome(), application.project(), arguments);
        Path output = project.resolve("target").resolve(application.output());
        List<String> printed = Files.exists(output) ? Files.readAllLines(output) : List.of();
        return new Result(result.status(), result.log(), printed);
    }

    private static Path project(String name) {
        return WORK.resolve("applications").resolve(name);
    }

    private Result run(String javaHome, String project, List<String> arguments)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(WORK, "build", ".txt");
        List<String> command = new ArrayList<>(List.of(
                ROOT.resolve("mvnw").toString(),
                "-B",
                "-ntp",
                "-s",
                WORK.resolve("applications").resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + REPOSITORY,
                "-f",
                project(project).resolve("pom.xml").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", javaHome);
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        environment.remove("MAVEN_ARGS");
        Process maven = builder.start();
        try {
            if (!maven.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Maven did not end within " + MINUTES + " minutes, see " + log);
            }
        } finally {
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly();
        }
        String text = Files.readString(log);
        Files.delete(log);
        return new Result(maven.exitValue(), text, List.of());
    }

    /** Copies the applications with the versions of this build, and the tests of the starter for both versions of Spring Boot. */
    private void copySources() throws IOException {
        copy(SOURCES, WORK.resolve("applications"));
        copy(project("spring-boot"), project("spring-boot-3"));
        Path tests = ROOT.resolve("integrations/spring-boot-starter/src/test/java");
        for (String application : List.of("spring-boot", "spring-boot-3")) {
            Path copied = project(application).resolve("src/test/java");
            copy(tests, copied);
            // They compare the module with files of the repository.
            Files.delete(copied.resolve("dev/billingsdks/springboot/ApiTest.java"));
            Files.delete(copied.resolve("dev/billingsdks/springboot/DocumentedPropertiesTest.java"));
        }
        copy(
                project("spring-boot-3").resolve("src/boot3/java"),
                project("spring-boot-3").resolve("src/test/java"));
    }

    private void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                String text = Files.readString(file);
                Files.writeString(copied, file.toString().endsWith(".xml") ? filled(text) : text);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String filled(String text) {
        Matcher placeholders = PLACEHOLDER.matcher(text);
        return placeholders.replaceAll(found -> Matcher.quoteReplacement(
                switch (found.group(1)) {
                    case "sdks" -> sdks();
                    case "deployed" -> deployed.toUri().toString();
                    case "downloaded" -> downloaded().toUri().toString();
                    default -> PomProperties.get(found.group(1));
                }));
    }

    /** Returns the dependencies on all SDKs. */
    private static String sdks() {
        return ListedVendor.readAll(ROOT).stream()
                .map(vendor -> "<dependency><groupId>dev.billingsdks</groupId><artifactId>sdk-" + vendor.folder()
                        + "</artifactId></dependency>")
                .collect(Collectors.joining());
    }

    /** Returns the local repository of the build that runs this test. */
    private static Path downloaded() {
        String set = System.getProperty("maven.repo.local", System.getProperty("localRepository"));
        return set != null ? Path.of(set) : Path.of(System.getProperty("user.home"), ".m2", "repository");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /**
     * The outcome of a build.
     *
     * @param log what Maven has printed
     * @param printed what the application has printed; nothing if it was not run
     */
    record Result(int status, String log, List<String> printed) {}
}
