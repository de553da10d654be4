package dev.billingsdks.flink.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a class in a JVM of its own. */
public final class ChildJvm {

    private ChildJvm() {}

    /** Starts the main method of a class. Its errors are part of its output, which the caller reads. */
    public static Process start(String heap, Class<?> type, String... arguments) throws IOException {
        return builder(heap, type, arguments).start();
    }

    /** Runs the main method of a class, which must end with status 0 within three minutes. */
    public static void run(String heap, Class<?> type, String... arguments) throws Exception {
        Path output = Files.createTempFile("child", ".txt");
        Process process =
                builder(heap, type, arguments).redirectOutput(output.toFile()).start();
        try {
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);
            assertThat(ended ? process.exitValue() : -1)
                    .as(Files.readString(output))
                    .isZero();
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    private static ProcessBuilder builder(String heap, Class<?> type, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.logFile=target/child.log",
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                type.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
