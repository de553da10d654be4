package dev.billingsdks.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML with the value types of JSON.
 *
 * <p>Jackson's YAML module is not used: it reads an alias as the text of its name and knows no line for a duplicate key.
 */
final class YamlReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAXIMUM_NODES = 2_000_000;

    private final Path origin;
    private final Set<Node> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    YamlReader(Path origin) {
        this.origin = origin;
    }

    JsonNode read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(500);
        options.setMaxAliasesForCollections(MAXIMUM_NODES);
        @Nullable Node root;
        try {
            root = new Composer(new ParserImpl(new StreamReader(text), options), new JsonTypes(), options)
                    .getSingleNode();
        } catch (MarkedYAMLException e) {
            throw new InvalidSpecException(at(e.getProblemMark()) + ": not valid YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new InvalidSpecException(origin + ": not valid YAML: " + e.getMessage(), e);
        }
        if (root == null) {
            throw new InvalidSpecException(origin + " is empty");
        }
        return convert(root);
    }

    private JsonNode convert(Node node) {
        if (++nodes > MAXIMUM_NODES) {
            throw new InvalidSpecException(at(node) + ": more than " + MAXIMUM_NODES
                    + " values once the aliases are written out; remove the aliases");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!ancestors.add(node)) {
            throw new InvalidSpecException(at(node) + ": the anchor contains an alias of itself; remove the alias");
        }
        JsonNode converted = node instanceof MappingNode mapping ? object(mapping) : array((SequenceNode) node);
        ancestors.remove(node);
        return converted;
    }

    private ObjectNode object(MappingNode mapping) {
        expect(mapping, Tag.MAP);
        ObjectNode object = NODES.objectNode();
        Map<String, Node> keys = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = key(entry.getKeyNode());
            Node first = keys.putIfAbsent(key, entry.getKeyNode());
            if (first != null) {
                throw new InvalidSpecException(
                        at(entry.getKeyNode()) + ": the key \"" + key + "\" occurs twice; first on line "
                                + (first.getStartMark().getLine() + 1) + "; remove one");
            }
            object.set(key, convert(entry.getValueNode()));
        }
        return object;
    }

    private String key(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new InvalidSpecException(at(node) + ": a key must be a text, not an object or a list");
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw new InvalidSpecException(
                    at(node) + ": the merge key \"<<\" is not part of YAML 1.2; write the fields out");
        }
        return scalar.getValue();
    }

    private ArrayNode array(SequenceNode sequence) {
        expect(sequence, Tag.SEQ);
        ArrayNode array = NODES.arrayNode();
        sequence.getValue().forEach(item -> array.add(convert(item)));
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return NODES.textNode(value);
        }
        // An explicit tag, !!int or !!bool, must agree with what the text would be read as without it.
        expect(scalar, JsonTypes.of(value));
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(value.toLowerCase(Locale.ROOT).equals("true"));
        }
        return tag.equals(Tag.INT) ? integer(value) : NODES.numberNode(new BigDecimal(value));
    }

    /** Chooses the node class that Jackson chooses, since trees are compared. */
    private static JsonNode integer(String value) {
        BigInteger integer = new BigInteger(value);
        if (integer.bitLength() < Integer.SIZE) {
            return NODES.numberNode(integer.intValue());
        }
        return integer.bitLength() < Long.SIZE ? NODES.numberNode(integer.longValue()) : NODES.numberNode(integer);
    }

    private void expect(Node node, Tag tag) {
        if (!node.getTag().equals(tag)) {
            throw new InvalidSpecException(
                    at(node) + ": the tag " + node.getTag() + " does not fit its value; write the value without a tag");
        }
    }

    private String at(Node node) {
        return at(node.getStartMark());
    }

    private String at(@Nullable Mark mark) {
        return mark == null
                ? origin.toString()
                : origin + ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }
}
