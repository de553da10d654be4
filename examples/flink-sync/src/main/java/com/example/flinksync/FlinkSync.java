package com.example.flinksync;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Copies the customers of 200 accounts into a database, and prints a table. */
public final class FlinkSync {

    private static final String ROW = "%-12s %8s %9s %8s%n";

    private FlinkSync() {}

    /** Runs the command; see {@code --help}. */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.println(SyncOptions.USAGE);
            return;
        }
        SyncOptions options;
        try {
            options = SyncOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("flink-sync: " + e.getMessage() + "\n\n" + SyncOptions.USAGE);
            System.exit(2);
            return;
        }
        run(options);
    }

    private static void run(SyncOptions options) throws Exception {
        Path directory = Files.createDirectories(options.directory());
        Files.createDirectories(directory.resolve("temporary"));
        CheckpointFolder checkpoints = new CheckpointFolder(directory.resolve("checkpoints"));
        Optional<Path> latest = checkpoints.latest();
        System.out.println(latest.map(checkpoint -> "continues from " + checkpoint.getFileName())
                .orElse("starts from the first page of each account"));
        try (SyncVendors vendors = SyncVendors.start(options.port());
                CustomerTable database = CustomerTable.open(directory)) {
            // The open database belongs to this process alone, and so do the checkpoints.
            checkpoints.deleteAllBut(latest);
            SyncJob.create(directory, latest, vendors, database).execute("flink-sync");
            System.out.printf(ROW, "Vendor", "Accounts", "Customers", "Requests");
            for (CustomerTable.VendorCount count : database.counts()) {
                System.out.printf(
                        ROW, count.vendor(), count.accounts(), count.customers(), vendors.requests(count.vendor()));
            }
        }
    }
}
