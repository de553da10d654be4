package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is made to be too large ends in an error with its place, within 10 s and 512 MB. */
class HugeDocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void huge_document_ends_in_an_error_with_its_place_within_10_seconds_and_512_mb() throws Exception {
        List<String[]> results = read();

        assertThat(results)
                .extracting(result -> result[0] + " | "
                        + result[2]
                                .replaceAll("(line|column) \\d\\d+", "$1 N")
                                .replaceAll("length \\(\\d+\\)", "length (N)"))
                .containsExactly(
                        "aliases.yaml | aliases.yaml, line 4, column N: more than 1000000 values once the aliases are written out;"
                                + " remove the aliases",
                        "aliases-of-a-text.yaml | aliases-of-a-text.yaml, line 4, column 6: more than 33554432 characters once the"
                                + " aliases are written out; remove the aliases",
                        "scalar-of-62-mb.yaml | scalar-of-62-mb.yaml has more than 33554432 bytes; leave out of the document what"
                                + " is not needed",
                        "scalar-of-30-mb.yaml | scalar-of-30-mb.yaml, line 4: a line of 31457285 characters, at most 2000000 are"
                                + " supported; break it, or save the document as JSON",
                        "block-of-30-mb.yaml | block-of-30-mb.yaml, line 4, column 6: a text of 30030000 characters, at most"
                                + " 2000000 are supported; shorten it",
                        "number.yaml | number.yaml, line 4: a line of 2000005 characters, at most 2000000 are supported; break it,"
                                + " or save the document as JSON",
                        "decimal.yaml | decimal.yaml, line 4, column 6: a number of 900002 characters, at most 1000 are supported;"
                                + " shorten it",
                        "exponent.yaml | exponent.yaml, line 4, column 6: a number whose exponent is out of range; shorten it",
                        "keys.yaml | keys.yaml, line N, column N: more than 1000000 keys and values; leave out what is not needed",
                        "depth.yaml | depth.yaml, line 4, column N: more than 500 objects and lists within each other; leave out"
                                + " what is not needed",
                        "number.json | number.json, line 1, column N: Number value length (N) exceeds the maximum allowed (1000)"
                                + "; shorten it",
                        "text.json | text.json, line 1, column N: String value length (N) exceeds the maximum allowed (2000000)"
                                + "; shorten it",
                        "key.json | key.json, line 1, column N: String value length (N) exceeds the maximum allowed (2000000)"
                                + "; shorten it",
                        "keys.json | keys.json, line 1, column N: more than 1000000 keys and values; leave out what is not needed",
                        "depth.json | depth.json, line 1, column N: Document nesting depth (501) exceeds the maximum allowed (500)"
                                + "; shorten it");
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(Integer.parseInt(result[1])).as(result[0]).isLessThan(10_000));
    }

    private List<String[]> read() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeDocuments.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();
        List<String[]> results = new ArrayList<>();
        for (String line : Files.readString(output, StandardCharsets.UTF_8).split("\n")) {
            results.add(line.split(" \\| ", 3));
        }
        return results;
    }
}
