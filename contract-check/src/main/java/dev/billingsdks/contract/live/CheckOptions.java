package dev.billingsdks.contract.live;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a check.
 *
 * @param vendor the folder of the vendor
 * @param operation the operationId of what is read, or null for the customers
 * @param parameters the parameters of the operation by name
 * @param pages the maximum number of pages that are read
 * @param format the form of the result
 * @param output the file of the result, or null for standard output
 */
record CheckOptions(
        String vendor,
        @Nullable String operation,
        Map<String, String> parameters,
        int pages,
        ReportFormat format,
        @Nullable Path output) {

    static final int DEFAULT_PAGES = 3;
    static final String USAGE = """
            usage: bin/check-contract VENDOR [option]...
                   java -jar contract-check-all.jar VENDOR [option]...

            Reads a few pages of a real account and validates every response against the vendor's document. It sends GET requests only.
            The account's credentials are read from the vendor's environment variables, such as METRONOME_BEARER_TOKEN, FLATPEAK_ACCOUNT_ID
            and FLATPEAK_API_KEY, YANDEX_BILLING_AUTHORIZED_KEY_FILE, or YANDEX_BILLING_TOKEN_COMMAND, a command that prints a token.

              --pages N                  read at most N pages; 3 if absent
              --operation ID             call this operation instead of listing the customers; it must be a GET operation
              --parameter NAME=VALUE     a parameter of the operation; may be repeated
              --format FORMAT            text, json, junit or html; text if absent
              --output FILE              write the result to this file instead of standard output
              --help                     print this text

            Exit status: 0 all responses match the document, 3 one does not, 1 the contract could not be checked, 2 wrong usage.
            """;

    private static final int MAXIMUM_PAGES = 10_000;

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException if they cannot be understood; the message says which and why
     */
    static CheckOptions parse(String... arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        String vendor = null;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("-")) {
                require(vendor == null, "more than one vendor: " + vendor + " and " + argument);
                vendor = argument;
                continue;
            }
            require(isOption(argument), "unknown option " + argument);
            require(i + 1 < arguments.length, argument + " lacks its value");
            String value = arguments[++i];
            if (argument.equals("--parameter")) {
                String[] parts = value.split("=", 2);
                require(parts.length == 2, "--parameter " + value + " is not NAME=VALUE");
                parameters.put(parts[0], parts[1]);
            } else {
                require(options.put(argument, value) == null, argument + " is given twice");
            }
        }
        require(vendor != null, "VENDOR is missing");
        String output = options.get("--output");
        return new CheckOptions(
                vendor,
                options.get("--operation"),
                Collections.unmodifiableMap(parameters),
                pages(options.get("--pages")),
                format(options.getOrDefault("--format", "text")),
                output == null ? null : Path.of(output));
    }

    private static boolean isOption(String argument) {
        return switch (argument) {
            case "--pages", "--operation", "--parameter", "--format", "--output" -> true;
            default -> false;
        };
    }

    private static int pages(@Nullable String text) {
        if (text == null) {
            return DEFAULT_PAGES;
        }
        require(
                text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= MAXIMUM_PAGES,
                "--pages " + text + " is not a number from 1 to " + MAXIMUM_PAGES);
        return Integer.parseInt(text);
    }

    private static ReportFormat format(String text) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                return format;
            }
        }
        throw new IllegalArgumentException("--format " + text + " is not text, json, junit or html");
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
