package dev.billingsdks.flink.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java blocks of README.md are the compiled snippets of this package. */
class ReadmeTest {

    private static final Pattern SNIPPET = Pattern.compile("(?ms)^ *// snippet: \\w+\\n(.*?)^ *// end$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    @Test
    void java_blocks_are_the_compiled_snippets() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/billingsdks/flink/readme/SourceUsage.java"));
        String readme = Files.readString(Path.of("README.md"));

        assertThat(blocks(BLOCK, readme)).isEqualTo(blocks(SNIPPET, source));
    }

    /** Returns the texts of a group without their indent; the last line break would count as a line without one. */
    private static List<String> blocks(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).stripTrailing().stripIndent())
                .toList();
    }
}
