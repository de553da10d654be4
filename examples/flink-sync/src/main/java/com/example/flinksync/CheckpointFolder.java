package com.example.flinksync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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
        return checkpoints().stream()
                .filter(checkpoint -> Files.exists(checkpoint.resolve("_metadata")))
                .max(Comparator.comparingLong(CheckpointFolder::number));
    }

    /**
     * Deletes all checkpoints but one. A job that is killed leaves those that it was about to delete, and no later job deletes them, so
     * that a run after a complete one would continue from there.
     */
    void deleteAllBut(Optional<Path> kept) throws IOException {
        for (Path checkpoint : checkpoints()) {
            if (!kept.equals(Optional.of(checkpoint))) {
                delete(checkpoint);
            }
        }
    }

    private List<Path> checkpoints() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.find(path, 2, (folder, attributes) -> isCheckpoint(folder))) {
            return folders.toList();
        }
    }

    private static boolean isCheckpoint(Path folder) {
        return CHECKPOINT.matcher(folder.getFileName().toString()).matches();
    }

    private static long number(Path folder) {
        return Long.parseLong(folder.getFileName().toString().substring("chk-".length()));
    }

    /** Deletes the folder after what is in it. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
