package dev.billingsdks.update.seeded;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.ContractTestReader;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.SdkFile;
import dev.billingsdks.generator.spec.DocumentWriter;
import dev.billingsdks.generator.spec.PrepareSpec;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The SDK of a seeded document: generated, compiled with all warnings, and tested by its generated tests, all in this JVM. */
final class SeededSdk {

    private static final String OVERLAY = "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\nactions: []\n";

    private final SeededDocument seeded;
    private final Path folder;
    private List<String> tests = List.of();

    SeededSdk(SeededDocument seeded, Path folder) {
        this.seeded = seeded;
        this.folder = folder;
    }

    SeededDocument seeded() {
        return seeded;
    }

    /** Generates the SDK and its tests as the build does, through the pre-pass. */
    void generate() throws IOException {
        Files.createDirectories(folder);
        Path overlay = Files.writeString(folder.resolve("overlay.yaml"), OVERLAY);
        Path raw = folder.resolve("raw.yaml");
        VendorConfig config = VendorConfig.parse(seeded.config(), Path.of("seeded.yaml"));
        DocumentWriter.write("seed " + seeded.seed(), seeded.document(), raw);
        DocumentWriter.write("seed " + seeded.seed(), PrepareSpec.corrected(raw, overlay, config), prepared());
        List<SdkFile> files = SdkReader.read(SpecDocument.read(prepared()), config, "1");
        List<SdkFile> contract = ContractTestReader.read(files, config);
        SdkPrinter printer = new SdkPrinter("specs/seeded");
        printer.print(files, folder.resolve("main"));
        printer.printTests(contract, files, folder.resolve("test"));
        tests = contract.stream()
                .map(file -> file.packageName() + "." + file.fileName())
                .toList();
    }

    private Path prepared() {
        return folder.resolve("openapi.yaml");
    }

    /** Compiles SDKs together, which takes less time than one after the other, and returns javac's problems with the files they are in. */
    static List<String> compile(List<SeededSdk> sdks, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (SeededSdk sdk : sdks) {
            try (Stream<Path> files = Files.walk(sdk.folder)) {
                files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                        .forEach(sources::add);
            }
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all,-processing,-classfile,-path",
                "-Xmaxerrs",
                "50",
                "-Xmaxwarns",
                "50",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        Files.createDirectories(classes);
        try (StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            ToolProvider.getSystemJavaCompiler()
                    .getTask(null, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return problems.getDiagnostics().stream().map(Object::toString).toList();
    }

    /** Runs the generated tests, and returns the failures. */
    List<String> failures(Path classes) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        System.setProperty("contract.spec", prepared().toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            List<DiscoverySelector> selected = new ArrayList<>();
            for (String test : tests) {
                selected.add(selectClass(loader.loadClass(test)));
            }
            Events events = EngineTestKit.engine("junit-jupiter")
                    .selectors(selected.toArray(DiscoverySelector[]::new))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                    .execute()
                    .allEvents();
            return events.executions()
                    .filter(execution -> execution.getTerminationInfo().executed()
                            && execution
                                            .getTerminationInfo()
                                            .getExecutionResult()
                                            .getStatus()
                                    == Status.FAILED)
                    .map(execution -> execution.getTestDescriptor().getDisplayName() + ": "
                            + execution
                                    .getTerminationInfo()
                                    .getExecutionResult()
                                    .getThrowable()
                                    .orElseThrow())
                    .collect(Collectors.toList());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            System.clearProperty("contract.spec");
        }
    }

    /** Returns whether a problem of the compiler is in one of the files. */
    boolean owns(String problem) {
        return problem.contains(folder.toString());
    }
}
