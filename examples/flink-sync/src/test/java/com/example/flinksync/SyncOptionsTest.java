package com.example.flinksync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncOptionsTest {

    @Test
    void directory_and_port_have_defaults() {
        assertThat(SyncOptions.parse())
                .isEqualTo(new SyncOptions(Path.of("target/sync").toAbsolutePath(), 18_080));
        assertThat(SyncOptions.parse("--port", "2000", "--directory", "/data"))
                .isEqualTo(new SyncOptions(Path.of("/data"), 2000));
    }

    @ParameterizedTest
    @CsvSource({
        "--port 80, --port 80 is not a number from 1024 to 65534",
        "--port x, --port x is not a number from 1024 to 65534",
        "--port, --port has no value",
        "--prot 2000, unknown option --prot"
    })
    void wrong_argument_is_named(String arguments, String message) {
        assertThatThrownBy(() -> SyncOptions.parse(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
