package dev.billingsdks.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Compiles sources that a test writes. */
final class Compilation {

    private Compilation() {}

    /** Compiles into the folder's {@code classes}. */
    @SafeVarargs
    static Path compile(Path folder, Map<String, String>... sources) throws IOException {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(
                List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path"), "-proc:none"));
        for (Map<String, String> some : sources) {
            for (Map.Entry<String, String> source : some.entrySet()) {
                Path file = folder.resolve("java").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
                arguments.add(file.toString());
            }
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new));
        assertThat(status).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }
}
