package dev.billingsdks.update.addition;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names of a new vendor, which follow from the one that the user gives.
 *
 * @param folder the folder below specs/, such as {@code acme-pay}
 * @param name the vendor's name, such as {@code Acme Pay}
 */
record VendorNames(String folder, String name) {

    /**
     * Reads a folder, whose words become the name, or a name.
     *
     * @throws IllegalArgumentException if no names of Java follow from it
     */
    static VendorNames of(String given) {
        if (!given.matches("[A-Za-z][A-Za-z0-9]*([ -][A-Za-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "NAME must be words of letters and digits, such as acme-pay or \"Acme Pay\", but is " + given);
        }
        String folder = given.toLowerCase(Locale.ROOT).replace(' ', '-');
        String name = given.equals(folder)
                ? Arrays.stream(given.split("-")).map(VendorNames::capitalized).collect(Collectors.joining(" "))
                : given;
        return new VendorNames(folder, name);
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    String module() {
        return "sdk-" + folder;
    }

    /** Returns the last part of the base package. */
    String packageName() {
        return folder.replace("-", "");
    }

    String environmentPrefix() {
        return folder.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
