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
 * @param authenticated whether it is sent with the client's credentials
 * @param result the model of its 2xx answer, or null where there is no body
 * @param errors the models of its error answers
 * @param request its request object
 * @param paging its paginator, or null
 * @param listing what was decided about its paginator
 * @param doc the comment of its first method
 */
public record OperationFacts(
        String name,
        String constant,
        String httpMethod,
        String path,
        boolean authenticated,
        @Nullable JavaType result,
        List<ErrorFacts> errors,
        RequestFile request,
        @Nullable PagingFacts paging,
        ListingFacts listing,
        String doc) {

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
        return result == null ? "void" : result.text();
    }

    /** Returns what the method with the whole response holds. */
    public String responseText() {
        return result == null ? "@Nullable Void" : result.text();
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
