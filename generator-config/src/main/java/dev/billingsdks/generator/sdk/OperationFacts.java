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
 * @param settings the calls that tell the runtime's Operation what differs from a JSON call with a bearer token
 * @param result what it returns
 * @param errors the models of its error answers
 * @param request its request object
 * @param paging its paginator, or null
 * @param listing what was decided about its paginator
 * @param deprecated whether the vendor has deprecated it
 * @param doc the comment of its first method
 */
public record OperationFacts(
        String name,
        String constant,
        String httpMethod,
        String path,
        List<String> settings,
        Result result,
        List<ErrorFacts> errors,
        RequestFile request,
        @Nullable PagingFacts paging,
        ListingFacts listing,
        boolean deprecated,
        String doc) {

    /**
     * What an operation returns.
     *
     * @param type its type, or null where it returns nothing
     * @param nullable whether some of its answers have no body
     * @param ending the last call of the runtime's Operation, such as {@code returns(Customer::read)}
     */
    public record Result(@Nullable JavaType type, boolean nullable, String ending) {

        /** Returns this with a body in every answer. */
        public Result certain() {
            return new Result(type, false, ending.replace("returnsOrNothing(", "returns("));
        }
    }

    /**
     * The model of an error answer.
     *
     * @param status {@code 404}, {@code 4XX} or {@code default}
     * @param model the model's class
     */
    public record ErrorFacts(String status, String model) {}

    /** Returns the method where another name would hide it. */
    public String operationName() {
        return name;
    }

    /** Returns the HTTP method as the factory of the runtime's Operation is called. */
    public String factory() {
        return httpMethod.toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns what the method returns. */
    public String resultText() {
        return result.type() == null
                ? "void"
                : (result.nullable() ? "@Nullable " : "") + result.type().text();
    }

    /** Returns whether it returns anything. */
    public boolean returning() {
        return result.type() != null;
    }

    /** Returns whether it sends a parameter that the vendor has deprecated. */
    public boolean sendsDeprecated() {
        return request.parameters().stream().anyMatch(ParameterFacts::deprecated);
    }

    /** Returns what the method with the whole response holds. */
    public String responseText() {
        return result.type() == null ? "@Nullable Void" : resultText();
    }

    /** Returns the declaration of the paging scheme up to its equals sign, broken where the house's line would end. */
    public String pagingDeclaration() {
        String type = "PagingScheme<" + request.name() + ", " + paging.item() + ", " + resultText() + ">";
        String declaration = "    private static final " + type + " " + paging.pagingConstant() + " =";
        return declaration.length() <= Arguments.LINE_LENGTH
                ? declaration
                : "    private static final " + type + "\n            " + paging.pagingConstant() + " =";
    }
}
