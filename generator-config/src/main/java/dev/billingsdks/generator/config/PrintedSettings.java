package dev.billingsdks.generator.config;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Checks the settings that are printed into Java source as they are. */
final class PrintedSettings {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*( [A-Za-z0-9]+)*");
    private static final Pattern ENVIRONMENT_PREFIX = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern NOT_IN_LITERALS = Pattern.compile("[\"\\\\\\p{Cntrl}]");

    /** What is printed into string literals as it is. Other settings are escaped, or are not part of the source. */
    private static final List<String> IN_LITERALS = List.of("idempotencyHeader", "login", "logins", "pagination");

    private PrintedSettings() {}

    static void check(String name, String packageName, String environmentPrefix) {
        require(NAME.matcher(name).matches(), "name", "words of ASCII letters and digits");
        require(SourceVersion.isName(packageName), "package", "a Java package");
        require(
                ENVIRONMENT_PREFIX.matcher(environmentPrefix).matches(),
                "environmentPrefix",
                "capitals and underscores");
    }

    /** Checks that Java names which the maintainer chose are names. */
    static void checkNames(String key, Collection<String> names) {
        names.forEach(name -> require(SourceVersion.isIdentifier(name), "an entry of " + key, "a Java name"));
    }

    /** Checks that no text which goes into a string literal can leave it. */
    static void checkTexts(JsonNode settings, Path file) {
        IN_LITERALS.forEach(key -> checkText(key, settings.path(key), file));
        settings.path("paginationExceptions").forEach(scheme -> checkText("paginationExceptions", scheme, file));
    }

    private static void checkText(String key, JsonNode value, Path file) {
        if (value.isTextual() && NOT_IN_LITERALS.matcher(value.textValue()).find()) {
            throw new InvalidSpecException(
                    file.toString(), key + " has a text with a quote, a backslash or a control character; remove it");
        }
        value.forEach(part -> checkText(key, part, file));
    }

    private static void require(boolean valid, String key, String expected) {
        if (!valid) {
            throw new IllegalArgumentException(key + " has to be " + expected);
        }
    }
}
