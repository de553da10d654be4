package dev.billingsdks.pagination.table;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An operation that is called by its name with texts. It is a listing or a single call. Immutable.
 *
 * @param <C> the vendor's client
 */
public final class NamedOperation<C> {

    private final OperationName name;
    private final List<OperationParameter> parameters;
    private final Function<Map<String, String>, ?> params;
    private final @Nullable Invocation<C, Map<String, String>, ApiResponse<?>> call;
    private final @Nullable Invocation<C, Map<String, String>, PagedIterable<?, ?>> listing;

    NamedOperation(
            OperationName name,
            List<OperationParameter> parameters,
            Function<Map<String, String>, ?> params,
            @Nullable Invocation<C, Map<String, String>, ApiResponse<?>> call,
            @Nullable Invocation<C, Map<String, String>, PagedIterable<?, ?>> listing) {
        this.name = name;
        this.parameters = parameters;
        this.params = params;
        this.call = call;
        this.listing = listing;
    }

    /**
     * Calls an operation's method of a client.
     *
     * @param <C> the client
     * @param <P> what the operation takes
     * @param <R> what it returns
     */
    @FunctionalInterface
    public interface Invocation<C, P, R> {

        /** Calls the operation. */
        R invoke(C client, P params, RequestOptions options);
    }

    /**
     * Returns a builder of an operation. For generated code.
     *
     * @param operationId its name in the document
     * @param method its method in Java
     * @param httpMethod its HTTP method in capitals
     * @param path its path template below the base URL
     * @param params makes the builder of its params
     * @param <B> the builder of its params
     */
    public static <B> NamedOperationBuilder<B> builder(
            String operationId, String method, String httpMethod, String path, Supplier<B> params) {
        return new NamedOperationBuilder<>(new OperationName(operationId, method, httpMethod, path), params);
    }

    /** Returns its name in the vendor's document, or method and path if it has none. */
    public String operationId() {
        return name.operationId();
    }

    /** Returns the name of its method in Java. */
    public String method() {
        return name.method();
    }

    /** Returns its HTTP method, such as {@code GET}. */
    public String httpMethod() {
        return name.httpMethod();
    }

    /** Returns its path template below the base URL, such as {@code /customers/{id}}. */
    public String path() {
        return name.path();
    }

    /** Returns what texts can set. */
    public List<OperationParameter> parameters() {
        return parameters;
    }

    /** Returns the names of the parameters without which the operation cannot be called. */
    public List<String> required() {
        return parameters.stream()
                .filter(OperationParameter::required)
                .map(OperationParameter::name)
                .toList();
    }

    /** Returns whether it is a listing, which {@link #list} calls; {@link #call} calls any other operation. */
    public boolean isListing() {
        return listing != null;
    }

    /**
     * Returns the params that texts give, such as a {@code ListCustomersParams}.
     *
     * @param texts by the names of {@link #parameters()}: texts, dates and enum values as they are, all else as JSON
     * @throws IllegalArgumentException if a name is unknown, something required is missing, or a text does not fit its type; the
     *     message has names and no values
     */
    public Object params(Map<String, String> texts) {
        return params.apply(texts);
    }

    /**
     * Calls the operation and returns its whole response.
     *
     * @throws IllegalArgumentException as {@link #params} does
     * @throws IllegalStateException if it is a listing
     * @throws dev.billingsdks.runtime.error.SdkException if the call fails
     */
    public ApiResponse<?> call(C client, Map<String, String> texts, RequestOptions options) {
        if (call == null) {
            throw new IllegalStateException(name.operationId() + ": a listing is not a single call");
        }
        return call.invoke(client, texts, options);
    }

    /**
     * Returns the listing of the operation, which sends no request until it is iterated.
     *
     * @throws IllegalArgumentException as {@link #params} does
     * @throws IllegalStateException if it is not a listing
     */
    public PagedIterable<?, ?> list(C client, Map<String, String> texts, RequestOptions options) {
        if (listing == null) {
            throw new IllegalStateException(name.operationId() + ": a single call is not a listing");
        }
        return listing.invoke(client, texts, options);
    }

    /** Returns the operationId, the HTTP method and the path template. */
    @Override
    public String toString() {
        return name.toString();
    }
}
