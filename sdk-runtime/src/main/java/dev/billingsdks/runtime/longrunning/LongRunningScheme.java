package dev.billingsdks.runtime.longrunning;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.ErrorModel;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.json.JsonModel;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the state of an operation is requested and read. Generated code has one for each method that starts an operation.
 *
 * @param <S> the model of a state
 * @param <T> what the operation ends with
 * @param <M> what the vendor says of it meanwhile
 */
public final class LongRunningScheme<S extends JsonModel, T, M> {

    private final Builder<S> states;
    private final Function<S, @Nullable M> metadata;
    private final Function<S, @Nullable T> value;
    private final @Nullable Supplier<T> noValue;

    private LongRunningScheme(
            Builder<S> states,
            Function<S, @Nullable M> metadata,
            Function<S, @Nullable T> value,
            @Nullable Supplier<T> noValue) {
        this.states = states;
        this.metadata = metadata;
        this.value = value;
        this.noValue = noValue;
    }

    /**
     * Begins a scheme.
     *
     * @param start the operation that starts it
     * @param poll the operation that returns its state
     * @param parameter the parameter in the path of {@code poll} that takes its ID
     */
    public static <S extends JsonModel> Builder<S> of(Operation<S> start, Operation<S> poll, String parameter) {
        return new Builder<>(start, poll, parameter);
    }

    /** Returns the operation that a response has started, with the status and headers of the response. */
    public ApiResponse<LongRunning<T, M>> start(
            HttpExchange exchange, ApiResponse<S> response, RequestOptions options) {
        String id = states.id.apply(response.body());
        if (id == null || id.isBlank()) {
            throw problem("the operation that was started has no ID", "$." + states.idName, response);
        }
        return ApiResponse.of(
                response.statusCode(),
                response.headers(),
                response.requestId(),
                new LongRunning<>(source(exchange, options), OperationId.of(id), state(response)));
    }

    /** Returns an operation that was started before; no request is sent. */
    public LongRunning<T, M> resume(HttpExchange exchange, OperationId id, RequestOptions options) {
        return new LongRunning<>(source(exchange, options), id, null);
    }

    private StateSource<T, M> source(HttpExchange exchange, RequestOptions options) {
        return new StateSource<>() {
            @Override
            public State<T, M> request(OperationId id) {
                RequestParameters parameters = new RequestParameters().path(states.parameter, id.toString());
                return state(exchange.send(states.poll, parameters, options));
            }

            @Override
            public HttpExchange exchange() {
                return exchange;
            }

            @Override
            public Operation<?> operation() {
                return states.start;
            }
        };
    }

    private State<T, M> state(ApiResponse<S> response) {
        S model = response.body();
        boolean done = Boolean.TRUE.equals(states.done.apply(model));
        if (!done) {
            // An error means here that the vendor is undoing what it did.
            return new State<>(model, false, metadata.apply(model), null, null);
        }
        SdkException failure = states.failure.of(this, response);
        T ended = failure == null ? ended(model) : null;
        if (failure == null && ended == null) {
            failure = problem("the operation has ended with neither an error nor a value", "$", response);
        }
        return new State<>(model, true, metadata.apply(model), ended, failure);
    }

    private @Nullable T ended(S model) {
        T given = value.apply(model);
        return given == null && noValue != null ? noValue.get() : given;
    }

    private SdkException problem(String text, String place, ApiResponse<?> response) {
        return new DecodeException(text, place, -1, false)
                .during(states.start.vendor(), states.start.name(), response.statusCode());
    }

    private SdkException failed(ErrorModel error, @Nullable Integer code, ApiResponse<S> response) {
        return ApiException.builder(response.statusCode())
                .classOf(GrpcStatus.httpStatus(code))
                .call(states.start.vendor(), states.start.name())
                .request(states.poll.method(), states.poll.pathTemplate())
                .headers(response.headers())
                .requestId(response.requestId())
                .body(response.body().toJson())
                .error(error)
                .remark("the operation failed" + (code == null ? "" : " with code " + code))
                .build();
    }

    /** Returns the failure of an operation that has ended, or null if it has not failed. */
    private interface Failure<S extends JsonModel> {
        @Nullable
        SdkException of(LongRunningScheme<S, ?, ?> scheme, ApiResponse<S> response);
    }

    /** Builds a scheme. {@link #ends} or {@link #endsWithoutValue} is the last call. */
    public static final class Builder<S extends JsonModel> {

        private final Operation<S> start;
        private final Operation<S> poll;
        private final String parameter;
        private String idName = "id";
        private Function<S, @Nullable String> id = state -> null;
        private Function<S, @Nullable Boolean> done = state -> null;
        private Failure<S> failure = (scheme, response) -> null;

        private Builder(Operation<S> start, Operation<S> poll, String parameter) {
            this.start = start;
            this.poll = poll;
            this.parameter = parameter;
        }

        /** Sets the property with the operation's ID. */
        public Builder<S> id(String name, Function<S, @Nullable String> id) {
            this.idName = name;
            this.id = id;
            return this;
        }

        /** Sets the property that is true once the operation has ended. */
        public Builder<S> done(Function<S, @Nullable Boolean> done) {
            this.done = done;
            return this;
        }

        /**
         * Sets the property with the error of an operation that has failed.
         *
         * @param code reads its google.rpc code
         */
        public <E extends ErrorModel> Builder<S> error(
                Function<S, @Nullable E> error, Function<E, @Nullable Integer> code) {
            this.failure = (scheme, response) -> {
                E given = error.apply(response.body());
                return given == null ? null : scheme.failed(given, code.apply(given), response);
            };
            return this;
        }

        /** Builds a scheme whose operations end with a value. */
        public <T, M> LongRunningScheme<S, T, M> ends(
                Function<S, @Nullable M> metadata, Function<S, @Nullable T> value) {
            return new LongRunningScheme<>(this, metadata, value, null);
        }

        /**
         * Builds a scheme whose operations end without a value.
         *
         * @param noValue makes what stands for it if the response has nothing
         */
        public <T, M> LongRunningScheme<S, T, M> endsWithoutValue(
                Function<S, @Nullable M> metadata, Function<S, @Nullable T> value, Supplier<T> noValue) {
            return new LongRunningScheme<>(this, metadata, value, noValue);
        }
    }
}
