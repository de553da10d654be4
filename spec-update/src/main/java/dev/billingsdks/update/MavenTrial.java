package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates, compiles and tests a vendor's SDK with the newer document, and what depends on it, by Maven in a copy of the repository.
 */
final class MavenTrial implements Trial {
    private static final Duration LIMIT = Duration.ofMinutes(Long.getLong("update.trial.minutes", 30));

    private final Path root;
    private final Path work;
    private final Duration limit;

    /**
     * Creates a trial with the usual time limit.
     *
     * @param root the repository
     * @param work the folder for the copy and for Maven's logs
     */
    MavenTrial(Path root, Path work) {
        this(root, work, LIMIT);
    }

    MavenTrial(Path root, Path work, Duration limit) {
        this.root = root;
        this.work = work;
        this.limit = limit;
    }

    @Override
    public List<String> run(String vendor, Candidate candidate, Tests tests) throws IOException {
        Path copy = work.resolve("repository");
        List<String> tested =
                new ArrayList<>(Dependents.of(root, "sdk-" + vendor).modules());
        tested.add("sdk-" + vendor);
        // The tests of the other modules do not depend on the document, and take longer to compile than all else.
        TreeCopy.of(
                root,
                copy,
                folder -> folder.endsWith("src/test/java") && tested.stream().noneMatch(folder::startsWith));
        TreeCopy.of(candidate.folder(), copy.resolve("specs").resolve(vendor));
        MavenRun maven = new MavenRun(copy, work, limit);
        if (tests.written()) {
            testVendor(maven, vendor, tests);
            if (tests.dependents()) {
                testDependents(maven, copy, vendor, tests);
                compileConsumer(copy, vendor);
            }
            return List.of();
        }
        setWrittenTests(copy, vendor, false);
        testVendor(maven, vendor, tests);
        return broken(maven, copy, vendor, tests);
    }

    private void compileConsumer(Path copy, String vendor) throws IOException {
        List<String> problems = ConsumerApplications.problems(copy, vendor, work);
        if (!problems.isEmpty()) {
            throw new UpdateException(
                    "The tests pass, but an application that uses the SDK does not compile:\n" + indented(problems)
                            + "\nCorrect it before the update. With --quick it is not compiled; with --tests generated, it is listed"
                            + " as broken.");
        }
    }

    private static void testVendor(MavenRun maven, String vendor, Tests tests) throws IOException {
        String log = "maven.log";
        if (!maven.run(log, vendorTests(vendor, tests.pattern()))) {
            throw new UpdateException("The SDK cannot be built with this document, or its tests fail:\n"
                    + indented(maven.errorsOf(log))
                    + (MavenRun.testsDoNotCompile(maven.log(log))
                            ? "\nHand-written tests of sdk-" + vendor + " do not compile with this document. With"
                                    + " --tests generated, they are left out, and listed at the end as broken."
                            : "")
                    + "\nMaven's whole output is in " + maven.log(log) + ".");
        }
    }

    private static void testDependents(MavenRun maven, Path copy, String vendor, Tests tests) throws IOException {
        String log = "maven-dependents.log";
        if (!maven.run(log, dependentTests(copy, vendor, tests))) {
            throw new UpdateException(
                    "The SDK's own tests pass, but something that depends on it does not compile, or its"
                            + " tests fail:\n"
                            + indented(maven.errorsOf(log))
                            + "\nCorrect it before the update. With --quick it is not tested; with --tests generated,"
                            + " it is tested and listed as broken. Maven's whole output is in " + maven.log(log) + ".");
        }
    }

    /** Returns the errors of the hand-written tests, and of what depends on the SDK, without failing because of them. */
    private List<String> broken(MavenRun maven, Path copy, String vendor, Tests tests) throws IOException {
        List<String> broken = new ArrayList<>();
        setWrittenTests(copy, vendor, true);
        if (!maven.run("maven-written.log", vendorTests(vendor, tests.writtenPattern()))) {
            broken.addAll(maven.errorsOf("maven-written.log"));
        }
        setWrittenTests(copy, vendor, false);
        String log = "maven-dependents.log";
        if (tests.dependents()) {
            if (!maven.run(log, dependentTests(copy, vendor, tests))) {
                broken.addAll(maven.errorsOf(log));
            }
            broken.addAll(ConsumerApplications.problems(copy, vendor, work));
        }
        return broken;
    }

    private void setWrittenTests(Path copy, String vendor, boolean present) throws IOException {
        String folder = "sdk-" + vendor + "/src/test/java";
        TreeCopy.of(
                present ? root.resolve(folder) : Files.createDirectories(work.resolve("nothing")),
                copy.resolve(folder));
    }

    private static List<String> vendorTests(String vendor, String pattern) {
        return arguments("sdk-" + vendor, List.of("-Dtest=" + pattern));
    }

    /** The tests of the dependents carry a vendor's folder as their tag, or one for all; the fault matrix has none. */
    private static List<String> dependentTests(Path copy, String vendor, Tests tests) throws IOException {
        Dependents dependents = Dependents.of(copy, "sdk-" + vendor);
        return arguments(
                String.join(",", dependents.modules()),
                List.of(
                        "-fae",
                        "-Dtest=" + String.join(",", dependents.tests()),
                        "-Dgroups=every-vendor | " + vendor,
                        "-Dtest.vendor=" + tests.vendorName(),
                        "-Dlowest-httpclient.skip"));
    }

    /** Skips the checks that do not depend on the document. */
    private static List<String> arguments(String modules, List<String> more) {
        List<String> arguments = new ArrayList<>(
                List.of("-pl", modules, "-am", "test", "-Denforcer.skip", "-Dsurefire.failIfNoSpecifiedTests=false"));
        arguments.addAll(more);
        return arguments;
    }

    private static String indented(List<String> lines) {
        return "  " + String.join("\n  ", lines);
    }
}
