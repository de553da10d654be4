package dev.billingsdks.runtime.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that this JVM logs to, which the pom or simplelogger.properties names. */
final class TestLog {

    private TestLog() {}

    /** Returns the lines so far that have a part. */
    static List<String> lines(String part) throws IOException {
        Path file = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/test.log"));
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains(part))
                .toList();
    }
}
