package com.example.flinksync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFolderTest {

    @TempDir
    Path folder;

    @Test
    void folder_that_does_not_exist_has_no_checkpoint() throws IOException {
        assertThat(new CheckpointFolder(folder.resolve("none")).latest()).isEmpty();
    }

    @Test
    void checkpoints_that_a_killed_job_has_left_are_deleted() throws IOException {
        Path left = Files.createDirectories(folder.resolve("first-job/chk-9"));
        Files.createFile(left.resolve("_metadata"));
        Path incomplete = Files.createDirectories(folder.resolve("second-job/chk-11"));
        Path latest = Files.createDirectories(folder.resolve("second-job/chk-10"));
        Files.createFile(latest.resolve("_metadata"));
        CheckpointFolder checkpoints = new CheckpointFolder(folder);

        checkpoints.deleteAllBut(checkpoints.latest());

        assertThat(left).doesNotExist();
        assertThat(incomplete).doesNotExist();
        assertThat(checkpoints.latest()).contains(latest);
        checkpoints.deleteAllBut(Optional.empty());
        assertThat(checkpoints.latest()).isEmpty();
    }

    @Test
    void completed_checkpoint_with_the_highest_number_is_the_latest() throws IOException {
        Files.createFile(
                Files.createDirectories(folder.resolve("first-job/chk-9")).resolve("_metadata"));
        Path latest = Files.createDirectories(folder.resolve("second-job/chk-10"));
        Files.createFile(latest.resolve("_metadata"));
        Files.createDirectories(folder.resolve("second-job/chk-11"));
        Files.createDirectories(folder.resolve("second-job/shared"));

        assertThat(new CheckpointFolder(folder).latest()).contains(latest);
    }
}
