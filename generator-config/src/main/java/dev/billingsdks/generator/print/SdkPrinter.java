package dev.billingsdks.generator.print;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.billingsdks.generator.sdk.ContractTestFile;
import dev.billingsdks.generator.sdk.ModuleFile;
import dev.billingsdks.generator.sdk.PackageFile;
import dev.billingsdks.generator.sdk.SdkFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints the files of an SDK into a source folder, and removes what an earlier run left there. */
public final class SdkPrinter {

    private static final String TEMPLATES = "/billing-sdk/";

    /** A type annotation stands between a package and its class. */
    private static final Pattern QUALIFIED_NULLABLE = Pattern.compile("@Nullable ((?:[a-z]\\w*\\.)+)(?=[A-Z])");

    /** A statement that is longer than the house's line and has a place to break it, which is not within a text. */
    private static final Pattern LONG_LINE = Pattern.compile(
            "(?m)^(?=.{121})( +)([^ */\"][^\"\\n]*?)( =(?= )| ->(?= )| null :(?= )|\\w\\((?=[@A-Z])|\\)(?= implements)) ?(.+)$");

    private static final String SUPPRESSION =
            "@SuppressWarnings(\"deprecation\") // the vendor deprecates some of what this uses\n";

    private final Mustache.Compiler compiler = Mustache.compiler().escapeHTML(false);
    private final Map<String, Template> templates = new HashMap<>();
    private final String source;

    /**
     * Creates a printer.
     *
     * @param source the vendor's folder in the repository, which each file names as its origin
     */
    public SdkPrinter(String source) {
        this.source = source;
    }

    /** Prints the files below a folder; a file whose text is the same is left alone, so that builds stay incremental. */
    public void print(List<SdkFile> files, Path folder) {
        print(files, Imports.of(files), folder);
    }

    /**
     * Prints the tests of an SDK below a folder of their own.
     *
     * @param sdk the files of the SDK, which tests can import
     */
    public void printTests(List<SdkFile> tests, List<SdkFile> sdk, Path folder) {
        print(tests, Imports.ofTests(sdk), folder);
    }

    /** Writes a text that is no source, such as a report, unless it is there already. */
    public void printText(String text, Path target) {
        try {
            write(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }

    private void print(List<SdkFile> files, Imports imports, Path folder) {
        Set<Path> printed = new HashSet<>();
        try {
            Files.createDirectories(folder);
            for (SdkFile file : files) {
                Path target =
                        folder.resolve(file.packageName().replace('.', '/')).resolve(file.fileName() + ".java");
                write(target, text(file, imports));
                printed.add(target);
            }
            removeOthers(folder, printed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print to " + folder, e);
        }
    }

    private String text(SdkFile file, Imports imports) {
        String body = annotated(template(file.template()).execute(file), file, imports);
        boolean ownHeader = file instanceof PackageFile || file instanceof ModuleFile;
        Set<String> imported = ownHeader ? Set.of() : imports.of(body, file.packageName());
        Map<String, Object> parts = new HashMap<>();
        parts.put("source", source);
        parts.put("packageName", ownHeader ? null : file.packageName());
        parts.put("imports", imported);
        parts.put("hasImports", !imported.isEmpty());
        parts.put("body", body.strip());
        return template("file").execute(parts);
    }

    /** Puts annotations where only the whole text tells that they are due, or where. */
    private static String annotated(String body, SdkFile file, Imports imports) {
        String placed = QUALIFIED_NULLABLE.matcher(body).replaceAll("$1@Nullable ");
        String wrapped = placed;
        for (Matcher tooLong = LONG_LINE.matcher(wrapped); tooLong.find(); tooLong = LONG_LINE.matcher(wrapped)) {
            wrapped = tooLong.replaceAll("$1$2$3\n$1        $4");
        }
        // A deprecated operation is tested as long as it is there.
        boolean suppressed = file instanceof ContractTestFile || imports.usesDeprecated(wrapped, file.fileName());
        return suppressed ? wrapped.replaceFirst("(?m)^@Generated", SUPPRESSION + "@Generated") : wrapped;
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, unused -> {
            try (InputStream text = SdkPrinter.class.getResourceAsStream(TEMPLATES + name + ".mustache")) {
                return compiler.compile(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the template " + name, e);
            }
        });
    }

    private static void write(Path target, String text) throws IOException {
        if (!Files.exists(target) || !Files.readString(target).equals(text)) {
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        }
    }

    private static void removeOthers(Path folder, Set<Path> printed) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                if (!printed.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
