package dev.billingsdks.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The properties that docs/frameworks.md shows exist; Spring Boot ignores others without an error. */
class DocumentedPropertiesTest {

    private static final Path GUIDE = Path.of("../../docs/frameworks.md");
    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    private static final Pattern LINE = Pattern.compile("( *)([a-z-]+):([^#]*)(?:# (.*))?");

    /** A comment names further properties beside the one of its line. */
    private static final Pattern NAME_IN_COMMENT = Pattern.compile("[a-z]+-[a-z-]+");

    @Test
    void every_property_of_the_guide_is_one_of_the_starter() throws IOException {
        String metadata = Files.readString(METADATA);

        List<String> shown = properties(Files.readString(GUIDE));

        assertThat(shown)
                .contains("billing.metronome.timeout", "billing.metronome.rate-budget.per-minute")
                .allSatisfy(property -> assertThat(metadata).contains("\"name\": \"" + property + "\""));
    }

    private static List<String> properties(String guide) {
        Matcher block = BLOCK.matcher(guide);
        assertThat(block.find()).as("a block of YAML").isTrue();
        List<String> properties = new ArrayList<>();
        Deque<String> parents = new ArrayDeque<>();
        for (String text : block.group(1).lines().toList()) {
            Matcher line = LINE.matcher(text);
            assertThat(line.matches()).as(text).isTrue();
            while (parents.size() > line.group(1).length() / 2) {
                parents.removeLast();
            }
            if (line.group(3).isBlank()) {
                parents.addLast(line.group(2));
                continue;
            }
            String parent = String.join(".", parents) + ".";
            properties.add(parent + line.group(2));
            if (line.group(4) != null) {
                NAME_IN_COMMENT.matcher(line.group(4)).results().forEach(name -> properties.add(parent + name.group()));
            }
        }
        return properties;
    }
}
