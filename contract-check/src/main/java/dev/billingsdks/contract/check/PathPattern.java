package dev.billingsdks.contract.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of the document, such as {@code /v1/customers/{id}}, matched against raw request paths, a trailing slash included. */
public final class PathPattern {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");

    private final String text;
    private final List<String> variables = new ArrayList<>();
    private final Pattern pattern;

    PathPattern(String text) {
        this(text, Map.of());
    }

    /**
     * Reads a path.
     *
     * @param styles of the variables whose style is not simple, which decides about their prefix
     */
    PathPattern(String text, Map<String, String> styles) {
        this.text = text;
        StringBuilder expression = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(text);
        int literalStart = 0;
        while (matcher.find()) {
            expression
                    .append(Pattern.quote(text.substring(literalStart, matcher.start())))
                    .append(
                            switch (styles.getOrDefault(matcher.group(1), "simple")) {
                                case "label" -> "(\\.[^/]*)";
                                case "matrix" -> "(;[^/]*)";
                                default -> "([^/]+)";
                            });
            variables.add(matcher.group(1));
            literalStart = matcher.end();
        }
        pattern = Pattern.compile(expression + Pattern.quote(text.substring(literalStart)));
    }

    /** Returns the raw values of the variables, or nothing if the path does not match. */
    public Optional<Map<String, String>> match(String rawPath) {
        Matcher matcher = pattern.matcher(rawPath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    /** Returns how many variables there are: OpenAPI prefers the path that has fewer. */
    int variableCount() {
        return variables.size();
    }

    /**
     * Returns how many characters are not in variables: of two paths with the same number of variables, {@code /customers/{id}:activate}
     * is more concrete than {@code /customers/{id}}, which also matches its requests.
     */
    int literalLength() {
        return VARIABLE.matcher(text).replaceAll("").length();
    }

    List<String> variables() {
        return List.copyOf(variables);
    }

    /** Decodes only percent-encoding: a plus sign in a path is a plus sign. */
    public static String decode(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text;
    }
}
