package dev.billingsdks.flink.listing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resolves references to environment variables and files. */
final class StandardSecrets implements SecretResolver {

    private static final long serialVersionUID = 1L;

    @Override
    public String resolve(SecretReference reference) throws IOException {
        return switch (reference.kind()) {
            case SecretReference.ENVIRONMENT -> variable(reference.name());
            case SecretReference.FILE ->
                Files.readString(Path.of(reference.name())).strip();
            default ->
                throw new IllegalArgumentException("no resolver for secrets of the kind " + reference.kind()
                        + "; set one with secretResolver of the source's builder");
        };
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set");
        }
        return value;
    }
}
