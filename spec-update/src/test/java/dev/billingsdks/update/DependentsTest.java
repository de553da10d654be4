package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DependentsTest {

    @Test
    void modules_with_tests_that_name_the_sdk_in_their_pom_depend_on_it() throws IOException {
        Dependents dependents = Dependents.of(Path.of(".."), "sdk-kelviq");

        assertThat(dependents.modules()).contains("benchmarks", "examples", "integration-tests");
        assertThat(dependents.tests())
                .contains(
                        "dev/billingsdks/benchmarks/**",
                        "dev/billingsdks/examples/**",
                        "dev/billingsdks/integration/**");
    }
}
