package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Generates, compiles and tests a vendor's SDK with the newer document, by Maven in a copy of the repository. */
final class MavenTrial implements Trial {
    private static final int SHOWN_ERRORS = 15;

    private final Path root;
    private final Path work;

    /**
     * Creates a trial.
     *
     * @param root the repository
     * @param work the folder for the copy and for Maven's log
     */
    MavenTrial(Path root, Path work) {
        this.root = root;
        this.work = work;
    }

    @Override
    public void run(String vendor, Candidate candidate, Tests tests) throws IOException {
        Path copy = work.resolve("repository");
        TreeCopy.of(root, copy);
        TreeCopy.of(candidate.folder(), copy.resolve("specs").resolve(vendor));
        if (!tests.written()) {
            TreeCopy.of(
                    Files.createDirectories(work.resolve("nothing")), copy.resolve("sdk-" + vendor + "/src/test/java"));
        }
        Path log = work.resolve("maven.log");
        Process maven = new ProcessBuilder(command(vendor, tests.pattern()))
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(log.toFile())
                .start();
        try {
            if (maven.waitFor() != 0) {
                throw new UpdateException("The SDK cannot be built with this document, or its tests fail:\n"
                        + errors(log) + "\nMaven's whole output is in " + log + ".");
            }
        } catch (InterruptedException e) {
            maven.destroy();
            Thread.currentThread().interrupt();
            throw new UpdateException("Interrupted while Maven ran.", e);
        }
    }

    private static java.io.File nothing() {
        return new java.io.File(isWindows() ? "NUL" : "/dev/null");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }

    /** Skips the checks that do not depend on the document. */
    private List<String> command(String vendor, String tests) {
        List<String> command = new ArrayList<>(List.of(
                work.resolve("repository")
                        .resolve(isWindows() ? "mvnw.cmd" : "mvnw")
                        .toString(),
                "-B",
                "-pl",
                "sdk-" + vendor,
                "-am",
                "test",
                "-Dspotless.check.skip",
                "-Denforcer.skip",
                "-Dtest=" + tests,
                "-Dsurefire.failIfNoSpecifiedTests=false"));
        return command;
    }

    /** Returns Maven's errors, without those that its summary repeats and without its explanations. */
    static String errors(Path log) throws IOException {
        List<String> errors = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            String error = line.startsWith("[ERROR] ") ? line.substring("[ERROR] ".length()) : "";
            if (!error.isBlank() && !error.contains("<<< ") && errors.size() < SHOWN_ERRORS) {
                errors.add("  " + error);
            }
            if (error.startsWith("Failed to execute goal")) {
                break;
            }
        }
        return String.join("\n", errors);
    }
}
