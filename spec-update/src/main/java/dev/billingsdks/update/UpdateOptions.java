package dev.billingsdks.update;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of the command line.
 *
 * @param vendor the vendor's folder below specs/
 * @param source a file, or an address that begins with http
 * @param dryRun whether to stop before the document is put in place
 * @param acceptBreaking whether a document that breaks callers may be put in place
 * @param generatedTestsOnly whether to skip the hand-written tests, which were written for another document
 * @param overlay the overlay that comes with the document, or null for the one in place
 */
record UpdateOptions(
        String vendor,
        String source,
        boolean dryRun,
        boolean acceptBreaking,
        boolean generatedTestsOnly,
        @Nullable Path overlay) {
    static final String USAGE = """
            usage: bin/update-spec VENDOR FILE_OR_URL [--dry-run] [--accept-breaking] [--overlay FILE]
                                   [--tests all|generated]

            Takes a newer OpenAPI document of a vendor, YAML or JSON: checks it, reports the difference to the one in
            specs/VENDOR, tries it in a copy of this repository, and puts it in place.

              --dry-run           stop before the document is put in place
              --accept-breaking   put it in place even if it breaks callers
              --overlay FILE      take this overlay with it, in place of specs/VENDOR/overlay.yaml
              --tests generated   leave out the vendor's tests that are written by hand

            Exit status: 0 compatible, 3 breaking and not accepted, 1 failed, 2 wrong usage.""";

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it does not match the usage
     */
    static UpdateOptions parse(String... arguments) {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        boolean dryRun = rest.remove("--dry-run");
        boolean acceptBreaking = rest.remove("--accept-breaking");
        boolean generatedTestsOnly = generatedTestsOnly(rest);
        String overlay = option("--overlay", rest);
        rest.stream().filter(argument -> argument.startsWith("-")).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("unknown option " + unknown);
        });
        if (rest.size() != 2) {
            throw new IllegalArgumentException("exactly VENDOR and FILE_OR_URL are required");
        }
        return new UpdateOptions(
                rest.get(0),
                rest.get(1),
                dryRun,
                acceptBreaking,
                generatedTestsOnly,
                overlay == null ? null : Path.of(overlay).toAbsolutePath().normalize());
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

    boolean isAddress() {
        return source.matches("(?i)https?://.*");
    }

    boolean isHttps() {
        return source.startsWith("https://");
    }
}
