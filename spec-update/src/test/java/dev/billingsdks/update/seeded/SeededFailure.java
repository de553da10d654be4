package dev.billingsdks.update.seeded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a seeded document failed.
 *
 * @param stage what failed: to generate, to compile, or the generated tests
 * @param text the first problem
 */
record SeededFailure(String stage, String text) {

    /** Generates, compiles and tests one document, and returns the first failure, or null. */
    static @Nullable SeededFailure of(SeededDocument seeded, Path folder) throws IOException {
        SeededSdk sdk = new SeededSdk(seeded, folder);
        SeededFailure failure = ofGeneration(sdk);
        if (failure != null) {
            return failure;
        }
        Path classes = folder.resolve("classes");
        List<String> problems = SeededSdk.compile(List.of(sdk), classes);
        return problems.isEmpty() ? ofTests(sdk, classes) : new SeededFailure("compile", problems.get(0));
    }

    /** Generates a document, and returns the failure, or null. A document is valid, so that any error is one. */
    static @Nullable SeededFailure ofGeneration(SeededSdk sdk) throws IOException {
        try {
            sdk.generate();
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            return new SeededFailure("generate", e.toString());
        }
    }

    /** Runs the generated tests, and returns the first failure, or null. */
    static @Nullable SeededFailure ofTests(SeededSdk sdk, Path classes) throws IOException {
        List<String> failures = sdk.failures(classes);
        return failures.isEmpty() ? null : new SeededFailure("test", failures.get(0));
    }

    @Override
    public String toString() {
        return stage + ": " + text;
    }
}
