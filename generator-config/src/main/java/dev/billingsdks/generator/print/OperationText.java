package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.LongRunningFacts;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.OperationFacts.Result;
import dev.billingsdks.generator.sdk.RequestBodyFormat;
import java.util.ArrayList;
import java.util.List;

/** Writes the calls that make the runtime's Operation, and the types that methods return. */
final class OperationText {

    private static final String JSON = "application/json";

    private OperationText() {}

    /** Returns the calls for what differs from a call with JSON and a bearer token. */
    static List<String> settings(OperationFacts operation) {
        List<String> calls = new ArrayList<>();
        if (operation.server() != null) {
            calls.add(".server(" + JavaText.quoted(operation.server()) + ")");
        }
        if (!operation.credentials().equals(List.of(List.of(ClientFile.BEARER)))) {
            operation.credentials().forEach(names -> calls.add(credentials(names)));
        }
        calls.addAll(request(operation.request()));
        return calls;
    }

    private static String credentials(List<String> names) {
        return names.isEmpty() ? ".withoutCredentials()" : ".credentials(" + JavaText.quoted(names.stream()) + ")";
    }

    private static List<String> request(RequestBodyFormat format) {
        String mediaType = "(" + (format.mediaType().isEmpty() ? "" : JavaText.quoted(format.mediaType())) + ")";
        List<String> calls = new ArrayList<>();
        switch (format.kind()) {
            case JSON -> {
                if (!format.mediaType().isEmpty()) {
                    calls.add(".sendsJson" + mediaType);
                }
            }
            case FORM -> calls.add(".sendsForm" + mediaType);
            case MULTIPART -> calls.add(".sendsMultipart" + mediaType);
            case TEXT -> calls.add(".sendsText" + mediaType);
            case BINARY -> calls.add(".sendsBinary" + mediaType);
        }
        format.formStyles()
                .forEach((property, style) ->
                        calls.add(".formProperty(" + JavaText.quoted(property) + ", ParameterStyle." + style + ")"));
        return calls;
    }

    /** Returns the last call, which says what the operation returns. */
    static String ending(Result result) {
        return switch (result.kind()) {
            case NOTHING -> "returnsNothing()";
            case LOCATION -> "returnsLocation()";
            case TEXT -> "returnsText(" + JavaText.quoted(result.mediaType()) + ")";
            case BINARY -> "returnsBinary(" + JavaText.quoted(result.mediaType()) + ")";
            case JSON -> {
                String mediaType = result.mediaType().equals(JSON) ? "" : JavaText.quoted(result.mediaType()) + ", ";
                String method = result.nullable() ? "returnsOrNothing(" : "returns(";
                yield method + mediaType + TypeText.bodyReader(result.type()) + ")";
            }
        };
    }

    /** Returns the type of the body of a response. */
    static String resultType(OperationFacts operation) {
        Result result = operation.result();
        if (result.type() == null) {
            return "void";
        }
        return (result.nullable() ? "@Nullable " : "") + result.type().text();
    }

    /** Returns what the first method returns: the listing of an operation that pages, the body of any other. */
    static String returnType(OperationFacts operation) {
        if (operation.longRunning() != null) {
            return operation.longRunning().type();
        }
        return operation.paging() == null ? resultType(operation) : implementedType(operation);
    }

    /** Returns what the method returns that all others of the operation call. */
    static String implementedType(OperationFacts operation) {
        return operation.paging() == null
                ? "ApiResponse<" + (operation.longRunning() == null ? responseType(operation) : returnType(operation))
                        + ">"
                : "PagedIterable<" + operation.paging().item() + ", " + resultType(operation) + ">";
    }

    /** Returns the constant that says how the state of an operation is requested. */
    static String statesConstant(OperationFacts operation) {
        return operation.constant() + "_STATES";
    }

    /** Returns the last call on the scheme of a long-running operation. */
    static String end(LongRunningFacts facts) {
        String properties = facts.state() + "::" + facts.metadata().name() + ", " + facts.state() + "::"
                + facts.response().name();
        String none = facts.response().type().text();
        return facts.valued()
                ? "ends(" + properties + ")"
                : "endsWithoutValue(" + properties + ", () -> " + none + ".builder().build())";
    }

    /** Returns the type argument of the response. */
    static String responseType(OperationFacts operation) {
        return operation.result().type() == null ? "@Nullable Void" : resultType(operation);
    }
}
