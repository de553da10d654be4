package dev.billingsdks.contract.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A vendor of the list in {@code vendors.txt}.
 *
 * @param folder what its folders are named after, such as {@code yandex-billing} of {@code specs/yandex-billing}
 * @param name its name, such as {@code Yandex Billing}
 */
public record ListedVendor(String folder, String name) {

    /** The file that lists the vendors, in the project's folder. */
    public static final String LIST = "vendors.txt";

    /**
     * Reads the list.
     *
     * @param project the project's folder
     * @throws IllegalArgumentException if the folder has no list, or a line is not a folder and a name
     */
    public static List<ListedVendor> readAll(Path project) {
        try {
            return Files.readAllLines(project.resolve(LIST)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ListedVendor::parse)
                    .toList();
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "there is no " + project.resolve(LIST) + "; run it in the project's folder", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + project.resolve(LIST), e);
        }
    }

    /** Returns the last part of the base package, such as {@code yandexbilling}. */
    public String packageName() {
        return folder.replace("-", "");
    }

    /** Returns what the names of its classes begin with, such as {@code YandexBilling} of {@code YandexBillingClient}. */
    public String classPrefix() {
        return name.replace(" ", "");
    }

    /** Returns what the names of its environment variables begin with, such as {@code YANDEX_BILLING}. */
    public String environmentPrefix() {
        return folder.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Returns the document that the build of its SDK prepares from the vendor's. */
    public Path preparedSpec(Path project) {
        return project.resolve("sdk-" + folder).resolve("target/spec/openapi.yaml");
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    private static ListedVendor parse(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        if (parts.length < 2 || !parts[0].matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(LIST + ": not a folder and a name: " + line);
        }
        return new ListedVendor(parts[0], parts[1]);
    }
}
