package dev.billingsdks.update.protos;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.update.protos.ProtoFile.Cardinality;
import dev.billingsdks.update.protos.ProtoFile.Enumeration;
import dev.billingsdks.update.protos.ProtoFile.Field;
import dev.billingsdks.update.protos.ProtoFile.Group;
import dev.billingsdks.update.protos.ProtoFile.Message;
import dev.billingsdks.update.protos.ProtoFile.Method;
import dev.billingsdks.update.protos.ProtoTokens.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of the language proto3. Declarations without a part in JSON over HTTP are skipped. */
final class ProtoParser {

    private static final int DEEPEST = 32;

    private final ProtoTokens tokens;
    private final ProtoOptions options;
    private final List<String> imports = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Enumeration> enums = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private String packageName = "";
    private int depth;

    private ProtoParser(ProtoTokens tokens) {
        this.tokens = tokens;
        this.options = new ProtoOptions(tokens);
    }

    /**
     * Reads a file.
     *
     * @param file its name in errors
     * @throws InvalidSpecException if it is not a proto file; the message has the line
     */
    static ProtoFile parse(String file, String text) {
        return new ProtoParser(ProtoTokens.of(file, text)).file();
    }

    private ProtoFile file() {
        while (!tokens.isAtEnd()) {
            switch (tokens.peek().text()) {
                case "package" -> {
                    tokens.next();
                    packageName = tokens.fullName();
                    tokens.expect(";");
                }
                case "import" -> readImport();
                case "message" -> message(packageName);
                case "enum" -> enumeration(packageName);
                case "service" -> service();
                case "syntax", "option", "extend", "edition" -> tokens.skipStatement();
                default -> {
                    if (!tokens.skip(";")) {
                        throw tokens.unexpected("a declaration");
                    }
                }
            }
        }
        return new ProtoFile(packageName, imports, messages, enums, methods);
    }

    private void readImport() {
        tokens.next();
        if (!tokens.skip("public")) {
            tokens.skip("weak");
        }
        imports.add(tokens.expect(Kind.STRING, "a file"));
        tokens.expect(";");
    }

    private void message(String scope) {
        if (++depth > DEEPEST) {
            throw new InvalidSpecException(tokens.place(), "a message is nested more than " + DEEPEST + " deep");
        }
        tokens.next();
        String name = in(scope, tokens.expect(Kind.NAME, "the name of a message"));
        List<Field> fields = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        messages.add(new Message(name, fields, groups));
        tokens.expect("{");
        while (!tokens.skip("}")) {
            if (isDeclaration("message")) {
                message(name);
            } else if (isDeclaration("enum")) {
                enumeration(name);
            } else if (isDeclaration("oneof")) {
                oneof(fields, groups);
            } else if (isSkipped()) {
                tokens.skipStatement();
            } else if (!tokens.skip(";")) {
                fields.add(field());
            }
        }
        depth--;
    }

    /** A keyword is also a valid name of a field's type, after which the name of the field and a number would follow. */
    private boolean isDeclaration(String keyword) {
        return tokens.isAt(keyword) && tokens.isAt("{", 2);
    }

    private boolean isSkipped() {
        return tokens.isAt("option") || tokens.isAt("reserved") || tokens.isAt("extensions") || tokens.isAt("extend");
    }

    private void oneof(List<Field> fields, List<Group> groups) {
        String place = tokens.place();
        tokens.next();
        tokens.next();
        tokens.expect("{");
        ObjectNode ofGroup = JsonNodeFactory.instance.objectNode();
        List<Field> members = new ArrayList<>();
        while (!tokens.skip("}")) {
            if (tokens.skip("option")) {
                options.statement(ofGroup);
            } else if (!tokens.skip(";")) {
                members.add(field());
            }
        }
        fields.addAll(members);
        if (ofGroup.path("exactly_one").asText().equals("true")) {
            groups.add(new Group(members, place));
        }
    }

    private Field field() {
        String place = tokens.place();
        Cardinality cardinality = Cardinality.ONE;
        if (tokens.isAt("repeated")) {
            tokens.next();
            cardinality = Cardinality.LIST;
        } else if (tokens.isAt("optional") || tokens.isAt("required")) {
            tokens.next();
        }
        String type;
        if (tokens.isAt("map") && tokens.isAt("<", 1)) {
            tokens.next();
            tokens.next();
            tokens.fullName();
            tokens.expect(",");
            type = tokens.fullName();
            tokens.expect(">");
            cardinality = Cardinality.MAP;
        } else {
            type = tokens.fullName();
        }
        String name = tokens.expect(Kind.NAME, "the name of a field");
        tokens.expect("=");
        tokens.expect(Kind.NUMBER, "the number of a field");
        Field field = new Field(name, type, cardinality, options.inBrackets(), place);
        tokens.expect(";");
        return field;
    }

    private void enumeration(String scope) {
        tokens.next();
        String name = in(scope, tokens.expect(Kind.NAME, "the name of an enum"));
        List<String> values = new ArrayList<>();
        String unspecified = null;
        tokens.expect("{");
        while (!tokens.skip("}")) {
            if (tokens.isAt("option") || tokens.isAt("reserved")) {
                tokens.skipStatement();
            } else if (!tokens.skip(";")) {
                String value = tokens.expect(Kind.NAME, "a value of an enum");
                tokens.expect("=");
                tokens.skip("-");
                String number = tokens.expect(Kind.NUMBER, "the number of a value");
                options.inBrackets();
                tokens.expect(";");
                if (number.equals("0") && value.endsWith("_UNSPECIFIED")) {
                    unspecified = value;
                } else {
                    values.add(value);
                }
            }
        }
        enums.add(new Enumeration(name, values, unspecified));
    }

    private void service() {
        tokens.next();
        String service = in(packageName, tokens.expect(Kind.NAME, "the name of a service"));
        tokens.expect("{");
        while (!tokens.skip("}")) {
            if (tokens.isAt("rpc")) {
                methods.add(method(service));
            } else if (tokens.isAt("option")) {
                tokens.skipStatement();
            } else {
                tokens.expect(";");
            }
        }
    }

    private Method method(String service) {
        String place = tokens.place();
        tokens.next();
        String name = in(service, tokens.expect(Kind.NAME, "the name of a method"));
        String request = type();
        tokens.expect("returns");
        String response = type();
        ObjectNode ofMethod = JsonNodeFactory.instance.objectNode();
        if (!tokens.skip(";")) {
            tokens.expect("{");
            while (!tokens.skip("}")) {
                if (tokens.skip("option")) {
                    options.statement(ofMethod);
                } else {
                    tokens.expect(";");
                }
            }
        }
        return new Method(name, request, response, ofMethod, place);
    }

    private String type() {
        tokens.expect("(");
        if (tokens.isAt("stream") && !tokens.isAt(")", 1)) {
            tokens.next();
        }
        String type = tokens.fullName();
        tokens.expect(")");
        return type;
    }

    private static String in(String scope, String name) {
        return scope.isEmpty() ? name : scope + "." + name;
    }
}
