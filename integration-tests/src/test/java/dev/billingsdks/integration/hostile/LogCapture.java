package dev.billingsdks.integration.hostile;

import java.util.List;
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
        ACTIVE.forEach(capture -> capture.search(line));
    }

    /** Returns whether anything was logged. */
    boolean isUsed() {
        return used;
    }

    /** Returns the lines that contain a secret. */
    List<String> leaks() {
        return leaks;
    }

    private void search(String line) {
        used = true;
        if (secrets.stream().anyMatch(line::contains)) {
            leaks.add(line);
        }
    }

    @Override
    public void close() {
        ACTIVE.remove(this);
    }
}
