package dev.billingsdks.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options of the command line.
 *
 * @param vendor the vendor's folder below specs/, or an empty text for all vendors
 * @param source a file, an address that begins with http, or an empty text for the address in SOURCE.yaml
 * @param dryRun whether to stop before the document is put in place
 * @param acceptBreaking whether a document that breaks callers may be put in place
 * @param generatedTestsOnly whether to skip the hand-written tests, which were written for another document
 * @param quick whether to skip what depends on the SDK
 * @param overlay the overlay that comes with the document, or null for the one in place
 * @param ignore a file of accepted changes, or null
 * @param protos a checkout of protos to compare the document with, or null to update it
 */
record UpdateOptions(
        String vendor,
        String source,
        boolean dryRun,
        boolean acceptBreaking,
        boolean generatedTestsOnly,
        boolean quick,
        @Nullable Path overlay,
        @Nullable Path ignore,
        @Nullable Path protos) {

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it does not match the usage
     */
    static UpdateOptions parse(String... arguments) {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        Path protos = file("--from-protos", rest);
        if (protos != null && (rest.size() != 1 || rest.get(0).startsWith("-") || rest.contains(""))) {
            throw new IllegalArgumentException("--from-protos takes VENDOR and nothing else");
        }
        boolean all = rest.remove("--all");
        boolean dryRun = rest.remove("--dry-run");
        boolean acceptBreaking = rest.remove("--accept-breaking");
        boolean quick = rest.remove("--quick");
        boolean generatedTestsOnly = generatedTestsOnly(rest);
        Path overlay = file("--overlay", rest);
        Path ignore = file("--ignore", rest);
        rest.stream().filter(argument -> argument.startsWith("-")).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("unknown option " + unknown);
        });
        if (all && (!rest.isEmpty() || overlay != null || ignore != null)) {
            throw new IllegalArgumentException("--all takes neither a vendor nor files of one");
        }
        if (!all && (rest.isEmpty() || rest.size() > 2 || rest.contains(""))) {
            throw new IllegalArgumentException("VENDOR is required, and FILE_OR_URL may follow");
        }
        return new UpdateOptions(
                all ? "" : rest.get(0),
                rest.size() == 2 ? rest.get(1) : "",
                dryRun,
                acceptBreaking,
                generatedTestsOnly,
                quick,
                overlay,
                ignore,
                protos);
    }

    private static @Nullable Path file(String name, List<String> arguments) {
        String value = option(name, arguments);
        return value == null ? null : Path.of(value).toAbsolutePath().normalize();
    }

    /** Returns the text that {@code --help} prints, in the script as well. */
    static String usage() {
        try (InputStream usage = Objects.requireNonNull(UpdateOptions.class.getResourceAsStream("usage.txt"))) {
            return new String(usage.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the usage", e);
        }
    }

    private static boolean generatedTestsOnly(List<String> arguments) {
        String value = option("--tests", arguments);
        if (value != null && !value.equals("all") && !value.equals("generated")) {
            throw new IllegalArgumentException("--tests must be all or generated");
        }
        return "generated".equals(value);
    }

    /** Removes an option and its value from the arguments, or returns null if absent. */
    private static @Nullable String option(String name, List<String> arguments) {
        int option = arguments.indexOf(name);
        if (option < 0) {
            return null;
        }
        if (option + 1 == arguments.size()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        String value = arguments.get(option + 1);
        arguments.subList(option, option + 2).clear();
        return value;
    }

    /** Returns the same options for one vendor, whose document is at the address in SOURCE.yaml. */
    UpdateOptions of(String folder) {
        return new UpdateOptions(folder, "", dryRun, acceptBreaking, generatedTestsOnly, quick, null, null, null);
    }

    boolean isForAllVendors() {
        return vendor.isEmpty();
    }

    /** Returns whether the document is at the address that SOURCE.yaml has. */
    boolean isAtRecordedAddress() {
        return source.isEmpty();
    }
}
