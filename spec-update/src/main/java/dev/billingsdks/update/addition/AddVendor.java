package dev.billingsdks.update.addition;

import dev.billingsdks.generator.document.FileFailure;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The command that adds a vendor; see its usage. */
public final class AddVendor {
    private static final int ADDED = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private AddVendor() {}

    /** Runs the command and ends the process with its status. */
    public static void main(String... arguments) {
        Path root =
                Path.of(System.getProperty("update.root", "")).toAbsolutePath().normalize();
        System.exit(run(root, System.out, System.err, arguments));
    }

    /** Adds a vendor to a repository, and returns the exit status. */
    public static int run(Path root, PrintStream output, PrintStream errors, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            output.print(usage());
            return ADDED;
        }
        VendorNames names;
        try {
            if (arguments.length != 2 || arguments[0].startsWith("-") || arguments[1].startsWith("-")) {
                throw new IllegalArgumentException("exactly NAME and FILE_OR_URL are required");
            }
            names = VendorNames.of(arguments[0]);
        } catch (IllegalArgumentException e) {
            errors.print("add-vendor: " + e.getMessage() + "\n\n" + usage());
            return WRONG_USAGE;
        }
        try {
            output.print(new NewVendor(root, names, LocalDate.now()).add(arguments[1]));
            return ADDED;
        } catch (InvalidSpecException | IllegalStateException e) {
            return failed(errors, e.getMessage());
        } catch (UncheckedIOException e) {
            return failed(errors, FileFailure.message(e));
        } catch (IOException e) {
            return failed(errors, FileFailure.message(root, e));
        }
    }

    private static int failed(PrintStream errors, String message) {
        errors.println("add-vendor: " + message);
        errors.println("Nothing in the repository has changed.");
        return FAILED;
    }

    private static String usage() {
        try (InputStream usage = Objects.requireNonNull(AddVendor.class.getResourceAsStream("usage.txt"))) {
            return new String(usage.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the usage", e);
        }
    }
}
