package dev.billingsdks.update;

import dev.billingsdks.generator.document.FileFailure;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The command that takes a vendor's newer document; see its usage. */
public final class UpdateSpec {
    private static final int WRONG_USAGE = 2;

    private UpdateSpec() {}

    /** Runs the command and ends the process with its status. */
    public static void main(String... arguments) {
        System.exit(run(root(), System.out, System.err, arguments));
    }

    private static int run(Path root, PrintStream output, PrintStream errors, String... arguments) {
        return run(root, new MavenTrial(root, Update.trialFolder(root)), output, errors, arguments);
    }

    static int run(Path root, Trial trial, PrintStream output, PrintStream errors, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            output.print(UpdateOptions.usage());
            return UpdateResult.COMPATIBLE;
        }
        UpdateOptions parsed;
        try {
            parsed = UpdateOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            errors.println("update-spec: " + e.getMessage() + "\n\n" + UpdateOptions.usage());
            return WRONG_USAGE;
        }
        if (!parsed.isForAllVendors()) {
            return update(root, parsed, trial, output, errors).status();
        }
        try {
            return new AllVendors(root, vendor -> update(root, parsed.of(vendor), trial, output, errors), output).run();
        } catch (InvalidSpecException e) {
            return failed(errors, e.getMessage()).status();
        } catch (IOException e) {
            return failed(errors, FileFailure.message(root.resolve("specs"), e)).status();
        }
    }

    private static UpdateResult update(
            Path root, UpdateOptions options, Trial trial, PrintStream output, PrintStream errors) {
        try {
            return options.protos() == null
                    ? new Update(root, options, trial, LocalDate.now(), output).run()
                    : new ProtoCheck(root, options.vendor(), options.protos(), output).run();
        } catch (InvalidSpecException | UpdateException | IllegalStateException e) {
            return failed(errors, e.getMessage());
        } catch (UncheckedIOException e) {
            return failed(errors, FileFailure.message(e));
        } catch (IOException e) {
            return failed(errors, FileFailure.message(Update.trialFolder(root), e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(
                    errors, "internal error, to be fixed in this program and not in the document: " + traced(root, e));
        }
    }

    /** Writes the stack trace into a file, because the terminal is for users, whose document may not be the cause. */
    private static String traced(Path root, Throwable error) {
        Path file = root.resolve("target/update-spec/error.txt");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            error.printStackTrace(writer);
            return error + "; see " + file;
        } catch (IOException e) {
            return error + "; its trace could not be written: " + e;
        }
    }

    private static UpdateResult failed(PrintStream errors, String message) {
        errors.println("update-spec: " + message);
        errors.println("Nothing in the repository has changed.");
        return UpdateResult.withoutReport(
                UpdateResult.FAILED, "failed: " + message.lines().findFirst().orElse(""));
    }

    /** Finds the repository of this program from any working directory. */
    private static Path root() {
        String configured = System.getProperty("update.root");
        Path folder =
                Path.of(configured == null ? "" : configured).toAbsolutePath().normalize();
        while (!Files.isDirectory(folder.resolve("specs")) || !Files.isDirectory(folder.resolve("generator-config"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "Run this in the repository of billing-sdks, or through bin/update-spec.");
            }
        }
        return folder;
    }
}
