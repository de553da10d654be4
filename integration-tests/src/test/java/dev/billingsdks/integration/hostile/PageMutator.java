package dev.billingsdks.integration.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes valid pages at random, in their bytes and in their structure. */
final class PageMutator {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] MARKS = "{}[]\",:\\0123456789.-+eEtfn/u \n\u0000".getBytes(UTF_8);
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "7.0",
            "1e400",
            "9223372036854775808",
            "0." + "1".repeat(900),
            "\"\"",
            "\" \"",
            "\"text\"",
            "\"null\"",
            "\"\\ud800\"",
            "\"\\u0000\\r\\n\"",
            "\"2026-01-02\"",
            "[]",
            "[null]",
            "[[]]",
            "[1,\"2\",{}]",
            "{}",
            "{\"id\":{}}",
            "[".repeat(70) + "]".repeat(70),
            "{\"a\":".repeat(60) + "1" + "}".repeat(60));

    private final Random random;
    private final List<byte[]> corpus;

    /**
     * Creates a mutator.
     *
     * @param corpus valid pages, parts of which are inserted into others
     */
    PageMutator(Random random, List<byte[]> corpus) {
        this.random = random;
        this.corpus = corpus;
    }

    /** Returns a copy with one to three changes. */
    byte[] mutate(byte[] page) {
        byte[] mutant = page;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            mutant = random.nextBoolean() ? mutateStructure(mutant) : mutateBytes(mutant);
        }
        return mutant;
    }

    private byte[] mutateBytes(byte[] page) {
        if (page.length == 0) {
            return MARKS.clone();
        }
        int from = random.nextInt(page.length);
        int to = Math.min(page.length, from + 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 6));
        return switch (random.nextInt(8)) {
            case 0 -> joined(page, 0, from, new byte[] {(byte) (page[from] ^ (1 << random.nextInt(8)))}, from + 1);
            case 1 -> joined(page, 0, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            case 2 -> joined(page, 0, from, new byte[] {MARKS[random.nextInt(MARKS.length)]}, from + 1);
            case 3 -> joined(page, 0, from, new byte[] {MARKS[random.nextInt(MARKS.length)]}, from);
            case 4 -> joined(page, 0, from, new byte[0], to);
            case 5 -> joined(page, 0, to, Arrays.copyOfRange(page, from, to), to);
            case 6 -> Arrays.copyOf(page, from);
            default -> joined(page, 0, from, partOfAnother(), to);
        };
    }

    private byte[] partOfAnother() {
        byte[] other = corpus.get(random.nextInt(corpus.size()));
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, from + 1 + random.nextInt(other.length - from));
    }

    private static byte[] joined(byte[] page, int start, int end, byte[] middle, int rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + middle.length);
        out.write(page, start, end - start);
        out.writeBytes(middle);
        out.write(page, rest, page.length - rest);
        return out.toByteArray();
    }

    /** Changes one value of a document, or does nothing if an earlier change has made the value invalid. */
    private byte[] mutateStructure(byte[] page) {
        JsonNode root;
        try {
            root = JSON.readTree(page);
        } catch (RuntimeException e) {
            return mutateBytes(page);
        }
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        if (containers.isEmpty()) {
            return mutateBytes(page);
        }
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            mutate(object);
        } else {
            mutate((ArrayNode) container);
        }
        return JSON.writeValueAsBytes(root);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void mutate(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.remove(name));
            case 2 -> object.set(name, object.get(names.get(random.nextInt(names.size()))));
            case 3 -> object.set(name, JSON.createArrayNode().add(object.get(name)));
            default -> object.set(name, anyValue());
        }
    }

    private void mutate(ArrayNode array) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(5)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index));
            case 2 -> array.removeAll();
            default -> array.set(index, anyValue());
        }
    }

    private JsonNode anyValue() {
        return JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }
}
