package com.example.flinksync;

import java.nio.file.Path;

/**
 * The options of the command.
 *
 * @param directory where checkpoints and database are
 * @param port the port of the first embedded vendor; the second one has the next port
 */
record SyncOptions(Path directory, int port) {

    static final String USAGE = """
            usage: java -jar target/flink-sync.jar [--directory DIR] [--port PORT]

            Copies the customers of 200 accounts of two embedded vendors into a database, and prints how many there are. If it was
            killed before, it continues from its last checkpoint.

              --directory DIR   checkpoints and database; target/sync unless set
              --port PORT       this port and the next one are the vendors'; 18080 unless set. It must be the same in each run,
                                because a checkpoint has the base URL of each account
              --help            print this text""";

    private static final int LOWEST_PORT = 1024;
    private static final int HIGHEST_PORT = 65_534;

    /** @throws IllegalArgumentException if an argument is wrong; the message says which one and what is expected */
    static SyncOptions parse(String... arguments) {
        Path directory = Path.of("target", "sync");
        int port = 18_080;
        for (int index = 0; index < arguments.length; index += 2) {
            switch (arguments[index]) {
                case "--directory" -> directory = Path.of(value(arguments, index));
                case "--port" -> port = port(value(arguments, index));
                default -> throw new IllegalArgumentException("unknown option " + arguments[index]);
            }
        }
        return new SyncOptions(directory.toAbsolutePath(), port);
    }

    private static String value(String[] arguments, int index) {
        if (index + 1 == arguments.length) {
            throw new IllegalArgumentException(arguments[index] + " has no value");
        }
        return arguments[index + 1];
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")
                || Integer.parseInt(text) < LOWEST_PORT
                || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    "--port " + text + " is not a number from " + LOWEST_PORT + " to " + HIGHEST_PORT);
        }
        return Integer.parseInt(text);
    }
}
