package dev.billingsdks.generator.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import dev.billingsdks.generator.print.SdkPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFailureTest {

    private static final Path FOLDER = Path.of("target");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded", "There is not enough space on the disk"})
    void full_disk_is_named_with_what_to_do(String system) {
        assertThat(FileFailure.message(new UncheckedIOException("cannot write a.java", new IOException(system))))
                .isEqualTo("cannot write a.java: the disk is full; free some space on it, then run this again");
        assertThat(FileFailure.message(FOLDER, new FileSystemException("target/a.java", null, system)))
                .isEqualTo("target/a.java: the disk is full; free some space on it, then run this again");
        assertThat(FileFailure.message(FOLDER, new IOException(system)))
                .isEqualTo("target: the disk is full; free some space on it, then run this again");
    }

    @Test
    @DisabledOnOs(WINDOWS)
    void name_that_the_file_system_does_not_take_is_named_with_what_to_do() {
        Path file = folder.resolve("é".repeat(150) + ".txt");

        UncheckedIOException failure = catchThrowableOfType(
                UncheckedIOException.class, () -> new SdkPrinter("specs/sample").printText("text", file));

        assertThat(FileFailure.message(failure))
                .isEqualTo("cannot write " + file + ": " + file + ": the file system does not take a path of "
                        + (folder.toString().length() + 305)
                        + " bytes with a name of 304 bytes in it; move the repository to a folder with a shorter path, or, for a"
                        + " class, write a shorter name under names in the vendor's file in generator-config");
    }

    @Test
    void other_failure_is_one_line_with_its_type() {
        assertThat(FileFailure.message(FOLDER, new AccessDeniedException("target/a.java")))
                .isEqualTo("AccessDeniedException: target/a.java");
        assertThat(FileFailure.message(FOLDER, new IOException("Broken pipe"))).isEqualTo("target: Broken pipe");
        assertThat(FileFailure.message(
                        new UncheckedIOException("Cannot make target.", new AccessDeniedException("target"))))
                .isEqualTo("Cannot make target: AccessDeniedException: target");
    }

    @Test
    void failure_of_a_file_ends_a_build_as_a_rejection_does() {
        InvalidSpecException rejection = catchThrowableOfType(
                InvalidSpecException.class,
                () -> MavenRejection.report(() -> {
                    throw new UncheckedIOException("cannot write a.java", new IOException("No space left on device"));
                }));

        assertThat(rejection)
                .hasMessage("cannot write a.java: the disk is full; free some space on it, then run this again")
                .hasNoCause();
    }
}
