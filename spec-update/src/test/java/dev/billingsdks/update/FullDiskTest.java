package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Updates on a file system in memory with little room; skipped unless the user can mount one. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    private static final int KIB = 1024;

    @TempDir
    private Path folder;

    private boolean mounted;

    @BeforeEach
    void mount_small_file_system() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=4m", "none", folder.toString()) == 0;
        assumeTrue(mounted, "skipped: this user cannot mount a file system");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", folder.toString())).isZero();
        }
    }

    @Test
    void full_disk_is_named_wherever_it_ends_an_update_and_changes_nothing() throws IOException {
        Path newer = Files.writeString(
                folder.resolve("newer.yaml"), Repository.DOCUMENT.replace("version: '1'", "version: '2'"));
        Path filler = folder.resolve("filler");
        List<String> failed = new ArrayList<>();
        for (int free = 0; free < 1200 * KIB; free += 80 * KIB) {
            Path root = Files.createDirectories(folder.resolve("repository" + free));
            Repository repository = new Repository(root);
            Map<String, String> before = repository.files();
            Files.write(filler, new byte[(int) (folder.toFile().getUsableSpace() - free)]);

            int status = repository.run("sample", newer.toString());

            Files.delete(filler);
            if (status == UpdateResult.COMPATIBLE) {
                break;
            }
            failed.add(repository.errors());
            assertThat(repository.errors())
                    .matches("update-spec: .*: the disk is full; free some space on it, then run this again\n"
                            + "Nothing in the repository has changed\\.\n");
            assertThat(repository.files()).isEqualTo(before);
            delete(root);
        }
        assertThat(failed).hasSizeGreaterThan(3);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    private static void delete(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
