package dev.billingsdks.generator.print;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.sdk.ContractTestFile;
import dev.billingsdks.generator.sdk.ModuleFile;
import dev.billingsdks.generator.sdk.OperationTableFile;
import dev.billingsdks.generator.sdk.PackageFile;
import dev.billingsdks.generator.sdk.SdkFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Prints the files of an SDK into a source folder, and removes what an earlier run left there. */
public final class SdkPrinter {

    private static final String TEMPLATES = "/billing-sdk/";

    private static final String SUPPRESSION =
            "@SuppressWarnings(\"deprecation\") // uses parts of the API that the vendor has deprecated\n";

    private static final String FILE = "file";

    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(false).withCollector(new Views());
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

    /** Prints the files below a folder; a file whose text is the same is not written, so that builds stay incremental. */
    public void print(List<SdkFile> files, Path folder) {
        Imports imports = Imports.of(files);
        print(files, imports, new SourceCheck(source, Vocabulary.of(files, imports.types())), folder);
    }

    /**
     * Prints the tests of an SDK below a folder of their own.
     *
     * @param sdk the files of the SDK, which tests can import
     */
    public void printTests(List<SdkFile> tests, List<SdkFile> sdk, Path folder) {
        Imports imports = Imports.ofTests(sdk);
        List<SdkFile> all = Stream.concat(sdk.stream(), tests.stream()).toList();
        print(tests, imports, new SourceCheck(source, Vocabulary.of(all, imports.types())), folder);
    }

    /** Writes a text that is not source, such as a report, if it has changed. */
    public void printText(String text, Path target) {
        try {
            write(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }

    /** Nothing is written before everything is checked. */
    private void print(List<SdkFile> files, Imports imports, SourceCheck check, Path folder) {
        Map<Path, String> printed = new LinkedHashMap<>();
        for (SdkFile file : files) {
            Path target = target(file);
            printed.put(folder.resolve(target), text(file, imports, check, target));
        }
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Path, String> file : printed.entrySet()) {
                write(file.getKey(), file.getValue());
            }
            removeOthers(folder, printed.keySet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print to " + folder, e);
        }
    }

    /** A class with letters beyond ASCII has a file of that name, which not every system can have. */
    private Path target(SdkFile file) {
        String name = file.fileName() + ".java";
        try {
            return Path.of(file.packageName().replace('.', '/')).resolve(name);
        } catch (InvalidPathException e) {
            throw new InvalidSpecException(
                    source + ": the file name " + name + " has a character that the encoding of file names here, "
                            + System.getProperty("sun.jnu.encoding")
                            + ", does not have; set the environment variable LC_ALL=C.UTF-8, or give the class another name"
                            + " under names in the vendor's file in generator-config",
                    e);
        }
    }

    private String text(SdkFile file, Imports imports, SourceCheck check, Path target) {
        Substitutions printed = Substitutions.of(template(file.template()).execute(file));
        check.checkBody(printed, target);
        String unannotated = Lines.broken(printed.text());
        Set<String> used = Imports.used(unannotated);
        String body = annotated(unannotated, used, file, imports);
        boolean ownHeader = file instanceof PackageFile || file instanceof ModuleFile;
        Set<String> imported = ownHeader ? Set.of() : imports.of(body, used, file.packageName());
        Map<String, Object> parts = new HashMap<>();
        parts.put("source", source);
        parts.put("packageName", ownHeader ? null : file.packageName());
        parts.put("imports", imported);
        parts.put("hasImports", !imported.isEmpty());
        parts.put("body", body.strip());
        String text = template(FILE).execute(parts);
        check.checkFile(file, imported, text, target);
        return text;
    }

    /** Suppresses the compiler's warnings if the text uses what is deprecated, which only the whole text tells. */
    private static String annotated(String body, Set<String> used, SdkFile file, Imports imports) {
        // Deprecated operations are tested, and tools can call them.
        boolean suppressed = file instanceof ContractTestFile
                || (file instanceof OperationTableFile table && table.callsDeprecated())
                || imports.usesDeprecated(body, used, file.fileName());
        return suppressed ? body.replaceFirst("(?m)^@Generated", SUPPRESSION + "@Generated") : body;
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, unused -> {
            try (InputStream text = SdkPrinter.class.getResourceAsStream(TEMPLATES + name + ".mustache")) {
                Mustache.Compiler marking = name.equals(FILE) ? compiler : compiler.withFormatter(Substitutions::mark);
                return marking.compile(new String(text.readAllBytes(), StandardCharsets.UTF_8));
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
