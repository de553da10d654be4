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
import dev.billingsdks.update.report.AcceptedChanges;
import dev.billingsdks.update.report.DocumentPlaces;
import dev.billingsdks.update.report.Signatures;
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

/** One update. All of its output is below target/ until the last step. */
final class Update {
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
        return trialFolder(root).resolve(vendor);
    }

    /** Returns the folder with the copy that is tried, one for all vendors, so that the second vendor's trial is short. */
    static Path trialFolder(Path root) {
        return root.resolve("target/update-spec");
    }

    /** Updates the vendor, and returns how that ended. */
    UpdateResult run() throws IOException {
        VendorFolders.check(root, arguments.vendor());
        Files.createDirectories(work);
        try (FileChannel channel = FileChannel.open(
                trialFolder(root).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
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
            throw new UpdateException("Another update is running in this repository. Wait for its end.");
        }
    }

    private UpdateResult runAlone() throws IOException {
        Replacement replacement = new Replacement(folder);
        Origin origin = Origin.of(folder, arguments, work);
        Path made = work.resolve("candidate").resolve(arguments.vendor());
        Candidate candidate = Candidate.of(folder, origin, made, arguments.overlay(), today);
        if (candidate.isSameAs(folder)) {
            output.println(
                    arguments.vendor() + ": specs/" + arguments.vendor() + "/openapi.yaml is this document already");
            return UpdateResult.withoutReport(UpdateResult.COMPATIBLE, "this document is in place already");
        }
        SpecReport report = report(candidate, origin);
        if (report.verdict() == Verdict.MAJOR && !arguments.acceptBreaking()) {
            output.println(
                    "Callers would break, so nothing has changed. If that is what the vendor did, and a major release is"
                            + " to follow, run it again with --accept-breaking.");
            return result(report, UpdateResult.BREAKING, "not updated: callers would break");
        }
        output.println("Building and testing the SDK in " + relative(trialFolder(root)) + "/repository ...");
        List<String> broken = trial.run(arguments.vendor(), candidate, tests());
        output.println(passed(broken));
        String outcome = broken.isEmpty() ? "" : ", with broken tests or dependents";
        if (arguments.dryRun()) {
            output.println("Dry run: nothing has changed.");
            return result(report, UpdateResult.COMPATIBLE, "can be updated" + outcome);
        }
        replacement.put(candidate);
        output.println("specs/" + arguments.vendor() + " has the document now.");
        return result(report, UpdateResult.COMPATIBLE, "updated" + outcome);
    }

    private static UpdateResult result(SpecReport report, int status, String outcome) {
        return new UpdateResult(status, report.verdict().toString(), report.operations(), outcome);
    }

    private String passed(List<String> broken) {
        if (arguments.generatedTestsOnly()) {
            return "The SDK builds and its generated tests pass." + listed(broken);
        }
        return arguments.quick()
                ? "The SDK builds and its tests pass. What depends on it was not compiled or tested (--quick)."
                : "The SDK builds, and its tests and those of what depends on it pass.";
    }

    private String listed(List<String> broken) {
        if (broken.isEmpty()) {
            return arguments.quick()
                    ? " The hand-written ones pass too. What depends on the SDK was not compiled or tested (--quick)."
                    : " So do the hand-written ones, and what depends on the SDK.";
        }
        return "\nWith this document, the following is broken and to be corrected before the next commit"
                + (arguments.quick() ? "; what depends on the SDK was not compiled or tested (--quick)" : "") + ":\n  "
                + String.join("\n  ", broken);
    }

    private Trial.Tests tests() {
        VendorConfig config = VendorConfig.read(configFile());
        return new Trial.Tests(
                config.name(),
                config.packageName().replace('.', '/'),
                !arguments.generatedTestsOnly(),
                !arguments.quick());
    }

    private SpecReport report(Candidate candidate, Origin origin) throws IOException {
        VendorConfig config = VendorConfig.read(configFile());
        SpecDocument before =
                prepared(folder, "before").named("the current document, " + relative(folder.resolve("openapi.yaml")));
        SpecDocument after = prepared(candidate.folder(), "after").named("the newer document, " + origin.name());
        List<Change> changes = new ArrayList<>(DocumentComparison.of(before, after, config));
        SdkJar sdks = new SdkJar(work.resolve("sdks"), config);
        Path afterJar = sdks.build("after", after);
        Path beforeJar = sdks.build("before", before);
        JavaDifference java =
                JavaDifference.between(beforeJar, afterJar).with(SetterDifference.between(before, after, config));
        PublicApi api = PublicApi.of(afterJar);
        candidate.addApi(api);
        changes.addAll(PagingComparison.of(arguments.vendor(), before, after, config));
        changes.addAll(BodySetterComparison.of(before, after, config));
        SpecReport report = new SpecReport(
                arguments.vendor(),
                changes,
                java,
                SdkReader.readAll(after, config, "0").unmatched(),
                arguments.ignore() == null ? AcceptedChanges.none() : AcceptedChanges.read(arguments.ignore()));
        Files.writeString(work.resolve("report.md"), report.markdown());
        Files.writeString(work.resolve("report.json"), report.json());
        Path file = work.resolve("report.html");
        Signatures signatures = Signatures.of(PublicApi.of(beforeJar), api);
        Files.writeString(file, report.html(new DocumentPlaces(before, after), signatures));
        output.print(arguments.vendor() + ": specs/" + arguments.vendor() + "/openapi.yaml -> " + origin.name() + "\n"
                + report.summary());
        output.println("report: " + relative(file) + ", and report.md and report.json beside it");
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
