package com.example.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the application. */
final class SyncProcess {

    private final Process process;
    private final Path output;

    private SyncProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the application with the database of a folder and a vendor at a URL. */
    static SyncProcess start(Path folder, String baseUrl) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // a process that ends before the second compiler is of use
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SyncApplication.class.getName(),
                        url(folder))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("METRONOME_BEARER_TOKEN", "token");
        builder.environment().put("METRONOME_BASE_URL", baseUrl);
        return new SyncProcess(builder.start(), output);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Runs an action when the process ends, however it does. */
    void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }

    /** Kills the process, which gets no chance to finish anything. */
    void kill() throws Exception {
        process.destroyForcibly();
        exitStatus();
    }

    /** Waits for the end of the process, prints what it has printed, and returns its status. */
    int exitStatus() throws Exception {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the application did not end:\n" + printed());
        }
        System.out.println("exit status " + process.exitValue() + " after:\n" + printed());
        return process.exitValue();
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    /** Returns the names in the database of a folder, in the order of insertion. */
    static List<String> storedIn(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(folder));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM customer ORDER BY rowid")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
            return names;
        }
    }

    private static String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("customers.db");
    }
}
