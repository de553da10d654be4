package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation.
 *
 * @param name its method in Java
 * @param constant its constant in Java
 * @param httpMethod {@code GET}, {@code POST} and so on
 * @param path its path template
 * @param server the name of the server that it is sent to, or null for the main one
 * @param credentials the alternatives of its credentials, each with the names of what it takes: none, one, or several at once
 * @param request how its body is written
 * @param result what it returns
 * @param errors the models of its error responses
 * @param params its params
 * @param paging how it pages, or null if it does not
 * @param listing what was decided about its paging
 * @param longRunning how it goes on after its response, or null if it does not
 * @param summary the vendor's summary of it in Markdown, or an empty text
 * @param doc what else the document says of it
 */
public record OperationFacts(
        String name,
        String constant,
        String httpMethod,
        String path,
        @Nullable String server,
        List<List<String>> credentials,
        RequestBodyFormat request,
        Result result,
        List<ErrorFacts> errors,
        ParamsFile params,
        @Nullable PagingFacts paging,
        ListingFacts listing,
        @Nullable LongRunningFacts longRunning,
        String summary,
        Doc doc) {

    /** Returns whether the vendor has deprecated it. */
    public boolean deprecated() {
        return doc.deprecated();
    }

    /**
     * The body that an operation returns.
     *
     * @param type its type, or null if it returns nothing
     * @param nullable whether some of its responses have no body
     * @param kind how it is read
     * @param mediaType its media type
     */
    public record Result(@Nullable JavaType type, boolean nullable, BodyKind kind, String mediaType) {

        /** Returns this with a body in every response. */
        public Result certain() {
            return new Result(type, false, kind, mediaType);
        }
    }

    /** How the body of a response is read. */
    public enum BodyKind {
        /** There is none. */
        NOTHING,
        /** The response is a redirect, whose target is returned. */
        LOCATION,
        JSON,
        TEXT,
        BINARY
    }

    /**
     * The model of an error response.
     *
     * @param status {@code 404}, {@code 4XX} or {@code default}
     * @param model the model's class
     */
    public record ErrorFacts(String status, String model) {}

    /** Returns this with another result, which goes on after the response or does not. */
    public OperationFacts with(Result other, @Nullable LongRunningFacts goesOn) {
        return new OperationFacts(
                name,
                constant,
                httpMethod,
                path,
                server,
                credentials,
                request,
                other,
                errors,
                params,
                paging,
                listing,
                goesOn,
                summary,
                doc);
    }

    /** Returns the HTTP method as the factory of the runtime's Operation is called. */
    public String factory() {
        return httpMethod.toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns whether its first method returns anything. */
    public boolean returning() {
        return result.type() != null;
    }

    /** Returns whether its first method returns the body of a response. */
    public boolean unwrapping() {
        return returning() && paging == null;
    }

    /** Returns the method that all others of the operation call, with params and options. */
    public String implemented() {
        return paging == null ? name + "WithResponse" : name;
    }

    /** Returns whether it sends a parameter that the vendor has deprecated. */
    public boolean sendsDeprecated() {
        return params.parameters().stream().anyMatch(ParameterFacts::deprecated);
    }
}
