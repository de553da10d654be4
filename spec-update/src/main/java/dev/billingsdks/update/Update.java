package dev.billingsdks.update;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.spec.PrepareSpec;
import dev.billingsdks.publicapi.PublicApi;
import dev.billingsdks.update.compatibility.JavaDifference;
import dev.billingsdks.update.compatibility.SdkJar;
import dev.billingsdks.update.compatibility.SetterDifference;
import dev.billingsdks.update.difference.BodySetterComparison;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.DocumentComparison;
import dev.billingsdks.update.difference.PagingComparison;
import dev.billingsdks.update.report.SpecReport;
import dev.billingsdks.update.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One update. All of its output is below target/ until the last step. */
final class Update {
    private static final int COMPATIBLE = 0;
    private static final int BREAKING = 3;
    private static final long MAXIMUM_SIZE = 64L << 20;

    private final Path root;
    private final UpdateOptions arguments;
    private final Trial trial;
    private final LocalDate today;
    private final PrintStream output;
    private final Path folder;
    private final Path work;

    Update(Path root, UpdateOptions arguments, Trial trial, LocalDate today, PrintStream output) {
        this.root = root;
        this.arguments = arguments;
        this.trial = trial;
        this.today = today;
        this.output = output;
        this.folder = root.resolve("specs").resolve(arguments.vendor());
        this.work = workFolder(root, arguments.vendor());
    }

    static Path workFolder(Path root, String vendor) {
        return root.resolve("target/update-spec").resolve(vendor);
    }

    /** Returns the exit status. */
    int run() throws IOException {
        checkVendor();
        Files.createDirectories(work);
        try (FileChannel channel =
                FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(channel);
            return runAlone();
        }
    }

    /** Locks until the channel is closed or the process ends. */
    private void lock(FileChannel channel) throws IOException {
        boolean locked;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            locked = false;
        }
        if (!locked) {
            throw new UpdateException("Another update of " + arguments.vendor() + " is running. Wait for its end.");
        }
    }

    private int runAlone() throws IOException {
        Replacement replacement = new Replacement(folder);
        Path document = document();
        checkSize(document);
        Candidate candidate =
                Candidate.of(folder, document, work.resolve("candidate").resolve(arguments.vendor()), arguments, today);
        if (candidate.isSameAs(folder)) {
            output.println(
                    arguments.vendor() + ": specs/" + arguments.vendor() + "/openapi.yaml is this document already");
            return COMPATIBLE;
        }
        SpecReport report = report(candidate);
        if (report.verdict() == Verdict.MAJOR && !arguments.acceptBreaking()) {
            output.println(
                    "Callers would break, so nothing has changed. If that is what the vendor did, and a major release is"
                            + " to follow, run it again with --accept-breaking.");
            return BREAKING;
        }
        output.println("Building and testing the SDK in " + relative(work.resolve("repository")) + " ...");
        trial.run(arguments.vendor(), candidate, tests());
        if (arguments.dryRun()) {
            output.println("The SDK builds and its tests pass. Dry run: nothing has changed.");
            return COMPATIBLE;
        }
        replacement.put(candidate);
        output.println("The SDK builds and its tests pass: specs/" + arguments.vendor() + " has the document now.");
        return COMPATIBLE;
    }

    /** Generated tests are in their own package, which the contract test template sets. */
    private Trial.Tests tests() {
        String root = VendorConfig.read(configFile()).packageName().replace('.', '/');
        return new Trial.Tests(
                arguments.generatedTestsOnly() ? root + "/contract/**" : root + "/**", !arguments.generatedTestsOnly());
    }

    private void checkVendor() throws IOException {
        if (arguments.vendor().matches("[a-z0-9-]+") && Files.isRegularFile(folder.resolve("openapi.yaml"))) {
            return;
        }
        try (Stream<Path> vendors = Files.list(root.resolve("specs"))) {
            throw new UpdateException("There is no vendor " + arguments.vendor() + "; there are "
                    + vendors.map(vendor -> vendor.getFileName().toString())
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private Path document() {
        if (!arguments.isAddress()) {
            Path file = Path.of(arguments.source()).toAbsolutePath().normalize();
            if (!Files.isRegularFile(file)) {
                throw new UpdateException("There is no file " + file + ".");
            }
            return file;
        }
        if (!arguments.dryRun() && !arguments.isHttps()) {
            throw new UpdateException("SOURCE.yaml records an https address, and " + arguments.source()
                    + " is not one. Give the https address or the file.");
        }
        Path file = work.resolve("download");
        Download.to(file, arguments.source());
        return file;
    }

    /** The largest known documents have 15 MB. */
    private static void checkSize(Path document) throws IOException {
        long size = Files.size(document);
        if (size > MAXIMUM_SIZE) {
            throw new UpdateException(document + " has " + (size >> 20) + " MB; an OpenAPI document of more than "
                    + (MAXIMUM_SIZE >> 20) + " MB is not supported.");
        }
    }

    private SpecReport report(Candidate candidate) throws IOException {
        VendorConfig config = VendorConfig.read(configFile());
        SpecDocument before =
                prepared(folder, "before").named("the current document, " + relative(folder.resolve("openapi.yaml")));
        SpecDocument after = prepared(candidate.folder(), "after").named("the newer document, " + arguments.source());
        List<Change> changes = new ArrayList<>(DocumentComparison.of(before, after, config));
        SdkJar sdks = new SdkJar(work.resolve("sdks"), config);
        Path jar = sdks.build("after", after);
        JavaDifference java = JavaDifference.between(sdks.build("before", before), jar)
                .with(SetterDifference.between(before, after, config));
        candidate.addApi(PublicApi.of(jar));
        changes.addAll(PagingComparison.of(arguments.vendor(), before, after, config));
        changes.addAll(BodySetterComparison.of(before, after, config));
        SpecReport report = new SpecReport(
                arguments.vendor(),
                changes,
                java,
                SdkReader.readAll(after, config, "0").unmatched());
        Path file = work.resolve("report.md");
        Files.writeString(file, report.markdown());
        output.print(arguments.vendor() + ": specs/" + arguments.vendor() + "/openapi.yaml -> " + arguments.source()
                + "\n" + report.summary());
        output.println("report: " + relative(file));
        return report;
    }

    private SpecDocument prepared(Path specFolder, String name) {
        Path prepared = work.resolve(name + ".yaml");
        PrepareSpec.prepare(specFolder, prepared, VendorConfig.read(configFile()));
        DocumentCheck.check(prepared, specFolder.resolve("openapi.yaml"));
        return SpecDocument.read(prepared);
    }

    private Path configFile() {
        return root.resolve("generator-config").resolve(arguments.vendor() + ".yaml");
    }

    private String relative(Path file) {
        return root.relativize(file).toString();
    }
}
