package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A fresh JVM whose class path contains only what its client needs. */
final class ChildJvm {

    private static final List<String> HTTP = List.of(
            "org.apache.hc.client5.http.classic.HttpClient",
            "org.apache.hc.core5.http.HttpEntity",
            "org.apache.hc.core5.http2.HttpVersionPolicy",
            "org.slf4j.Logger",
            "org.slf4j.nop.NOPServiceProvider");
    private static final List<String> DATABIND = List.of(
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule");
    private static final List<String> STOCK = List.of(
            "dev.billingsdks.benchmarks.stock.metronome.ApiClient",
            "org.openapitools.jackson.nullable.JsonNullable",
            "jakarta.annotation.Nullable");
    private static final List<String> SDK = List.of(
            "dev.billingsdks.metronome.MetronomeClient",
            "dev.billingsdks.kelviq.KelviqClient",
            "dev.billingsdks.pagination.PagedIterable",
            "dev.billingsdks.runtime.json.JsonReader",
            "org.jspecify.annotations.Nullable");
    private static final String JACKSON_3 = "tools.jackson.core.JsonParser";

    private ChildJvm() {}

    /**
     * The outcome.
     *
     * @param line the first line that it printed, or null if it printed none before its end or the time limit
     * @param nanos the time from its start until that line
     */
    record Outcome(@Nullable String line, long nanos) {}

    /** Runs a main class to its end, or until the time limit. */
    static Outcome run(
            Path javaHome,
            List<String> options,
            Competitor client,
            Class<?> main,
            List<String> arguments,
            Duration atMost)
            throws IOException {
        List<String> command =
                new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(client), main.getName()));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // A JVM whose heap is nearly large enough collects garbage for hours.
        process.onExit()
                .orTimeout(atMost.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(timeout -> process.destroyForcibly());
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            return new Outcome(line, System.nanoTime() - start);
        }
    }

    /** Returns the JDK of this JVM. */
    static Path ownJavaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    private static String classPath(Competitor client) {
        List<String> classes = new ArrayList<>();
        switch (client) {
            case SDK -> {
                classes.addAll(SDK);
                classes.add(JACKSON_3);
            }
            case TOKENS -> classes.add(JACKSON_3);
            case DATABIND -> classes.addAll(DATABIND);
            case STOCK -> {
                classes.addAll(STOCK);
                classes.addAll(DATABIND);
            }
        }
        classes.addAll(HTTP);
        // The last one, because the manifest of this jar names all libraries.
        classes.add(ChildJvm.class.getName());
        StringJoiner path = new StringJoiner(File.pathSeparator);
        classes.forEach(name -> path.add(location(name)));
        return path.toString();
    }

    private static String location(String className) {
        try {
            Class<?> found = Class.forName(className, false, ChildJvm.class.getClassLoader());
            String location =
                    found.getProtectionDomain().getCodeSource().getLocation().toString();
            return Path.of(URI.create(location)).toString();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not on the class path: " + className, e);
        }
    }
}
