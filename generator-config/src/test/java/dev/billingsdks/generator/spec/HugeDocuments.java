package dev.billingsdks.generator.spec;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Documents that are made to be too large. {@link HugeDocumentsTest} reads each in a JVM with a small heap. */
final class HugeDocuments {

    private static final String YAML = "openapi: 3.0.3\ninfo: {title: Huge, version: '1'}\npaths: {}\n";
    private static final String JSON =
            "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Huge\",\"version\":\"1\"},\"paths\":{},";

    private HugeDocuments() {}

    /** Writes a part of a document. */
    private interface Part {
        void writeTo(BufferedWriter writer) throws IOException;
    }

    private static Map<String, Part> all() {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put("aliases.yaml", HugeDocuments::aliases);
        all.put("aliases-of-a-text.yaml", HugeDocuments::aliasesOfText);
        all.put("scalar-of-62-mb.yaml", writer -> repeat(writer.append(YAML).append("x-a: "), "x", 62 << 20));
        all.put("scalar-of-30-mb.yaml", writer -> repeat(writer.append(YAML).append("x-a: "), "x", 30 << 20));
        all.put("block-of-30-mb.yaml", writer -> {
            writer.append(YAML).append("x-a: |\n");
            repeat(writer, "  " + "x".repeat(1_000) + "\n", 30_000);
        });
        all.put("number.yaml", writer -> repeat(writer.append(YAML).append("x-a: "), "7", 2_000_000));
        all.put("decimal.yaml", writer -> repeat(writer.append(YAML).append("x-a: 0."), "7", 900_000));
        all.put("exponent.yaml", writer -> writer.append(YAML).append("x-a: 1e99999999999\n"));
        all.put("keys.yaml", writer -> keys(writer.append(YAML).append("x-a:\n"), "  k%d: 1\n"));
        all.put("depth.yaml", writer -> repeat(writer.append(YAML).append("x-a: "), "[", 100_000));
        all.put("number.json", writer -> repeat(writer.append(JSON).append("\"x-a\":"), "7", 2_000_000));
        all.put("text.json", writer -> {
            repeat(writer.append(JSON).append("\"x-a\":\""), "x", 30 << 20);
            writer.append("\"}");
        });
        all.put("key.json", writer -> repeat(writer.append(JSON).append("\""), "x", 30 << 20));
        all.put("keys.json", writer -> keys(writer.append(JSON), "\"k%d\":1,"));
        all.put("depth.json", writer -> repeat(writer.append(JSON).append("\"x-a\":"), "[", 100_000));
        return all;
    }

    private static void aliases(BufferedWriter writer) throws IOException {
        writer.append(YAML).append("x-a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 40; level++) {
            writer.append("x-a%1$d: &a%1$d [".formatted(level));
            repeat(writer, "*a" + (level - 1) + ", ", 9);
            writer.append("*a" + (level - 1) + "]\n");
        }
    }

    private static void aliasesOfText(BufferedWriter writer) throws IOException {
        repeat(writer.append(YAML).append("x-a: &a "), "x", 900_000);
        writer.append("\nx-b: [");
        repeat(writer, "*a, ", 100_000);
        writer.append("*a]\n");
    }

    private static void repeat(Appendable writer, String text, int times) throws IOException {
        String many = text.repeat(1_000);
        for (int i = 0; i < times / 1_000; i++) {
            writer.append(many);
        }
        writer.append(text.repeat(times % 1_000));
    }

    private static void keys(Appendable writer, String format) throws IOException {
        for (int i = 0; i < 1_500_000; i++) {
            writer.append(format.replace("%d", Integer.toString(i)));
        }
    }

    /**
     * Reads each document, and prints a line with its name, the milliseconds and the error.
     *
     * @param arguments the folder to write to
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SpecFolder specs = new SpecFolder(folder);
        VendorConfig config = VendorConfig.parse(
                "name: Huge\npackage: dev.huge\nenvironmentPrefix: HUGE\npagination: []\n", Path.of("huge.yaml"));
        for (Map.Entry<String, Part> document : all().entrySet()) {
            Path file = folder.resolve(document.getKey());
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                document.getValue().writeTo(writer);
            }
            // Of the processor, because a build runs other processes at the same time.
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String result;
            try {
                PrepareSpec.corrected(file, specs.path("overlay.yaml"), config);
                result = "accepted";
            } catch (InvalidSpecException e) {
                result = e.getMessage().replace('\n', ' ').replace(folder + "/", "");
            } catch (Throwable e) {
                result = e.toString();
            }
            long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            System.out.println(document.getKey() + " | " + taken / 1_000_000 + " | " + result);
            Files.delete(file);
        }
    }
}
