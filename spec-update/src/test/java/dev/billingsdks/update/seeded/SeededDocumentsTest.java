package dev.billingsdks.update.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Valid documents that follow from seeds generate, compile without warnings, and pass their generated tests. {@code -Dseeded.documents} is
 * how many, {@code -Dseeded.first} the first seed; a document that fails is shrunk and printed with its seed.
 */
class SeededDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("seeded.documents", 20);

    private static final long FIRST = Long.getLong("seeded.first", 1);

    /** As many SDKs as javac compiles at once within the heap of a test. */
    private static final int TOGETHER = 20;

    private static final int ATTEMPTS = Integer.getInteger("seeded.attempts", 150);

    @TempDir
    private Path folder;

    @Test
    void seeded_documents_generate_compile_and_pass_their_tests() throws IOException {
        long start = System.nanoTime();
        Map<SeededDocument, SeededFailure> failures = new LinkedHashMap<>();
        int operations = 0;
        for (long seed = FIRST; seed < FIRST + DOCUMENTS; seed += TOGETHER) {
            List<SeededDocument> some = LongStream.range(seed, Math.min(seed + TOGETHER, FIRST + DOCUMENTS))
                    .mapToObj(SeededDocument::of)
                    .toList();
            operations += some.stream()
                    .mapToInt(document -> document.document().get("paths").size())
                    .sum();
            failures.putAll(failures(some, folder.resolve("from" + seed)));
        }
        System.out.println("seeded documents: " + DOCUMENTS + " from seed " + FIRST + ", " + operations
                + " operations, " + failures.size() + " failed, " + (System.nanoTime() - start) / 1_000_000_000 + " s");

        assertThat(failures.values()).as(() -> shrunk(failures)).isEmpty();
    }

    @Test
    void seed_gives_the_same_document_each_time() {
        assertThat(SeededDocument.of(7)).isEqualTo(SeededDocument.of(7));
        assertThat(SeededDocument.of(7).document())
                .isNotEqualTo(SeededDocument.of(8).document());
    }

    @Test
    void seeded_documents_have_5_to_60_operations_and_all_constructs() {
        Set<String> found = new HashSet<>();
        StringBuilder config = new StringBuilder();
        for (long seed = 1; seed <= 100; seed++) {
            SeededDocument seeded = SeededDocument.of(seed);
            assertThat(seeded.document().get("paths").size()).isBetween(5, 60);
            collect(seeded.document(), found);
            config.append(seeded.config());
        }

        assertThat(found)
                .contains(
                        "get",
                        "put",
                        "post",
                        "patch",
                        "delete",
                        "head",
                        "oneOf",
                        "anyOf",
                        "allOf",
                        "discriminator",
                        "mapping")
                .contains(
                        "nullable", "additionalProperties", "deprecated", "readOnly", "pattern", "servers", "security")
                .contains("cursor_token", "next_key", "page", "paging", "starting_after", "offset", "starting_on")
                .contains(
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "text/plain",
                        "application/octet-stream")
                .contains(
                        "cookie",
                        "header",
                        "deepObject",
                        "spaceDelimited",
                        "pipeDelimited",
                        "label",
                        "matrix",
                        "302",
                        "4XX");
        assertThat(config)
                .contains("lastPage:", "totalPages:", "total: total, pageSize:", "current:", "next: links.next")
                .contains(
                        "page, until: empty", "page, until: short", "pageSize: 50", "firstPage: 0", "page: page.number")
                .contains("page, linkHeader: true", "cursor, linkHeader: true", "offset, linkHeader: true")
                .contains("cursor: since", "cursor: from_key", "cursor: from_number", "endsWhenEmpty: true")
                .contains("before: before_id", "id, until: empty", "id, until: short", "offset, until: empty")
                .contains("scheme: none", "deepObject: brackets", "deepObject: indexes");
    }

    /** Collects the keys and texts of a document. */
    private static void collect(JsonNode node, Set<String> found) {
        if (node.isTextual()) {
            found.add(node.textValue());
        }
        node.properties().forEach(member -> {
            found.add(member.getKey());
            collect(member.getValue(), found);
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, found));
        }
    }

    /** Compiles documents together, and names those that fail. */
    private static Map<SeededDocument, SeededFailure> failures(List<SeededDocument> some, Path folder)
            throws IOException {
        Map<SeededDocument, SeededFailure> failures = new LinkedHashMap<>();
        List<SeededSdk> generated = new ArrayList<>();
        for (SeededDocument seeded : some) {
            SeededSdk sdk = new SeededSdk(seeded, folder.resolve("s" + seeded.seed() + "/"));
            SeededFailure failure = SeededFailure.ofGeneration(sdk);
            if (failure == null) {
                generated.add(sdk);
            } else {
                failures.put(seeded, failure);
            }
        }
        Path classes = folder.resolve("classes");
        List<String> problems = SeededSdk.compile(generated, classes);
        for (SeededSdk sdk : generated) {
            problems.stream()
                    .filter(sdk::owns)
                    .findFirst()
                    .ifPresent(problem -> failures.put(sdk.seeded(), new SeededFailure("compile", problem)));
        }
        if (problems.isEmpty()) {
            for (SeededSdk sdk : generated) {
                SeededFailure failure = SeededFailure.ofTests(sdk, classes);
                if (failure != null) {
                    failures.put(sdk.seeded(), failure);
                }
            }
        }
        return failures;
    }

    private String shrunk(Map<SeededDocument, SeededFailure> failures) {
        StringBuilder text = new StringBuilder();
        failures.forEach((seeded, failure) -> text.append("seed ")
                .append(seeded.seed())
                .append(": ")
                .append(failure)
                .append('\n'));
        failures.entrySet().stream().findFirst().ifPresent(first -> {
            try {
                SeededDocument smallest = new Shrinking(
                                first.getKey(), first.getValue(), Files.createTempDirectory(folder, "shrunk"), ATTEMPTS)
                        .smallest();
                text.append("the first one, shrunk (-Dseeded.documents=1 -Dseeded.first=")
                        .append(first.getKey().seed());
                text.append("):\n")
                        .append(new ObjectMapper()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(smallest.document()));
                text.append("\nwith the vendor's file\n").append(smallest.config());
            } catch (IOException e) {
                text.append("not shrunk: ").append(e);
            }
        });
        return text.toString();
    }
}
