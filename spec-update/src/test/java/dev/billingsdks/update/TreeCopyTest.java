package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeCopyTest {

    @TempDir
    private Path folder;

    private Path from;
    private Path to;

    @BeforeEach
    void make_folders() throws IOException {
        from = folder.resolve("from");
        to = folder.resolve("to");
        write(from, "a/src/A.java");
        write(from, "a/test/ATest.java");
        write(from, "a/target/A.class");
        write(to, "a/src/Gone.java");
        write(to, "a/test/ATest.java");
        write(to, "a/target/Kept.class");
    }

    @Test
    void copy_has_what_the_original_has_and_keeps_the_output_of_its_own_builds() throws IOException {
        TreeCopy.of(from, to);

        assertThat(to.resolve("a/src/A.java")).exists();
        assertThat(to.resolve("a/test/ATest.java")).exists();
        assertThat(to.resolve("a/target/Kept.class")).exists();
        assertThat(to.resolve("a/target/A.class")).doesNotExist();
        assertThat(to.resolve("a/src/Gone.java")).doesNotExist();
    }

    @Test
    void copy_lacks_the_folders_that_are_left_out() throws IOException {
        TreeCopy.of(from, to, each -> each.endsWith("test"));

        assertThat(to.resolve("a/src/A.java")).exists();
        assertThat(to.resolve("a/test/ATest.java")).doesNotExist();
    }

    private static void write(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }
}
