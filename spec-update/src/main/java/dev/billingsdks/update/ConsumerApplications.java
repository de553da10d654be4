package dev.billingsdks.update;

import dev.billingsdks.update.compatibility.SdkJar;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The applications of integration-tests that have one SDK as their dependency. Maven builds them from released jars, which an update has
 * not, so that they are compiled here against the classes of the copy.
 */
final class ConsumerApplications {
    private static final String FOLDER = "integration-tests/src/it/consumers";

    private ConsumerApplications() {}

    /** Returns the compiler's errors and warnings for a vendor's application, whose files are named as in the repository. */
    static List<String> problems(Path copy, String vendor, Path work) throws IOException {
        Path sources = copy.resolve(FOLDER).resolve(vendor).resolve("src/main/java");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(work.resolve("consumers").resolve(vendor));
        List<String> arguments = new ArrayList<>(List.of(
                "--release", "17", "-Xlint:all,-path,-classfile", "-Werror", "-proc:none", "-d", classes.toString()));
        arguments.add("-classpath");
        arguments.add(copy.resolve("sdk-" + vendor + "/target/classes") + File.pathSeparator + SdkJar.classPath());
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int status = compiler.run(null, output, output, arguments.toArray(String[]::new));
        return status == 0
                ? List.of()
                : output.toString(StandardCharsets.UTF_8)
                        .replace(copy + File.separator, "")
                        .lines()
                        .toList();
    }
}
