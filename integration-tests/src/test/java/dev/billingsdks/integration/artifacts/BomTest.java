package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BomTest {

    private static final Pattern MANAGED =
            Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    /** What an application may add. */
    private static final List<String> OPTIONAL = List.of(
            "billing-sdks-opentelemetry",
            "billing-sdks-micrometer",
            "billing-sdks-jackson",
            "billing-sdks-flink",
            "billing-sdks-spring-boot-starter",
            "contract-check",
            "contract-testing");

    @Test
    void the_bom_manages_every_published_module_and_nothing_else() throws Exception {
        String bom = Files.readString(Path.of("..", "sdk-bom", "target", "published-pom.xml"));

        List<String> managed = MANAGED.matcher(bom)
                .results()
                .map(found -> found.group(1) + ":" + found.group(2))
                .toList();

        assertThat(managed)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(PublishedModule.all().map(PublishedModule::artifact), OPTIONAL.stream())
                                .map(artifact -> "dev.billingsdks:" + artifact)
                                .toList());
        assertThat(bom).as("a parent would add its own managed versions").doesNotContain("<parent>");
    }
}
