package dev.billingsdks.update.protos;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.protos.MessageComparison.Place;
import dev.billingsdks.update.protos.ProtoFile.Field;
import dev.billingsdks.update.protos.ProtoFile.Message;
import dev.billingsdks.update.protos.ProtoFile.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the methods of protos have and a document lacks or states differently. */
public final class ProtoComparison {

    private static final Set<String> VERBS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final String ALL_FIELDS = "*";

    private final SpecDocument document;
    private final ProtoSources protos;
    private final List<String> findings = new ArrayList<>();
    private final MessageComparison messages;
    private int calls;

    private ProtoComparison(SpecDocument document, ProtoSources protos) {
        this.document = document;
        this.protos = protos;
        this.messages = new MessageComparison(document, protos, findings);
    }

    /**
     * The result of a comparison.
     *
     * @param calls how many operations were looked for
     * @param findings one line each
     */
    public record Result(int calls, List<String> findings) {}

    /** Compares the document with the chosen methods. */
    public static Result of(SpecDocument document, ProtoSources protos) {
        ProtoComparison comparison = new ProtoComparison(document, protos);
        comparison.run();
        return new Result(comparison.calls, comparison.findings);
    }

    /** An operation of the document. */
    private record Found(String call, JsonNode item, JsonNode operation) {

        String id() {
            return operation.path("operationId").asText(call);
        }
    }

    private void run() {
        Map<String, Found> operations = operations();
        Set<String> matched = new HashSet<>();
        for (Method method : protos.methods()) {
            for (HttpRule rule : HttpRule.of(method)) {
                calls++;
                Found found = operations.get(withoutNames(rule.call()));
                if (found == null) {
                    findings.add(rule.call() + " is missing in the document; it is " + method.name() + " in "
                            + method.place() + otherVerbs(rule, operations));
                } else {
                    matched.add(withoutNames(rule.call()));
                    compare(method, rule, found);
                }
            }
        }
        operations.forEach((call, found) -> {
            if (!matched.contains(call)) {
                findings.add(found.call() + " (" + found.id() + ") is not in the protos");
            }
        });
    }

    private Map<String, Found> operations() {
        Map<String, Found> operations = new LinkedHashMap<>();
        SpecDocument.members(document.root().path("paths")).forEach((path, written) -> {
            JsonNode item = document.resolve(written);
            SpecDocument.members(item).forEach((verb, operation) -> {
                if (VERBS.contains(verb)) {
                    String call = verb.toUpperCase(Locale.ROOT) + " " + basePath(item, operation) + path;
                    operations.put(withoutNames(call), new Found(call, item, operation));
                }
            });
        });
        return operations;
    }

    /** Returns the path of the server of an operation, with the variables of its host left out. */
    private String basePath(JsonNode item, JsonNode operation) {
        JsonNode servers = document.root().path("servers");
        for (JsonNode own : List.of(item.path("servers"), operation.path("servers"))) {
            servers = own.isEmpty() ? servers : own;
        }
        String url = servers.path(0).path("url").asText("").replaceAll("[{}]", "");
        String path = url.isEmpty() ? "" : String.valueOf(URI.create(url).getRawPath());
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String withoutNames(String call) {
        return VARIABLE.matcher(call).replaceAll("{}");
    }

    private static String otherVerbs(HttpRule rule, Map<String, Found> operations) {
        String path = withoutNames(rule.path());
        List<String> others = operations.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + path))
                .map(entry -> entry.getValue().call())
                .toList();
        return others.isEmpty() ? "" : "; the document has " + String.join(", ", others);
    }

    private void compare(Method method, HttpRule rule, Found found) {
        comparePath(rule, found);
        Message request = protos.message(method.service(), method.request());
        if (request != null) {
            compareRequest(request, rule, found);
        } else if (!ProtoScalars.isKnown(method.request())) {
            protos.noteUnknown(method.request());
        }
        Message response = protos.message(method.service(), method.response());
        if (response != null) {
            compareResponse(method, response, found);
        } else if (!ProtoScalars.isKnown(method.response())) {
            protos.noteUnknown(method.response());
        }
    }

    private void comparePath(HttpRule rule, Found found) {
        Matcher stated = VARIABLE.matcher(found.call());
        Matcher expected = VARIABLE.matcher(rule.call());
        while (stated.find() && expected.find()) {
            if (!stated.group(1).equals(expected.group(1))) {
                findings.add(found.id() + " has the path parameter " + stated.group(1) + " in the document, and "
                        + expected.group(1) + " in the protos");
            }
        }
    }

    private void compareRequest(Message request, HttpRule rule, Found found) {
        Set<String> inPath = new HashSet<>(rule.variables());
        boolean whole = rule.body().equals(ALL_FIELDS);
        List<Field> inQuery = new ArrayList<>();
        for (Field field : request.fields()) {
            if (inPath.contains(field.name())) {
                compareParameter(request, field, "path", found);
            } else if (!whole && !field.name().equals(rule.body())) {
                inQuery.add(field);
            }
        }
        compareQuery(request, inQuery, found);
        JsonNode body = document.resolve(found.operation().path("requestBody"));
        JsonNode schema = json(body);
        Place place = new Place(found.id() + " request", true, "", Map.of());
        if (rule.body().isEmpty()) {
            if (!body.isMissingNode()) {
                findings.add(found.id() + " has a body in the document, and none in the protos");
            }
        } else if (schema.isMissingNode()) {
            findings.add(found.id() + " has no JSON body in the document; it has one in the protos (" + request.name()
                    + ")");
        } else if (whole) {
            messages.compare(request, inPath, schema, place);
        } else {
            request.fields().stream()
                    .filter(field -> field.name().equals(rule.body()))
                    .forEach(field -> messages.compare(request.name(), field, schema, place));
        }
    }

    private void compareQuery(Message request, List<Field> fields, Found found) {
        Set<String> known = new HashSet<>();
        for (Field field : fields) {
            known.add(field.jsonName());
            compareParameter(request, field, "query", found);
        }
        parameters(found).forEach((name, parameter) -> {
            String[] parts = name.split(" ", 2);
            boolean nested = parts[1].contains(".") && known.contains(parts[1].substring(0, parts[1].indexOf('.')));
            if (parts[0].equals("query") && !known.contains(parts[1]) && !nested) {
                findings.add(found.id() + " query " + parts[1] + " is not in the protos (" + request.name() + ")");
            }
        });
    }

    private void compareParameter(Message request, Field field, String in, Found found) {
        Place place = new Place(found.id() + " " + in + " " + field.jsonName(), true, "", Map.of());
        JsonNode parameter = parameters(found).get(in + " " + field.jsonName());
        if (parameter != null) {
            messages.compare(request.name(), field, parameter.path("schema"), place);
            if (in.equals("query")) {
                messages.compareRequired(field, parameter.path("required").asBoolean(), place);
            }
        } else if (in.equals("query") && protos.message(request.name(), field.type()) == null) {
            findings.add(place.text() + " is missing in the document; it is " + field.type() + " in " + field.place());
        } else if (in.equals("query")) {
            findings.add(place.text() + " is a message in " + field.place() + ", which is compared by hand");
        }
    }

    private Map<String, JsonNode> parameters(Found found) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        for (JsonNode owner : List.of(found.item(), found.operation())) {
            for (JsonNode declared : owner.path("parameters")) {
                JsonNode parameter = document.resolve(declared);
                parameters.put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        parameter);
            }
        }
        return parameters;
    }

    private void compareResponse(Method method, Message response, Found found) {
        for (Map.Entry<String, JsonNode> declared :
                SpecDocument.members(found.operation().path("responses")).entrySet()) {
            if (declared.getKey().startsWith("2")) {
                JsonNode schema = json(document.resolve(declared.getValue()));
                Place place = new Place(found.id() + " response", false, method.service(), packed(method));
                if (schema.isMissingNode()) {
                    findings.add(found.id() + " has no JSON in its response in the document; it has " + response.name()
                            + " in " + method.place());
                } else {
                    messages.compare(response, Set.of(), schema, place);
                }
                return;
            }
        }
        findings.add(found.id() + " has no successful response in the document");
    }

    /** The types of an operation that goes on, in whose message they are packed in Any. */
    private static Map<String, String> packed(Method method) {
        Map<String, String> packed = new LinkedHashMap<>();
        for (String field : List.of("metadata", "response")) {
            JsonNode type = method.options().path("operation").path(field);
            if (type.isTextual()) {
                packed.put(field, type.asText());
            }
        }
        return packed;
    }

    private static JsonNode json(JsonNode body) {
        return body.path("content").path("application/json").path("schema");
    }
}
