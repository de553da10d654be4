package com.example.flinksync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command of README.md, as a process that is killed. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FlinkSyncIT {

    private static final int ACCOUNTS = 2 * SyncVendors.ACCOUNTS_OF_EACH;
    private static final int CUSTOMERS = ACCOUNTS * SyncVendors.CUSTOMERS;
    private static final int REQUESTS = CUSTOMERS / SyncVendors.PAGE_SIZE;

    /** The status of a process that SIGKILL has ended. */
    private static final int KILLED = 128 + 9;

    private static final Pattern CHECKPOINT = Pattern.compile("checkpoint (\\d+): (\\d+) customers of this run");
    private static final Pattern VENDOR = Pattern.compile("(?:Kelviq|Metronome) +100 +3000 +(\\d+)");

    @TempDir
    Path directory;

    @Test
    void killed_command_continues_from_its_checkpoint_until_the_table_has_every_customer_once() throws Exception {
        List<String> command = command(freePort());
        Process killed = start(command);
        List<String> before = new ArrayList<>();
        try (BufferedReader output = killed.inputReader()) {
            while (coveredBy(before) == 0) {
                before.add(nextLine(output, before));
            }
            // Process.destroyForcibly would close the output, too.
            killed.toHandle().destroyForcibly();
            output.lines().forEach(before::add);
        }
        assertThat(killed.waitFor()).isEqualTo(KILLED);
        assertThat(before.get(0)).isEqualTo("starts from the first page of each account");
        int covered = coveredBy(before);
        assertThat(rows()).isBetween(covered, CUSTOMERS - 1);

        Process restarted = start(command);
        List<String> after;
        try (BufferedReader output = restarted.inputReader()) {
            after = output.lines().toList();
        }

        assertThat(restarted.waitFor()).as(String.join("\n", after)).isZero();
        assertThat(after.get(0)).startsWith("continues from chk-");
        assertThat(rows()).isEqualTo(CUSTOMERS);
        assertThat(accountsWithEveryCustomer()).isEqualTo(ACCOUNTS);
        // What the checkpoint covers is not requested again, and everything else once.
        int requests = requests(after);
        int pagesBefore = covered / SyncVendors.PAGE_SIZE;
        if (after.get(0).equals("continues from chk-" + lastCheckpoint(before))) {
            assertThat(requests).isEqualTo(REQUESTS - pagesBefore);
        } else {
            assertThat(requests).isBetween(1, REQUESTS - pagesBefore - 1);
        }
        assertThat(checkpoints()).isEmpty();
    }

    private List<String> command(int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "flink-sync.jar").toString(),
                "--directory",
                directory.toString(),
                "--port",
                Integer.toString(port));
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String nextLine(BufferedReader output, List<String> before) throws IOException {
        String line = output.readLine();
        assertThat(line).as("the command has ended after " + before).isNotNull();
        return line;
    }

    /** Returns how many customers the last completed checkpoint covers. */
    private static int coveredBy(List<String> output) {
        return matches(CHECKPOINT, output)
                .mapToInt(checkpoint -> Integer.parseInt(checkpoint.group(2)))
                .max()
                .orElse(0);
    }

    private static String lastCheckpoint(List<String> output) {
        return matches(CHECKPOINT, output)
                .map(checkpoint -> checkpoint.group(1))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static int requests(List<String> output) {
        List<MatchResult> vendors = matches(VENDOR, output).toList();
        assertThat(vendors).as(String.join("\n", output)).hasSize(2);
        return vendors.stream()
                .mapToInt(vendor -> Integer.parseInt(vendor.group(1)))
                .sum();
    }

    private static Stream<MatchResult> matches(Pattern pattern, List<String> output) {
        return output.stream().flatMap(line -> pattern.matcher(line).results());
    }

    private int rows() throws SQLException {
        return number("SELECT count(*) FROM customer");
    }

    private int accountsWithEveryCustomer() throws SQLException {
        return number("SELECT count(*) FROM (SELECT account FROM customer GROUP BY account HAVING count(DISTINCT id) = "
                + SyncVendors.CUSTOMERS + ")");
    }

    private int number(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("customers"));
                ResultSet result = database.createStatement().executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private List<Path> checkpoints() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("checkpoints"))) {
            return files.filter(file -> file.endsWith("_metadata")).toList();
        }
    }

    /** Returns a free port below a free port. */
    private static int freePort() {
        while (true) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ServerSocket second =
                            new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return second.getLocalPort() - 1;
            } catch (IOException e) {
                // The next port is taken: another pair is tried.
            } catch (IllegalArgumentException e) {
                throw new UncheckedIOException(new IOException("no two free ports", e));
            }
        }
    }
}
