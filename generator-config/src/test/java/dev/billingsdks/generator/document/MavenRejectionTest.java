package dev.billingsdks.generator.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MavenRejectionTest {

    @Test
    void rejection_has_neither_trace_nor_cause() {
        assertThatThrownBy(() -> MavenRejection.report(() -> {
                    throw new InvalidSpecException("openapi.yaml, line 3: not valid", new IllegalStateException());
                }))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("openapi.yaml, line 3: not valid")
                .hasNoCause()
                .satisfies(rejection -> assertThat(rejection.getStackTrace()).isEmpty());
    }

    @Test
    void reason_is_the_last_line() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();

        MavenRejection.printLast(new PrintStream(output, true, StandardCharsets.UTF_8), "openapi.yaml: not valid");

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("\n[ERROR] openapi.yaml: not valid\n");
    }
}
