package dev.billingsdks.generator.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folders of the vendors in {@code vendors.txt}. */
public final class Vendors {

    private Vendors() {}

    public static Stream<String> all() {
        try {
            return Files.readAllLines(Path.of("../vendors.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of vendors", e);
        }
    }
}
