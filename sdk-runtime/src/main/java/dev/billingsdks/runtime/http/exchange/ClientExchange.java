package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.connection.AttemptProgress;
import dev.billingsdks.runtime.http.connection.HttpClientFactory;
import dev.billingsdks.runtime.http.connection.RequestConfigs;
import dev.billingsdks.runtime.http.connection.Transport;
import dev.billingsdks.runtime.http.credentials.ClientTokens;
import dev.billingsdks.runtime.http.credentials.Credentials;
import dev.billingsdks.runtime.http.credentials.Token;
import dev.billingsdks.runtime.http.lifecycle.ClientCalls;
import dev.billingsdks.runtime.http.lifecycle.Deadline;
import dev.billingsdks.runtime.http.lifecycle.UserCodeException;
import dev.billingsdks.runtime.http.lifecycle.Watchdog;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.ListingObserver;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.request.OutgoingRequest;
import dev.billingsdks.runtime.http.request.RequestFactory;
import dev.billingsdks.runtime.http.response.ApiExceptionFactory;
import dev.billingsdks.runtime.http.response.RequestId;
import dev.billingsdks.runtime.http.response.ResponseBody;
import dev.billingsdks.runtime.http.response.ResponseLimits;
import dev.billingsdks.runtime.http.response.ServerResponse;
import dev.billingsdks.runtime.http.syntax.BaseUrl;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of one client by the rules that all vendors share: attempts, credentials, redirects, limits and one
 * deadline for the whole call. Thread-safe.
 */
public final class ClientExchange implements HttpExchange {

    private final ExchangeSettings settings;
    private final Transport transport;
    private final RequestFactory requests;
    private final ClientTokens tokens;
    private final RetryRule retries;
    private final ResponseLimits limits;
    private final ApiExceptionFactory errors;
    private final ClientCalls calls = new ClientCalls(Watchdog.shared());
    private final CallListeners listeners;

    private ClientExchange(ExchangeSettings settings) {
        this.settings = settings;
        this.transport = HttpClientFactory.create(settings.connection());
        RequestConfigs configs = requestConfigs(settings, transport);
        this.requests = new RequestFactory(
                settings.vendor(),
                settings.secrets(),
                settings.servers(),
                settings.userAgent(),
                settings.maxAttempts(),
                settings.rateBudget(),
                configs::forTimeout);
        this.tokens =
                new ClientTokens(settings.credentials(), settings.vendor().name(), this::sendLogin, settings.pacing());
        this.retries = new RetryRule(settings.pacing());
        this.limits = settings.limits().ofOneClient();
        this.errors = new ApiExceptionFactory(limits, settings.pacing());
        this.listeners = new CallListeners(settings.listeners(), calls, settings.pacing());
    }

    /**
     * Opens the exchange of a new client.
     *
     * @throws IllegalStateException if the user's HttpClient contradicts the settings
     */
    public static HttpExchange open(ExchangeSettings settings) {
        return new ClientExchange(settings);
    }

    @Override
    public <R extends @Nullable Object> ApiResponse<R> send(
            Operation<R> operation, RequestParameters parameters, RequestOptions options) {
        Duration timeout = options.timeout() == null ? settings.timeout() : options.timeout();
        return send(operation, parameters, options, new Deadline(settings.pacing(), timeout));
    }

    /** Sends a request that is part of another call, whose deadline it has. */
    private <R extends @Nullable Object> R sendLogin(
            Operation<R> operation, RequestParameters parameters, Deadline deadline) {
        return send(operation, parameters, RequestOptions.none(), deadline).body();
    }

    @Override
    public ListingObserver listings() {
        return listeners;
    }

    @Override
    public Pacing pacing() {
        return settings.pacing();
    }

    @Override
    public CountDownLatch closed() {
        return calls.closed();
    }

    @Override
    public void close() {
        calls.close();
        transport.close();
    }

    /** Returns the tokens of the client. For tests. */
    ClientTokens tokens() {
        return tokens;
    }

    @Override
    public String toString() {
        return settings.toString();
    }

    private <R extends @Nullable Object> ApiResponse<R> send(
            Operation<R> operation, RequestParameters parameters, RequestOptions options, Deadline deadline) {
        CallObservation observation = listeners.start(operation, deadline);
        ApiResponse<R> response;
        try {
            response = untilSuccessful(
                    new Call<>(operation, prepare(operation, parameters, options), deadline, calls, observation));
        } catch (Throwable e) {
            if (observation != null) {
                observation.callEnded(e);
            }
            throw e;
        }
        if (observation != null) {
            observation.callEnded(null);
        }
        return response;
    }

    private OutgoingRequest prepare(Operation<?> operation, RequestParameters parameters, RequestOptions options) {
        try {
            return requests.create(operation, parameters, options);
        } catch (Throwable e) {
            // Collections and models of the user's own can throw anything when they are read.
            Throwable users = UserCodeException.thrownByUser(e);
            if (users == null && e instanceof IllegalArgumentException) {
                throw new RequestNotSentException(
                        String.valueOf(e.getMessage()), null, operation.vendor(), operation.name());
            }
            Throwable cause = users == null ? e : users;
            UserCodeException.rethrowOutOfMemory(cause);
            throw new RequestNotSentException(
                    "the request could not be created: a parameter failed with "
                            + cause.getClass().getName(),
                    cause,
                    operation.vendor(),
                    operation.name());
        }
    }

    /** Attempts: a transient failure is retried; a rejected token is replaced once, which does not count as an attempt. */
    private <R extends @Nullable Object> ApiResponse<R> untilSuccessful(Call<R> call) {
        Credentials credentials = tokens.of(call.request().token());
        SdkException failure = null;
        call.nextAttempt();
        while (true) {
            checkMayGoOn(call, failure);
            Token token = credentials == null ? null : credentials.token(call);
            awaitRateBudget(call, failure);
            try {
                ApiResponse<R> response = attempt(call, token);
                call.attemptEnded(null, null);
                return response;
            } catch (SdkException e) {
                failure = e;
            }
            if (credentials != null && token != null && renewsOn(failure, credentials, call)) {
                call.attemptEnded(failure, Duration.ZERO);
                renew(credentials, token, call, failure);
            } else {
                waitOrGiveUp(call, failure);
                call.nextAttempt();
            }
        }
    }

    /** Rate budget: each attempt waits for its turn; if that is too far away, nothing is sent. */
    private void awaitRateBudget(Call<?> call, @Nullable SdkException before) {
        RateBudget budget = call.request().rateBudget();
        if (budget == null) {
            return;
        }
        Duration left = Duration.ofNanos(call.deadline().remainingNanos());
        if (budget.acquire(left, settings.pacing(), calls.closed())) {
            checkMayGoOn(call, before);
        } else if (Thread.currentThread().isInterrupted()) {
            throw call.interrupted("waiting for the rate budget", before);
        } else if (call.deadline().isOver()) {
            throw call.deadlineExceeded("waiting for the rate budget", before);
        } else {
            throw call.rateBudgetExceeded(before);
        }
    }

    private void checkMayGoOn(Call<?> call, @Nullable SdkException before) {
        if (calls.isClosed()) {
            throw before != null
                    ? call.closed(before)
                    : new RequestNotSentException("the client is closed", null, call.vendor(), call.operationName());
        }
        if (Thread.currentThread().isInterrupted()) {
            throw call.interrupted("beginning an attempt", before);
        }
        if (call.deadline().isOver()) {
            throw call.deadlineExceeded("waiting for another attempt", before);
        }
    }

    /** Credentials: on 401 (and on other statuses that the source names) a new token, once per call. */
    private static boolean renewsOn(SdkException failure, Credentials credentials, Call<?> call) {
        return call.request().isRepeatable()
                && !call.hasRenewedToken()
                && failure instanceof ApiException refusal
                && credentials.renewsOn(refusal.statusCode(), call);
    }

    private static void renew(Credentials credentials, Token refused, Call<?> call, SdkException failure) {
        call.noteRenewedToken();
        try {
            credentials.renew(refused, call);
        } catch (SdkException e) {
            e.addSuppressed(failure);
            throw e;
        }
    }

    private void waitOrGiveUp(Call<?> call, SdkException failure) {
        RateBudget budget = call.request().rateBudget();
        if (budget != null && failure instanceof RateLimitException limited) {
            budget.pause(retries.pauseAfter(limited, call), settings.pacing());
        }
        Duration wait = retries.waitAfter(failure, call);
        call.attemptEnded(failure, wait);
        if (wait == null) {
            throw failure;
        }
        if (calls.isClosed()) {
            throw call.closed(failure);
        }
        try {
            settings.pacing().sleep(wait, calls.closed());
        } catch (InterruptedException e) {
            SdkException interrupted = call.interrupted("waiting for another attempt", failure);
            interrupted.addSuppressed(e);
            throw interrupted;
        }
    }

    /** Deadline: an attempt is monitored by the watchdog from the lease of a connection to the last byte. */
    private <R extends @Nullable Object> ApiResponse<R> attempt(Call<R> call, @Nullable Token token) {
        Watchdog.Watch watch = calls.watch(call.deadline());
        OpenAttempt open = new OpenAttempt(
                call,
                watch,
                new AttemptProgress(
                        retries.isLast(call), watch, settings.connection().connectLimit()));
        try {
            return followingRedirects(call, token, open);
        } catch (Throwable e) {
            // The flag of an interrupt that the watchdog sent is cleared first.
            watch.end();
            throw open.failure(e instanceof IOException || e instanceof RuntimeException ? e : UserCodeException.of(e));
        } finally {
            open.returnFromCall();
        }
    }

    /** Redirects: to the same origin, for GET, at most three; the request keeps its headers and parameters. */
    private <R extends @Nullable Object> ApiResponse<R> followingRedirects(
            Call<R> call, @Nullable Token token, OpenAttempt open) throws IOException {
        URI target = call.request().uri();
        RedirectRule redirects = new RedirectRule(call.request().server());
        HttpHost host = hostOf(call.request().server());
        List<Header> added = call.attemptStarted();
        for (int followed = 0; ; followed++) {
            HttpUriRequestBase message = call.request().message(target, token, added);
            open.watch().guard(message::cancel);
            try (ServerResponse response =
                    new ServerResponse(message, transport.send(host, message, open.progress()), open)) {
                call.responded(response);
                if (!RedirectRule.isRedirect(response.statusCode())
                        || call.operation().responseFormat().takesRedirects()) {
                    return read(call, response);
                }
                String location = response.headers().first("Location");
                String refusal = redirects.refusal(call.request(), followed, target, location);
                if (refusal != null || location == null) {
                    throw errors.exception(response, call.operation(), refusal);
                }
                response.skipBody();
                target = redirects.target(target, location);
            }
        }
    }

    /** Responses: 2xx is read as what the operation returns, everything else is the error of its status. */
    private <R extends @Nullable Object> ApiResponse<R> read(Call<R> call, ServerResponse response) throws IOException {
        int status = response.statusCode();
        boolean successful = (status >= 200 && status <= 299)
                || (RedirectRule.isRedirect(status)
                        && call.operation().responseFormat().takesRedirects());
        if (!successful) {
            throw errors.exception(response, call.operation(), null);
        }
        try {
            R body = ResponseBody.read(call.operation().responseFormat(), response, limits);
            return ApiResponse.of(status, response.headers(), RequestId.in(response.headers()), body);
        } catch (DecodeException e) {
            throw e.during(call.vendor(), call.operationName(), status);
        }
    }

    private static RequestConfigs requestConfigs(ExchangeSettings settings, Transport transport) {
        try {
            return RequestConfigs.of(transport.defaultConfig(), settings.connection(), settings.timeout());
        } catch (IllegalStateException e) {
            transport.close();
            throw e;
        }
    }

    /** Returns what sends the requests. For tests. */
    Transport transport() {
        return transport;
    }

    private static HttpHost hostOf(BaseUrl server) {
        return new HttpHost(server.scheme(), server.host(), server.port());
    }
}
