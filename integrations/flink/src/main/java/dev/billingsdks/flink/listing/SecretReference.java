package dev.billingsdks.flink.listing;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names where the secret of an account is, and never contains it. The reference is part of checkpoints and of the job; the secret is
 * resolved on the worker. Immutable.
 */
public final class SecretReference implements Serializable {

    /** The kind of a reference to an environment variable. */
    public static final String ENVIRONMENT = "environment";

    /** The kind of a reference to a file. */
    public static final String FILE = "file";

    private static final long serialVersionUID = 1L;

    /** A secret that was passed by mistake rarely looks like this, and is then refused. */
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");

    private final String kind;
    private final String name;

    private SecretReference(String kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    /**
     * Returns a reference to an environment variable of the worker.
     *
     * @throws IllegalArgumentException if it is not the name of a variable; the message does not repeat it
     */
    public static SecretReference environment(String variable) {
        return of(ENVIRONMENT, variable);
    }

    /** Returns a reference to a file of the worker, whose content is the secret; white space around it is removed. */
    public static SecretReference file(String path) {
        return of(FILE, path);
    }

    /**
     * Returns a reference that the {@link SecretResolver} of the application understands.
     *
     * @param kind lower-case letters, digits and hyphens, such as {@code vault}
     * @param name the name of the secret
     * @throws IllegalArgumentException if either is not such a text; the message does not repeat it
     */
    public static SecretReference of(String kind, String name) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException(
                    "the kind of a secret reference has lower-case letters, digits and hyphens only");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a secret reference is blank");
        }
        if (kind.equals(ENVIRONMENT) && !VARIABLE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "not the name of an environment variable; pass the name of the variable, not the secret");
        }
        return new SecretReference(kind, name);
    }

    /**
     * Returns the reference with the given text form, such as {@code environment:ACME_TOKEN} or {@code file:/run/secrets/acme}.
     *
     * @throws IllegalArgumentException if the text is not a reference's; the message does not repeat it
     */
    public static SecretReference parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "not a secret reference; expected <kind>:<name>, such as environment:ACME_TOKEN");
        }
        return of(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Returns {@code environment}, {@code file} or a kind of the application. */
    public String kind() {
        return kind;
    }

    /** Returns the name of the variable, the path of the file, or a name of the application. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecretReference that && kind.equals(that.kind) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name);
    }

    /** Returns the text form, which {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return kind + ":" + name;
    }
}
