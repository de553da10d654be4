package dev.billingsdks.update;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.spec.PrepareSpec;
import dev.billingsdks.generator.spec.SpecSource;
import dev.billingsdks.update.protos.ProtoComparison;
import dev.billingsdks.update.protos.ProtoSources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares a document that was written by hand with a checkout of the protos that it was written from. Changes nothing. */
final class ProtoCheck {
    private final Path root;
    private final String vendor;
    private final Path protos;
    private final PrintStream output;

    ProtoCheck(Path root, String vendor, Path protos, PrintStream output) {
        this.root = root;
        this.vendor = vendor;
        this.protos = protos;
        this.output = output;
    }

    UpdateResult run() throws IOException {
        Path folder = root.resolve("specs").resolve(vendor);
        VendorFolders.check(root, vendor);
        List<String> names = SpecSource.read(folder.resolve("SOURCE.yaml")).protos();
        if (names.isEmpty()) {
            throw new UpdateException(
                    "specs/" + vendor + "/SOURCE.yaml does not say which protos the document was written from."
                            + " Add the key \"protos\", a list of packages, services and methods.");
        }
        if (!Files.isDirectory(protos)) {
            throw new UpdateException("There is no folder " + protos + ".");
        }
        ProtoSources sources = ProtoSources.read(protos, names);
        ProtoComparison.Result result = ProtoComparison.of(document(folder), sources);
        result.findings().forEach(finding -> output.println(visible(finding)));
        int differences = result.findings().size();
        output.println(vendor + ": " + counted(result.calls(), "operation") + " of the protos compared, "
                + (differences == 0 ? "no difference" : counted(differences, "difference")));
        if (!sources.unknownTypes().isEmpty()) {
            output.println("not compared, because no file declares them: " + String.join(", ", sources.unknownTypes()));
        }
        return UpdateResult.withoutReport(
                differences == 0 ? UpdateResult.COMPATIBLE : UpdateResult.BREAKING,
                counted(differences, "difference") + " from the protos");
    }

    private SpecDocument document(Path folder) throws IOException {
        Path work = Files.createDirectories(Update.workFolder(root, vendor));
        Path prepared = work.resolve("protos.yaml");
        PrepareSpec.prepare(
                folder,
                prepared,
                VendorConfig.read(root.resolve("generator-config").resolve(vendor + ".yaml")));
        return SpecDocument.read(prepared);
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A text of a proto, such as a pattern, can have characters that a terminal obeys. */
    private static String visible(String text) {
        return text.replaceAll("\\p{Cc}", "?");
    }
}
