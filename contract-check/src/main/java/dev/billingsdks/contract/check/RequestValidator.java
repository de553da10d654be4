package dev.billingsdks.contract.check;

import dev.billingsdks.contract.check.RecordedRequest.QueryPair;
import dev.billingsdks.contract.document.DeclaredContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Validates a whole request against the document. */
public final class RequestValidator {

    // What any HTTP client may send; all other headers are to be declared or allowed.
    private static final Set<String> STANDARD_HEADERS = Set.of(
            "host",
            "accept",
            "accept-charset",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "user-agent",
            "connection",
            "expect",
            "keep-alive",
            "pragma",
            "te",
            "content-type",
            "content-encoding",
            "content-length",
            "transfer-encoding");
    // Characters that RFC 3986, section 3, does not allow in a path or a query. The pattern finds one, because matching
    // the whole URL by a repeated alternative overflows the stack if the URL is long.
    private static final Pattern ILL_FORMED = Pattern.compile("[^A-Za-z0-9\\-._~!$&'()*+,;=:@/?%]|%(?![0-9A-Fa-f]{2})");

    /** A weight of zero (RFC 9110, section 12.4.2): what the client does not accept. */
    private static final Pattern REFUSED = Pattern.compile(";\\s*[qQ]=0(\\.0{0,3})?\\s*($|;)");

    private final Contract contract;
    private final Predicate<String> headerAllowed;
    private final Predicate<String> queryAllowed;

    public RequestValidator(Contract contract, Predicate<String> headerAllowed, Predicate<String> queryAllowed) {
        this.contract = contract;
        this.headerAllowed = headerAllowed;
        this.queryAllowed = queryAllowed;
    }

    /** Finds the operation of a request: the same path, including a trailing slash, and the same method. */
    public Optional<OperationContract> operationOf(RecordedRequest request) {
        return contract.operationAt(request.method(), request.path());
    }

    /** Returns the problems, each a sentence without the request, or an empty list if the request keeps the contract. */
    public List<String> check(RecordedRequest request) {
        Optional<OperationContract> operation = operationOf(request);
        if (operation.isEmpty()) {
            return List.of(unknownOperation(request));
        }
        List<String> problems = new ArrayList<>();
        if (request.url().contains("#")) {
            problems.add("URL has a fragment, which a client never sends");
        } else if (ILL_FORMED.matcher(request.url()).find()) {
            problems.add("URL has characters that must be percent-encoded");
        }
        checkPath(operation.get(), request, problems);
        checkQuery(operation.get(), request, problems);
        checkHeaders(operation.get(), request, problems);
        problems.addAll(operation.get().security().check(request));
        problems.addAll(operation.get().body().check(request));
        return problems;
    }

    private String unknownOperation(RecordedRequest request) {
        List<OperationContract> samePath = contract.operationsAt(request.path());
        if (samePath.stream().anyMatch(operation -> operation.method().equalsIgnoreCase(request.method()))) {
            return "method " + request.method() + " must be in upper case";
        }
        if (!samePath.isEmpty()) {
            return "method is not declared for this path, which has "
                    + String.join(
                            ", ",
                            samePath.stream().map(OperationContract::method).toList());
        }
        String path = request.path();
        String otherSlash = path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
        return contract.operationsAt(otherSlash).isEmpty()
                ? "path is not declared; base path is '" + contract.basePath() + "'"
                : "path is not declared; " + otherSlash + " is, mind the trailing slash";
    }

    private static void checkPath(OperationContract operation, RecordedRequest request, List<String> problems) {
        Map<String, String> values = operation.template().match(request.path()).orElse(Map.of());
        operation.parametersIn("path").stream()
                .filter(parameter -> values.containsKey(parameter.name()))
                .forEach(parameter -> problems.addAll(parameter.checkPath(values.get(parameter.name()))));
    }

    private void checkQuery(OperationContract operation, RecordedRequest request, List<String> problems) {
        List<QueryPair> query = request.queryPairs();
        List<ParameterValidator> declared = operation.parametersIn("query");
        query.stream()
                .map(QueryPair::name)
                .distinct()
                .filter(name -> declared.stream().noneMatch(parameter -> parameter.owns(name)))
                .filter(name -> !operation.security().ownsQuery(name) && !queryAllowed.test(name))
                .forEach(name -> problems.add("query parameter " + name + " is not declared"));
        declared.forEach(parameter -> problems.addAll(parameter.checkQuery(query)));
    }

    private void checkHeaders(OperationContract operation, RecordedRequest request, List<String> problems) {
        List<ParameterValidator> declared = operation.parametersIn("header");
        request.headers().keySet().stream()
                .filter(name -> !STANDARD_HEADERS.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !offersHttp2(name, request))
                .filter(name -> declared.stream()
                        .noneMatch(parameter -> parameter.name().equalsIgnoreCase(name)))
                .filter(name -> !operation.security().ownsHeader(name) && !headerAllowed.test(name))
                .filter(name -> !name.equalsIgnoreCase("Cookie") || !operation.takesCookies())
                .sorted(Comparator.naturalOrder())
                .forEach(name -> problems.add(
                        "header " + name + " is not declared; allowHeader(\"" + name + "\") if it is meant"));
        declared.forEach(parameter -> problems.addAll(parameter.checkHeader(request)));
        checkCookies(operation, request, problems);
        checkAccept(operation, request, problems);
    }

    /** The JDK's client offers HTTP/2 in this way on a plain connection. */
    private static boolean offersHttp2(String name, RecordedRequest request) {
        return (name.equalsIgnoreCase("Upgrade") || name.equalsIgnoreCase("HTTP2-Settings"))
                && request.headers("Upgrade").equals(List.of("h2c"));
    }

    private void checkCookies(OperationContract operation, RecordedRequest request, List<String> problems) {
        List<ParameterValidator> declared = operation.parametersIn("cookie");
        request.cookieNames().stream()
                .filter(name -> operation.takesCookies() && !headerAllowed.test("Cookie"))
                .filter(name -> declared.stream()
                        .noneMatch(parameter -> parameter.name().equals(name)))
                .filter(name -> !operation.security().ownsCookie(name))
                .forEach(name -> problems.add("cookie " + name + " is not declared"));
        declared.forEach(parameter -> problems.addAll(parameter.checkCookie(request)));
    }

    private static void checkAccept(OperationContract operation, RecordedRequest request, List<String> problems) {
        List<String> declared = operation.responseMediaTypes();
        List<String> accepted = request.headers("Accept").stream()
                .flatMap(header -> Pattern.compile(",").splitAsStream(header))
                .filter(range -> !REFUSED.matcher(range).find())
                .map(DeclaredContent::withoutParameters)
                .toList();
        boolean served = accepted.stream()
                .anyMatch(range -> range.equals("*/*")
                        || declared.stream()
                                .anyMatch(type -> type.equalsIgnoreCase(range)
                                        || type.equals("*/*")
                                        || (range.endsWith("/*")
                                                && type.startsWith(range.substring(0, range.length() - 1)))));
        List<String> sent = request.headers("Accept");
        if (!sent.isEmpty() && !declared.isEmpty() && !served) {
            problems.add("header Accept=" + String.join(", ", sent) + " accepts none of the declared "
                    + String.join(", ", declared));
        }
    }
}
