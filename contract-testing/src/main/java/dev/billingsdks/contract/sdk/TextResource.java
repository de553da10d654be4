package dev.billingsdks.contract.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads text resources of a module's tests, such as its vendor's responses. */
public final class TextResource {

    private TextResource() {}

    /**
     * Reads a resource as UTF-8.
     *
     * @param owner a class of the module that has the resource
     * @param name from the root of the class path, such as {@code /metronome/customers-page-1.json}
     * @throws IllegalArgumentException if there is no such resource
     */
    public static String read(Class<?> owner, String name) {
        try (InputStream resource = owner.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + owner.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
