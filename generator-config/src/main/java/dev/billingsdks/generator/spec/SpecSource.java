package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a vendor's document comes from and which bytes it has, as SOURCE.yaml records it.
 *
 * @param file SOURCE.yaml
 * @param sha256 the checksum of the document
 * @param overlaySha256 the checksum of the overlay, or null if it is not recorded
 * @param address where the vendor publishes its whole document, or null
 * @param redistribution whether the document may be published
 * @param protos the packages, services and methods of protos that the document was written from by hand, if it was
 */
public record SpecSource(
        Path file,
        String sha256,
        @Nullable String overlaySha256,
        @Nullable String address,
        Redistribution redistribution,
        List<String> protos) {

    /** Whether the vendor's terms permit others to publish the document. */
    public enum Redistribution {
        YES,
        NO,
        UNKNOWN
    }

    private static final Set<String> REQUIRED = Set.of("title", "url", "retrieved", "sha256");
    private static final Set<String> OPTIONAL = Set.of(
            "document",
            "file",
            "operation",
            "writtenFromSha256",
            "apiSha256",
            "overlaySha256",
            "address",
            "redistribution",
            "protos");
    private static final String DIGITS = "64 lower-case hexadecimal digits";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern URL = Pattern.compile("https://\\S+");
    private static final Pattern ADDRESS =
            Pattern.compile("https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[:{2}1])[:/]\\S+");
    private static final Pattern PROTO_NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");
    private static final Pattern REDISTRIBUTION = Pattern.compile("yes|no|unknown");

    /** Reads the file. */
    public static SpecSource read(Path file) {
        ObjectNode source = DocumentParser.readObject(file);
        source.fieldNames().forEachRemaining(name -> {
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                throw new InvalidSpecException(file + ": unknown field \"" + name + "\"; required are "
                        + sorted(REQUIRED) + ", optional " + sorted(OPTIONAL));
            }
        });
        sorted(REQUIRED).forEach(name -> text(file, source, name));
        matching(file, source, "url", URL, "an https address");
        checkDate(file, text(file, source, "retrieved"));
        // The checksum of api.txt is compared by the test that compares the file itself, and can refresh both.
        for (String name : List.of("writtenFromSha256", "apiSha256")) {
            optional(file, source, name, SHA256, DIGITS);
        }
        String redistribution = optional(file, source, "redistribution", REDISTRIBUTION, "yes, no or unknown");
        return new SpecSource(
                file,
                matching(file, source, "sha256", SHA256, DIGITS),
                optional(file, source, "overlaySha256", SHA256, DIGITS),
                optional(file, source, "address", ADDRESS, "an https address"),
                redistribution == null
                        ? Redistribution.UNKNOWN
                        : Redistribution.valueOf(redistribution.toUpperCase(Locale.ROOT)),
                protos(file, source.path("protos")));
    }

    /** Fails unless the document has exactly the recorded bytes. */
    void verify(Path document) {
        String actual = digest(document);
        if (!actual.equals(sha256)) {
            throw new InvalidSpecException(document + " is not the document that " + file.getFileName()
                    + " records.\n  expected sha256 " + sha256 + "\n  actual sha256   " + actual
                    + "\nCorrections belong into overlay.yaml; a new version of the vendor's comes in with bin/update-spec. If that was"
                    + " stopped between the two files, run it again after: git checkout -- " + document);
        }
    }

    /** Fails unless the overlay has exactly the recorded bytes, if they are recorded. */
    void verifyOverlay(Path overlay) {
        String actual = digest(overlay);
        if (overlaySha256 != null && !actual.equals(overlaySha256)) {
            throw new InvalidSpecException(overlay + " is not the overlay that " + file.getFileName()
                    + " records.\n  expected sha256 " + overlaySha256 + "\n  actual sha256   " + actual
                    + "\nIf it was edited, write into " + file + ": overlaySha256: " + actual
                    + "\nIf bin/update-spec was stopped between two files, run it again after: git checkout -- "
                    + file.resolveSibling(""));
        }
    }

    private static List<String> protos(Path file, JsonNode listed) {
        List<String> names = new ArrayList<>();
        listed.forEach(name -> names.add(name.asText()));
        boolean valid = listed.isMissingNode() || listed.isArray();
        if (!valid || !names.stream().allMatch(name -> PROTO_NAME.matcher(name).matches())) {
            throw new InvalidSpecException(file
                    + ": field \"protos\" must be a list of packages, services and methods such as acme.billing.v1");
        }
        return List.copyOf(names);
    }

    private static @Nullable String optional(
            Path file, ObjectNode source, String name, Pattern pattern, String meaning) {
        return source.has(name) ? matching(file, source, name, pattern, meaning) : null;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static String text(Path file, ObjectNode source, String name) {
        JsonNode value = source.path(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new InvalidSpecException(file + ": field \"" + name + "\" is missing or not a text; add it");
        }
        return value.textValue();
    }

    private static String matching(Path file, ObjectNode source, String name, Pattern pattern, String meaning) {
        String value = text(file, source, name);
        if (!pattern.matcher(value).matches()) {
            throw new InvalidSpecException(file + ": field \"" + name + "\" must be " + meaning);
        }
        return value;
    }

    private static void checkDate(Path file, String date) {
        try {
            LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new InvalidSpecException(file + ": field \"retrieved\" must be a date such as '2026-11-21'", e);
        }
    }

    private static String digest(Path document) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(DocumentParser.bytes(document)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
