package dev.billingsdks.update;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs of Maven in the copy of the repository. A run ends with this process, and at the time limit of all of them. */
final class MavenRun {
    private static final int SHOWN_ERRORS = 15;
    private static final Pattern NOT_A_REASON =
            Pattern.compile("<<< |^See |^-> \\[Help|^COMPILATION ERROR|^Tests run:|^To see the full"
                    + "|^Re-run Maven|^For more information|^\\[Help|^After correcting|^  mvn <args>");
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    private final Path copy;
    private final Path work;
    private final Duration limit;
    private final long end;
    private @Nullable Process running;
    private boolean ending;

    /**
     * Starts the time limit.
     *
     * @param copy the folder with Maven's wrapper
     * @param work the folder for Maven's logs
     * @param limit the time for all runs together
     */
    MavenRun(Path copy, Path work, Duration limit) {
        this.copy = copy;
        this.work = work;
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /**
     * Runs Maven to its end.
     *
     * @param log the name of the log
     * @param arguments goals and options
     * @return whether the build succeeded
     * @throws UpdateException if the time limit is exceeded
     */
    boolean run(String log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(copy.resolve(WINDOWS ? "mvnw.cmd" : "mvnw").toString());
        command.add("-B");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(WINDOWS ? "NUL" : "/dev/null")))
                .redirectOutput(log(log).toFile());
        Thread atExit = new Thread(this::end);
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            return succeeds(start(builder), log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UpdateException("Interrupted while Maven ran.", e);
        } finally {
            killRunning();
            removeHook(atExit);
        }
    }

    /** A signal can come at any moment: either nothing is started after it, or what has been started is killed. */
    private synchronized Process start(ProcessBuilder builder) throws IOException {
        if (ending) {
            throw new UpdateException("Stopped before Maven ran.");
        }
        Process started = builder.start();
        running = started;
        return started;
    }

    private synchronized void end() {
        ending = true;
        killRunning();
    }

    private synchronized void killRunning() {
        if (running != null) {
            kill(running);
        }
    }

    private boolean succeeds(Process maven, String log) throws InterruptedException {
        if (!maven.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw new UpdateException("The trial took longer than " + limit.toSeconds()
                    + " s and was stopped. Maven's output is in " + log(log)
                    + "; -Dupdate.trial.minutes in JAVA_TOOL_OPTIONS sets another limit.");
        }
        return maven.exitValue() == 0;
    }

    Path log(String name) {
        return work.resolve(name);
    }

    /** Maven runs in a child of the wrapper, and tests in children of Maven. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook runs.
        }
    }

    /** Returns the errors of a run, whose files are named as in the repository. */
    List<String> errorsOf(String log) throws IOException {
        return errors(log(log)).stream()
                .map(error -> error.replace(copy + File.separator, ""))
                .toList();
    }

    /** Returns Maven's errors, each once, without its explanations. */
    static List<String> errors(Path log) throws IOException {
        Set<String> errors = new LinkedHashSet<>();
        for (String line : Files.readAllLines(log)) {
            String error = line.startsWith("[ERROR] ")
                    ? line.substring("[ERROR] ".length()).stripTrailing()
                    : "";
            if (!error.isBlank() && !NOT_A_REASON.matcher(error).find()) {
                errors.add(error);
            }
        }
        List<String> shown = errors.stream().limit(SHOWN_ERRORS).toList();
        if (errors.size() == shown.size()) {
            return shown;
        }
        List<String> shortened = new ArrayList<>(shown);
        shortened.add("and " + (errors.size() - shown.size()) + " more in " + log);
        return shortened;
    }

    /** Returns whether a build failed because tests do not compile. */
    static boolean testsDoNotCompile(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .anyMatch(line -> line.contains("Failed to execute goal") && line.contains(":testCompile"));
    }
}
