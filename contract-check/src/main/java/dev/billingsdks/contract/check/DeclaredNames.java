package dev.billingsdks.contract.check;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The property names of a document. A name in a response that is none of them is the vendor's data, such as a custom field, and is
 * written as {@code *}.
 */
final class DeclaredNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Set<String> names = new HashSet<>();

    DeclaredNames(JsonNode document) {
        collect(document);
    }

    /** Returns an error without names that the document does not declare. */
    SchemaValidator.Problem problem(Error error) {
        String reason = error.getMessage();
        for (Object argument : error.getArguments() == null ? new Object[0] : error.getArguments()) {
            reason = withoutName(reason, argument);
        }
        return new SchemaValidator.Problem(path(error.getInstanceLocation()), withoutName(reason, error.getProperty()));
    }

    /** In the messages, a name is between apostrophes. */
    private String withoutName(String reason, Object name) {
        return name instanceof String text && !names.contains(text) ? reason.replace("'" + text + "'", "'*'") : reason;
    }

    private String path(NodePath location) {
        StringBuilder path = new StringBuilder("$");
        for (int i = 0; i < location.getNameCount(); i++) {
            Object element = location.getElement(i);
            if (element instanceof Integer) {
                path.append('[').append(element).append(']');
            } else if (!names.contains(element)) {
                path.append(".*");
            } else if (PLAIN.matcher((String) element).matches()) {
                path.append('.').append(element);
            } else {
                path.append("['").append(element).append("']");
            }
        }
        return path.toString();
    }

    private void collect(JsonNode node) {
        node.properties().forEach(member -> {
            if (member.getKey().equals("properties")) {
                names.addAll(member.getValue().propertyNames());
            } else if (member.getKey().equals("required") && member.getValue().isArray()) {
                member.getValue().values().forEach(name -> names.add(name.asString("")));
            }
            collect(member.getValue());
        });
        if (node.isArray()) {
            node.values().forEach(this::collect);
        }
    }
}
