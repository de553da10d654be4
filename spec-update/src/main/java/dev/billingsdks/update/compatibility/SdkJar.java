package dev.billingsdks.update.compatibility;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.json.JsonModel;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;
import tools.jackson.core.JsonParser;

/** Generates and compiles the SDK of a prepared document, without Maven, because a comparison needs only the classes. */
public final class SdkJar {
    private static final int SHOWN_ERRORS = 5;

    /** A class of each library that an SDK depends on. */
    private static final List<Class<?>> REQUIRED = List.of(
            PagedIterable.class,
            JsonModel.class,
            JsonParser.class,
            HttpClient.class,
            HttpHost.class,
            Logger.class,
            NullMarked.class);

    private final Path folder;
    private final VendorConfig config;

    /**
     * Creates a builder of SDKs.
     *
     * @param folder a folder for temporary files
     */
    public SdkJar(Path folder, VendorConfig config) {
        this.folder = folder;
        this.config = config;
    }

    /**
     * Generates and compiles an SDK, and returns its jar.
     *
     * @param name distinguishes this SDK from others in the folder
     * @throws dev.billingsdks.generator.document.InvalidSpecException if the document contains what the generator does not support
     * @throws IllegalStateException if what it generates does not compile
     */
    public Path build(String name, SpecDocument document) {
        Path sources = folder.resolve(name + "/java");
        Path classes = folder.resolve(name + "/classes");
        try {
            Files.createDirectories(sources);
            // Classes of another document from a previous run would seem to belong to this one.
            deleteFiles(classes);
            Files.createDirectories(classes);
            new SdkPrinter("specs").print(SdkReader.read(document, config, "0"), sources);
            compile(sources, classes, classPath());
            Path jar = folder.resolve(name + ".jar");
            pack(classes, jar);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot build the SDK in " + folder + ".", e);
        }
    }

    private static void deleteFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    static void compile(Path sources, Path classes, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("There is no Java compiler: run with a JDK, not a JRE.");
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-parameters", "-d", classes.toString(), "-classpath", classPath);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            problems,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sourceFiles(sources)))
                    .call();
            if (!compiled) {
                requireWritten(problems, classes);
                throw new IllegalStateException(message(problems));
            }
        }
    }

    /** A class that cannot be written is not an error of the generator. */
    private static void requireWritten(DiagnosticCollector<JavaFileObject> problems, Path classes) throws IOException {
        for (Diagnostic<?> problem : problems.getDiagnostics()) {
            if ("compiler.err.class.cant.write".equals(problem.getCode())) {
                throw new IOException("in " + classes + ", " + problem.getMessage(Locale.ROOT));
            }
        }
    }

    /** Returns the class path with what an SDK is compiled against. To open all jars of this tool takes javac longer than to compile an SDK. */
    public static String classPath() {
        return REQUIRED.stream().map(SdkJar::file).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String file(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the jar of " + type, e);
        }
    }

    /** Skips the module declaration, because only classes are compared and modules would need a module path. */
    private static List<Path> sourceFiles(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String message(DiagnosticCollector<JavaFileObject> problems) {
        return "The generated Java does not compile, which is an error of the generator:\n"
                + problems.getDiagnostics().stream()
                        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                        .limit(SHOWN_ERRORS)
                        .map(problem -> "  " + problem)
                        .collect(Collectors.joining("\n"));
    }

    private static void pack(Path classes, Path jar) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(classes)) {
            found.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream output = new JarOutputStream(stream)) {
            for (Path file : files) {
                output.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, output);
                output.closeEntry();
            }
        }
    }
}
