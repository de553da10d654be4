package dev.billingsdks.integration.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Searches every line that is logged in this JVM during the capture for secrets, at all levels, including
 * HttpClient's loggers of headers and of the wire.
 */
final class LogCapture implements AutoCloseable {

    private static final Set<LogCapture> ACTIVE = new CopyOnWriteArraySet<>();

    private final List<String> secrets;
    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private volatile boolean used;

    private LogCapture(List<String> secrets) {
        this.secrets = secrets;
    }

    /** Starts a search for the secrets of all tests. */
    static LogCapture start() {
        return start(Secrecy.SECRETS);
    }

    /** Starts a search for the given texts. */
    static LogCapture start(String... secrets) {
        LogCapture capture = new LogCapture(List.of(secrets));
        ACTIVE.add(capture);
        return capture;
    }

    /** Returns whether lines are captured. */
    static boolean isOn() {
        return !ACTIVE.isEmpty();
    }

    static void add(String line) {
        // Tests that run at the same time have the same secrets, and lines are many.
        Map<List<String>, Boolean> leaking = new HashMap<>();
        for (LogCapture capture : ACTIVE) {
            capture.used = true;
            if (leaking.computeIfAbsent(capture.secrets, secrets -> containsAny(line, secrets))) {
                capture.leaks.add(line);
            }
        }
    }

    /** Returns whether anything was logged. */
    boolean isUsed() {
        return used;
    }

    /** Returns the lines that contain a secret. */
    List<String> leaks() {
        return leaks;
    }

    private static boolean containsAny(String line, List<String> secrets) {
        for (String secret : secrets) {
            if (line.contains(secret)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        ACTIVE.remove(this);
    }
}
