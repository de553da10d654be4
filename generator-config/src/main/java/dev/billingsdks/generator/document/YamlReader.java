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
import java.util.List;
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

/**
 * Reads YAML with the value types of JSON.
 *
 * <p>Jackson's YAML module is not used: it reads an alias as the text of its name and knows no line for a duplicate key.
 */
final class YamlReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Path origin;
    private final Set<Node> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;
    private long characters;

    YamlReader(Path origin) {
        this.origin = origin;
    }

    JsonNode read(String text) {
        requireShortLines(text);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(2 * DocumentLimits.DEPTH);
        options.setMaxAliasesForCollections(DocumentLimits.VALUES);
        @Nullable Node root;
        try {
            root = new Composer(new LimitedParser(text, options, this::at), new JsonTypes(), options).getSingleNode();
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

    /** The time that SnakeYAML takes for a scalar is that of the square of its line. */
    private void requireShortLines(String text) {
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            if (length > DocumentLimits.TEXT) {
                throw new InvalidSpecException(
                        origin + ", line " + line + ": a line of " + length + " characters, at most "
                                + DocumentLimits.TEXT + " are supported; break it, or save the document as JSON");
            }
            start += length + 1;
        }
    }

    private JsonNode convert(Node node) {
        if (++nodes > DocumentLimits.VALUES) {
            throw new InvalidSpecException(at(node) + ": more than " + DocumentLimits.VALUES
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
        boolean texts = describesText(mapping);
        Map<String, Node> keys = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = key(entry.getKeyNode());
            Node first = keys.putIfAbsent(key, entry.getKeyNode());
            if (first != null) {
                throw new InvalidSpecException(
                        at(entry.getKeyNode()) + ": the key \"" + key + "\" occurs twice; first on line "
                                + (first.getStartMark().getLine() + 1) + "; remove one");
            }
            boolean spelled = texts && SpelledValues.KEYWORDS.contains(key);
            object.set(key, spelled ? spelled(entry.getValueNode()) : convert(entry.getValueNode()));
        }
        return object;
    }

    /** Returns whether a mapping is the schema of a text, as far as can be seen from the mapping alone. */
    private static boolean describesText(MappingNode mapping) {
        return mapping.getValue().stream()
                .anyMatch(entry -> isText(entry.getKeyNode(), "type") && isTextType(entry.getValueNode()));
    }

    private static boolean isTextType(Node type) {
        return isText(type, "string")
                || type instanceof SequenceNode types
                        && types.getValue().stream().anyMatch(each -> isText(each, "string"))
                        && types.getValue().stream().allMatch(each -> isText(each, "string") || isText(each, "null"));
    }

    private static boolean isText(Node node, String text) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(text);
    }

    /** A number without quotation marks that is the value of a text, such as the version 1.10, is read as it is written. */
    private JsonNode spelled(Node node) {
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.getValue().forEach(item -> array.add(item instanceof ScalarNode ? spelled(item) : convert(item)));
            return array;
        }
        boolean value = node instanceof ScalarNode scalar
                && scalar.isPlain()
                && List.of(Tag.INT, Tag.FLOAT, Tag.BOOL).contains(scalar.getTag());
        return value ? NODES.textNode(((ScalarNode) node).getValue()) : convert(node);
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
        characters += value.length();
        if (characters > DocumentLimits.BYTES) {
            throw new InvalidSpecException(at(scalar) + ": more than " + DocumentLimits.BYTES
                    + " characters once the aliases are written out; remove the aliases");
        }
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
        if (value.length() > DocumentLimits.DIGITS) {
            throw new InvalidSpecException(at(scalar) + ": a number of " + value.length() + " characters, at most "
                    + DocumentLimits.DIGITS + " are supported; shorten it");
        }
        return tag.equals(Tag.INT) ? integer(value) : decimal(scalar);
    }

    private JsonNode decimal(ScalarNode scalar) {
        try {
            BigDecimal number = new BigDecimal(scalar.getValue());
            if (DocumentLimits.isTooLong(number)) {
                throw new InvalidSpecException(at(scalar) + ": a number of more than " + DocumentLimits.DIGITS
                        + " digits once its exponent is written out; shorten it");
            }
            return NODES.numberNode(number);
        } catch (NumberFormatException e) {
            throw new InvalidSpecException(at(scalar) + ": a number whose exponent is out of range; shorten it", e);
        }
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
