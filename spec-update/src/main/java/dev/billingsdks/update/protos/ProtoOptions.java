package dev.billingsdks.update.protos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.update.protos.ProtoTokens.Kind;

/** Reads options. One is known by the last part of its name: {@code (yandex.cloud.length)} is {@code length}. Scalars are texts. */
final class ProtoOptions {

    private static final int DEEPEST = 32;

    private final ProtoTokens tokens;
    private int depth;

    ProtoOptions(ProtoTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the options of a field or an enum value, in brackets, if it has any. */
    ObjectNode inBrackets() {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        if (!tokens.skip("[")) {
            return options;
        }
        do {
            read(options);
        } while (tokens.skip(","));
        tokens.expect("]");
        return options;
    }

    /** Reads a statement, whose first word was read already, into the options of what it is in. */
    void statement(ObjectNode options) {
        read(options);
        tokens.expect(";");
    }

    private void read(ObjectNode options) {
        String name = name();
        ObjectNode owner = options;
        while (tokens.skip(".")) {
            owner = owner.withObjectProperty(name);
            name = name();
        }
        tokens.expect("=");
        add(owner, name, value());
    }

    private String name() {
        if (!tokens.skip("(")) {
            return tokens.expect(Kind.NAME, "the name of an option");
        }
        String name = tokens.fullName();
        tokens.expect(")");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private JsonNode value() {
        if (tokens.isAt("{") || tokens.isAt("<")) {
            return aggregate();
        }
        if (tokens.isAt("[")) {
            return list();
        }
        if (tokens.peek().kind() == Kind.STRING) {
            StringBuilder text = new StringBuilder();
            while (tokens.peek().kind() == Kind.STRING) {
                text.append(tokens.next().text());
            }
            return JsonNodeFactory.instance.textNode(text.toString());
        }
        String sign = tokens.skip("-") ? "-" : "";
        Kind kind = tokens.peek().kind();
        if (kind != Kind.NAME && kind != Kind.NUMBER) {
            throw tokens.unexpected("the value of an option");
        }
        return JsonNodeFactory.instance.textNode(sign + tokens.next().text());
    }

    /** Reads a message in the text format. */
    private ObjectNode aggregate() {
        enter();
        String end = tokens.next().text().equals("{") ? "}" : ">";
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        while (!tokens.skip(end)) {
            String name;
            if (tokens.skip("[")) {
                name = tokens.fullName();
                tokens.expect("]");
            } else {
                name = tokens.expect(Kind.NAME, "a field or \"" + end + "\"");
            }
            tokens.skip(":");
            add(fields, name, value());
            if (!tokens.skip(",")) {
                tokens.skip(";");
            }
        }
        depth--;
        return fields;
    }

    private ArrayNode list() {
        enter();
        tokens.expect("[");
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        while (!tokens.skip("]")) {
            values.add(value());
            tokens.skip(",");
        }
        depth--;
        return values;
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new InvalidSpecException(tokens.place(), "an option is nested more than " + DEEPEST + " deep");
        }
    }

    /** A field that is set several times is a list. */
    private static void add(ObjectNode owner, String name, JsonNode value) {
        JsonNode earlier = owner.get(name);
        if (earlier == null) {
            owner.set(name, value);
        } else if (earlier instanceof ArrayNode values) {
            values.add(value);
        } else {
            owner.set(name, JsonNodeFactory.instance.arrayNode().add(earlier).add(value));
        }
    }
}
