package dev.billingsdks.generator.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Decides what a plain YAML scalar is: null, a boolean or a number as JSON writes it, else text.
 *
 * <p>SnakeYAML follows YAML 1.1, where NO is false, 2024-01-01 a date, 0123 octal and 12:30 a number of seconds.
 */
final class JsonTypes extends Resolver {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile(INTEGER + "(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    @Override
    public Tag resolve(NodeId kind, String value, boolean plain) {
        if (kind != NodeId.scalar) {
            return super.resolve(kind, value, plain);
        }
        return plain ? of(value) : Tag.STR;
    }

    static Tag of(String value) {
        if (NULLS.contains(value)) {
            return Tag.NULL;
        }
        if (BOOLEANS.contains(value)) {
            return Tag.BOOL;
        }
        if (INTEGER.matcher(value).matches()) {
            return Tag.INT;
        }
        return NUMBER.matcher(value).matches() ? Tag.FLOAT : Tag.STR;
    }
}
