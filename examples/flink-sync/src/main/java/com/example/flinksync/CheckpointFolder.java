package com.example.flinksync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which jobs keep their checkpoints: each job has a folder there, and each checkpoint a folder {@code chk-<number>}. */
record CheckpointFolder(Path path) {

    private static final Pattern CHECKPOINT = Pattern.compile("chk-\\d+");

    /**
     * Returns the last completed checkpoint, or empty if no job was interrupted. Flink writes {@code _metadata} last, and a job that
     * continues from a checkpoint numbers its own ones from there on.
     */
    Optional<Path> latest() throws IOException {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.find(path, 2, (folder, attributes) -> isCompleted(folder))) {
            return folders.max(Comparator.comparingLong(CheckpointFolder::number));
        }
    }

    private static boolean isCompleted(Path folder) {
        return CHECKPOINT.matcher(folder.getFileName().toString()).matches()
                && Files.exists(folder.resolve("_metadata"));
    }

    private static long number(Path folder) {
        return Long.parseLong(folder.getFileName().toString().substring("chk-".length()));
    }
}
