package com.example.flinksync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
