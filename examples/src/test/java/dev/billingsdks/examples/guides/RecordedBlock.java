package dev.billingsdks.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fenced block below a comment, whose contents the build prints. */
public final class RecordedBlock {

    private final String comment;
    private final Pattern pattern;

    private RecordedBlock(String comment, Pattern pattern) {
        this.comment = comment;
        this.pattern = pattern;
    }

    /** Returns the block below {@code <!-- comment -->}. */
    public static RecordedBlock of(String comment, String language) {
        return new RecordedBlock(
                comment,
                Pattern.compile(
                        "(?s)(<!-- " + Pattern.quote(comment) + " -->\\n```" + language + "\\n)(.*?)(\\n?```\\n)"));
    }

    /** Compares the block with what it has to be, or writes it with {@code -Dreadme.refresh}. */
    public void compare(Path file, String expected) throws IOException {
        String text = Files.readString(file);
        Matcher block = pattern.matcher(text);
        assertThat(block.find())
                .as("%s has a block below <!-- %s -->", file, comment)
                .isTrue();
        if (System.getProperty("readme.refresh") != null) {
            Files.writeString(
                    file,
                    text.substring(0, block.end(1)) + expected + "\n"
                            + text.substring(block.end(2)).stripLeading());
        } else {
            assertThat(block.group(2))
                    .as(
                            "the block below <!-- %s --> in %s; review the difference and run this test with -Dreadme.refresh",
                            comment, file)
                    .isEqualTo(expected);
        }
    }
}
