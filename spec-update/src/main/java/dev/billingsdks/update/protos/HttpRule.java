package dev.billingsdks.update.protos;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.protos.ProtoFile.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a method is called over HTTP: an option {@code google.api.http}.
 *
 * @param verb the HTTP method in capitals
 * @param path the path template with names in JSON
 * @param variables the fields in the path, by their names in the proto
 * @param body the field that is the body, {@code *} for all fields that are not in the path, or an empty text for none
 */
record HttpRule(String verb, String path, List<String> variables, String body) {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}=]+)(=[^{}]*)?}");

    /** Returns the ways to call a method, none if it is gRPC only. */
    static List<HttpRule> of(Method method) {
        List<HttpRule> rules = new ArrayList<>();
        add(method.options().path("http"), rules);
        return rules;
    }

    private static void add(JsonNode option, List<HttpRule> rules) {
        if (option.isArray()) {
            option.forEach(each -> add(each, rules));
            return;
        }
        for (Map.Entry<String, JsonNode> field : SpecDocument.members(option).entrySet()) {
            JsonNode value = field.getValue();
            if (VERBS.contains(field.getKey())) {
                rules.add(of(field.getKey(), value.asText(), option));
            } else if (field.getKey().equals("custom")) {
                rules.add(of(value.path("kind").asText(), value.path("path").asText(), option));
            }
        }
        JsonNode additional = option.path("additional_bindings");
        if (!additional.isMissingNode()) {
            add(additional, rules);
        }
    }

    private static HttpRule of(String verb, String template, JsonNode option) {
        List<String> variables = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(template);
        String path = variable.replaceAll(found -> {
            variables.add(found.group(1));
            return Matcher.quoteReplacement("{" + ProtoFile.camelCase(found.group(1)) + "}");
        });
        return new HttpRule(
                verb.toUpperCase(Locale.ROOT),
                path,
                variables,
                option.path("body").asText(""));
    }

    String call() {
        return verb + " " + path;
    }
}
