package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which modules a release publishes, and that their poms say so. */
final class ReleasedModulesTest {

    private static final String DEPLOYED = "<maven.deploy.skip>false</maven.deploy.skip>";
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    @Test
    void every_module_is_either_published_or_not() {
        assertThat(ReleasedModules.all())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ReleasedModules.published().stream(), ReleasedModules.NOT_PUBLISHED.stream())
                                .toList());
    }

    @Test
    void maven_deploys_the_published_modules_only() {
        List<String> published = ReleasedModules.published().stream()
                .filter(module -> !module.startsWith("integrations/"))
                .toList();

        assertThat(ReleasedModules.all())
                .filteredOn(module -> ReleasedModules.pom(module).contains(DEPLOYED))
                .filteredOn(module -> !module.startsWith("integrations/"))
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(ReleasedModules.pom("."))
                .as("the default, and the profile for what is in integrations")
                .containsSubsequence(
                        "<maven.deploy.skip>true</maven.deploy.skip>",
                        "<exists>${basedir}/../../integrations</exists>",
                        DEPLOYED);
    }

    @Test
    void every_pom_has_the_version_of_the_root_pom() {
        String version = versionOf(".");

        assertThat(ReleasedModules.all())
                .allSatisfy(module -> assertThat(versionOf(module)).isEqualTo(version));
    }

    /** Returns the first version in a pom, which is its own or that of its parent. */
    static String versionOf(String module) {
        return VERSION.matcher(ReleasedModules.pom(module))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
