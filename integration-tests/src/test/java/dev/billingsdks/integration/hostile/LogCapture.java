package dev.billingsdks.integration.hostile;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Every line that is logged in this JVM meanwhile, at all levels. HttpClient's own logs of headers and of what goes over the wire
 * stay off: whoever turns them on chooses to see everything.
 */
final class LogCapture implements AutoCloseable {

    private static final Set<String> OFF =
            Set.of("org.apache.hc.client5.http.wire", "org.apache.hc.client5.http.headers");

    private static final Set<LogCapture> ACTIVE = new CopyOnWriteArraySet<>();

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogCapture() {}

    static LogCapture start() {
        LogCapture capture = new LogCapture();
        ACTIVE.add(capture);
        return capture;
    }

    /** Returns whether a line of this logger would be captured. */
    static boolean isOn(String logger) {
        return !ACTIVE.isEmpty() && !OFF.contains(logger);
    }

    static void add(String line) {
        ACTIVE.forEach(capture -> capture.lines.add(line));
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        ACTIVE.remove(this);
    }
}
