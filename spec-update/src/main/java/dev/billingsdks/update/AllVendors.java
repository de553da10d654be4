package dev.billingsdks.update;

import dev.billingsdks.generator.spec.SpecSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Updates the vendors one after the other, a failure of one not being that of the next, and ends with one table. */
final class AllVendors {
    private static final List<String> HEAD = List.of("vendor", "operations", "verdict", "result");

    private final Path root;
    private final Function<String, UpdateResult> update;
    private final PrintStream output;

    /**
     * Creates the update of all vendors.
     *
     * @param root the repository
     * @param update the update of a vendor by its folder, which throws nothing
     */
    AllVendors(Path root, Function<String, UpdateResult> update, PrintStream output) {
        this.root = root;
        this.update = update;
        this.output = output;
    }

    /** Returns the exit status. */
    int run() throws IOException {
        Map<String, UpdateResult> results = new LinkedHashMap<>();
        for (String vendor : vendors(root)) {
            results.put(vendor, hasAddress(vendor) ? update.apply(vendor) : withoutAddress());
        }
        output.print(table(results));
        List<Integer> statuses =
                results.values().stream().map(UpdateResult::status).toList();
        if (statuses.contains(UpdateResult.FAILED)) {
            return UpdateResult.FAILED;
        }
        return statuses.contains(UpdateResult.BREAKING) ? UpdateResult.BREAKING : UpdateResult.COMPATIBLE;
    }

    /** Returns the folders below specs/. */
    static List<String> vendors(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("specs"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private boolean hasAddress(String vendor) {
        return SpecSource.read(root.resolve("specs").resolve(vendor).resolve("SOURCE.yaml"))
                        .address()
                != null;
    }

    private static UpdateResult withoutAddress() {
        return UpdateResult.withoutReport(UpdateResult.COMPATIBLE, "not updated: SOURCE.yaml has no address");
    }

    private static String table(Map<String, UpdateResult> results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        results.forEach(
                (vendor, result) -> rows.add(List.of(vendor, result.operations(), result.verdict(), result.outcome())));
        StringBuilder table = new StringBuilder("\n");
        for (List<String> row : rows) {
            for (int column = 0; column < row.size() - 1; column++) {
                table.append(("%-" + (width(rows, column) + 2) + "s").formatted(row.get(column)));
            }
            table.append(row.get(row.size() - 1)).append('\n');
        }
        return table.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
