package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DocumentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Validates the credentials of a request against the operation's security requirements, or the document's if it has none. */
public final class CredentialsValidator {

    // The name of a scheme is in any case (RFC 9110, section 11.1).
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) [A-Za-z0-9\\-._~+/]+=*");
    private static final Pattern BASIC = Pattern.compile("(?i:Basic) [A-Za-z0-9+/]+={0,2}");

    /** Each alternative is a list of schemes that are needed together. */
    private final List<List<Scheme>> alternatives;

    CredentialsValidator(DocumentNode operation, DocumentNode root) {
        DocumentNode security = operation.written("security").exists() ? operation.at("security") : root.at("security");
        DocumentNode schemes = root.at("components").at("securitySchemes");
        alternatives = security.elements().stream()
                .map(requirement -> requirement.value().propertyNames().stream()
                        .map(name -> Scheme.of(name, schemes.at(name)))
                        .toList())
                .toList();
    }

    /** Returns whether a query parameter carries a credential, which is not declared among the parameters. */
    public boolean ownsQuery(String name) {
        return schemes().stream()
                .anyMatch(scheme ->
                        scheme.place().equals("query") && scheme.field().equals(name));
    }

    boolean ownsHeader(String name) {
        return name.equalsIgnoreCase("Authorization")
                || schemes().stream()
                        .anyMatch(scheme -> scheme.place().equals("header")
                                && scheme.field().equalsIgnoreCase(name));
    }

    boolean takesCookies() {
        return schemes().stream().anyMatch(scheme -> scheme.place().equals("cookie"));
    }

    boolean ownsCookie(String name) {
        return schemes().stream()
                .anyMatch(scheme ->
                        scheme.place().equals("cookie") && scheme.field().equals(name));
    }

    List<String> check(RecordedRequest request) {
        List<String> problems = new ArrayList<>();
        boolean authorizationDeclared =
                schemes().stream().anyMatch(scheme -> scheme.field().equals("Authorization"));
        if (!request.headers("Authorization").isEmpty() && !authorizationDeclared) {
            problems.add("header Authorization is sent, but the operation declares no such credential");
        }
        if (request.headers("Authorization").size() > 1) {
            problems.add("header Authorization is sent more than once");
        }
        boolean satisfied = alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(schemes -> schemes.stream().allMatch(scheme -> scheme.accepts(request)));
        if (!satisfied) {
            problems.add("credentials are missing or malformed: the operation requires " + this);
        }
        return problems;
    }

    /** Returns the requirement in words, such as {@code bearer (bearerAuth)}. */
    @Override
    public String toString() {
        return alternatives.isEmpty()
                ? "no credentials"
                : String.join(
                        " or ",
                        alternatives.stream().map(CredentialsValidator::inWords).toList());
    }

    private static String inWords(List<Scheme> schemes) {
        return schemes.isEmpty()
                ? "none"
                : String.join(" with ", schemes.stream().map(Scheme::inWords).toList());
    }

    private List<Scheme> schemes() {
        return alternatives.stream().flatMap(List::stream).toList();
    }

    /** One security scheme: the location of the credential and its form. */
    private record Scheme(String name, String kind, String place, String field, Pattern value) {

        static Scheme of(String name, DocumentNode scheme) {
            if (!scheme.exists()) {
                throw new IllegalArgumentException("security names the scheme " + name + ", which components lack");
            }
            String type = scheme.text("type", "").toLowerCase(Locale.ROOT);
            String http = scheme.text("scheme", "").toLowerCase(Locale.ROOT);
            return switch (type + " " + http) {
                case "http bearer", "oauth2 ", "openidconnect " ->
                    new Scheme(name, "bearer", "header", "Authorization", BEARER);
                case "http basic" -> new Scheme(name, "basic", "header", "Authorization", BASIC);
                case "apikey " -> {
                    String place = scheme.text("in", "");
                    String field = scheme.text("name", "");
                    yield new Scheme(name, "API key in " + place + " " + field, place, field, Pattern.compile("\\S+"));
                }
                default ->
                    throw new IllegalArgumentException(scheme.pointer() + ": security scheme " + type + " " + http
                            + " cannot be validated; extend CredentialsValidator");
            };
        }

        boolean accepts(RecordedRequest request) {
            List<String> sent = switch (place) {
                case "query" -> request.query(field);
                case "cookie" -> request.cookies(field);
                default -> request.headers(field);
            };
            return sent.size() == 1 && value.matcher(sent.get(0)).matches();
        }

        String inWords() {
            return kind + " (" + name + ")";
        }
    }
}
