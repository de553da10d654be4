package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** Writes a tree as YAML that parsers of YAML 1.1 and 1.2 read in the same way, in the order of the tree. */
public final class DocumentWriter {
    // YAML 1.1, which quotes NO and 2024-01-01; 0o17, a number to 1.2 alone, is caught by NUMBER_LIKE.
    private static final Resolver RESOLVER = new Resolver();
    // Line breaks to one version of YAML and plain characters to the other, and what neither allows unescaped.
    private static final Pattern TO_ESCAPE = Pattern.compile("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}\\x{FEFF}&&[^\\n]]");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.]?[0-9].*");

    private DocumentWriter() {}

    /**
     * Writes the file at once or not at all, and leaves it alone when it would not change.
     *
     * @param comment the text of the first line
     */
    public static void write(String comment, ObjectNode document, Path output) {
        String text = "# " + comment + "\n" + yaml(document);
        if (!DocumentParser.parse(text, output).equals(document)) {
            throw new IllegalStateException(
                    "the YAML written for " + output + " does not read back as the same document");
        }
        try {
            replace(output.toAbsolutePath(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + output, e);
        }
    }

    static String yaml(JsonNode document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setSplitLines(false);
        options.setMaxSimpleKeyLength(1024);
        StringWriter writer = new StringWriter();
        Serializer serializer = new Serializer(new Emitter(writer, options), RESOLVER, options, null);
        try {
            serializer.open();
            serializer.serialize(node(document));
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return writer.toString();
    }

    private static void replace(Path output, String text) throws IOException {
        if (Files.exists(output) && Files.readString(output).equals(text)) {
            return;
        }
        Files.createDirectories(output.getParent());
        // Not createTempFile, whose file would be readable by its owner alone, and stay so after the move.
        Path temporary = output.resolveSibling(
                output.getFileName() + ".tmp-" + ProcessHandle.current().pid());
        try {
            Files.writeString(temporary, text);
            move(temporary, output);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path output) throws IOException {
        try {
            Files.move(temporary, output, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, output, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Node node(JsonNode value) {
        if (value.isObject()) {
            List<NodeTuple> entries = new ArrayList<>();
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                entries.add(new NodeTuple(text(property.getKey()), node(property.getValue())));
            }
            return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
        }
        if (value.isArray()) {
            List<Node> items = new ArrayList<>();
            value.forEach(item -> items.add(node(item)));
            return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
        }
        return value.isTextual() ? text(value.textValue()) : plain(value);
    }

    private static ScalarNode plain(JsonNode value) {
        String text = value.isBigDecimal() ? decimal(value.decimalValue()) : value.asText();
        return new ScalarNode(RESOLVER.resolve(NodeId.scalar, text, true), text, null, null, ScalarStyle.PLAIN);
    }

    /** With a point, without which it would be read as an integer, or as a string if it has an exponent. */
    private static String decimal(BigDecimal value) {
        if (Math.abs((long) value.scale()) < 100) {
            String plain = value.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String scientific = value.toString();
        return scientific.contains(".") ? scientific : scientific.replace("E", ".0E");
    }

    private static ScalarNode text(String value) {
        ScalarStyle style = ScalarStyle.PLAIN;
        if (TO_ESCAPE.matcher(value).find()) {
            style = ScalarStyle.DOUBLE_QUOTED;
        } else if (value.indexOf('\n') >= 0) {
            style = ScalarStyle.LITERAL;
        } else if (NUMBER_LIKE.matcher(value).matches()) {
            style = ScalarStyle.SINGLE_QUOTED;
        }
        return new ScalarNode(Tag.STR, value, null, null, style);
    }
}
