package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of one client, by the rules that all vendors share: attempts, credentials, redirects, limits and one
 * deadline over all of it. Thread-safe.
 */
public final class HttpExchange implements AutoCloseable {

    private final ClientSettings settings;
    private final CloseableHttpClient httpClient;
    private final RequestFactory requests;
    private final Credentials credentials;
    private final RetryRule retries;
    private final ErrorAnswers errors;
    private final Watchdog watchdog;
    private final CountDownLatch closed = new CountDownLatch(1);

    private HttpExchange(ClientSettings settings) {
        this.settings = settings;
        this.httpClient = HttpClientFactory.create(settings);
        this.requests = new RequestFactory(settings, HttpClientFactory.requestConfig(settings));
        this.credentials = credentials(settings);
        this.retries = new RetryRule(settings.maxAttempts(), settings.pacing());
        this.errors = new ErrorAnswers(settings.limits(), settings.pacing());
        this.watchdog = new Watchdog(settings.vendor().name());
    }

    static HttpExchange open(ClientSettings settings) {
        return new HttpExchange(settings);
    }

    /**
     * Sends a request and returns its answer, after as many attempts as the client allows.
     *
     * @throws SdkException of the subclass that says why there is no answer, or why it is not a good one; nothing else
     */
    public <R extends @Nullable Object> ApiResponse<R> send(
            Operation<R> operation, RequestParameters parameters, RequestOptions options) {
        Duration timeout = options.timeout() == null ? settings.timeout() : options.timeout();
        return send(operation, parameters, options, new Deadline(settings.pacing(), timeout));
    }

    /** Sends a request that is part of another call, whose deadline it keeps. */
    <R extends @Nullable Object> R send(Operation<R> operation, RequestParameters parameters, Deadline deadline) {
        return send(operation, parameters, RequestOptions.none(), deadline).body();
    }

    /**
     * Closes the connections. Calls under way fail with a TransportException, later ones with a RequestNotSentException.
     */
    @Override
    public void close() {
        closed.countDown();
        watchdog.close();
        httpClient.close(CloseMode.IMMEDIATE);
    }

    @Override
    public String toString() {
        return settings.toString();
    }

    private <R extends @Nullable Object> ApiResponse<R> send(
            Operation<R> operation, RequestParameters parameters, RequestOptions options, Deadline deadline) {
        return untilAnswered(new Call<>(operation, prepare(operation, parameters, options), deadline));
    }

    private OutgoingRequest prepare(Operation<?> operation, RequestParameters parameters, RequestOptions options) {
        try {
            return requests.create(operation, parameters, options);
        } catch (IllegalArgumentException e) {
            throw new RequestNotSentException(
                    String.valueOf(e.getMessage()), null, operation.vendor(), operation.name());
        }
    }

    /** Attempts: what may pass is tried again; a refused token is replaced once, which counts as no attempt. */
    private <R extends @Nullable Object> ApiResponse<R> untilAnswered(Call<R> call) {
        SdkException failure = null;
        call.nextAttempt();
        while (true) {
            checkMayGoOn(call, failure);
            Token token = call.request().takesToken() ? credentials.token(call) : null;
            try {
                return attempt(call, token);
            } catch (SdkException e) {
                failure = e;
            }
            if (token == null || !call.request().isRepeatable() || !renewed(token, call, failure)) {
                waitOrGiveUp(call, failure);
                call.nextAttempt();
            }
        }
    }

    private void checkMayGoOn(Call<?> call, @Nullable SdkException before) {
        if (isClosed()) {
            throw before != null
                    ? call.noAnswer("the client was closed meanwhile", before)
                    : new RequestNotSentException("the client is closed", null, call.vendor(), call.operationName());
        }
        if (Thread.currentThread().isInterrupted()) {
            throw call.interrupted("beginning an attempt", before);
        }
        if (call.deadline().isOver()) {
            throw call.deadlineExceeded("waiting for another attempt", before);
        }
    }

    /** Credentials: on 401 (and what else the source says) a new token, once in a call. */
    private boolean renewed(Token refused, Call<?> call, SdkException failure) {
        if (call.hasRenewedToken()
                || !(failure instanceof ApiException refusal)
                || !credentials.renewsOn(refusal.statusCode(), call)) {
            return false;
        }
        call.noteRenewedToken();
        try {
            credentials.renew(refused, call);
        } catch (SdkException e) {
            e.addSuppressed(failure);
            throw e;
        }
        return true;
    }

    private void waitOrGiveUp(Call<?> call, SdkException failure) {
        Duration wait = retries.waitAfter(failure, call);
        if (wait == null || isClosed() || Thread.currentThread().isInterrupted()) {
            throw failure;
        }
        try {
            settings.pacing().sleep(wait, closed);
        } catch (InterruptedException e) {
            throw call.interrupted("waiting for another attempt", failure);
        }
    }

    /** Deadline: an attempt is under the watchdog's eyes from the lease of a connection to the last byte. */
    private <R extends @Nullable Object> ApiResponse<R> attempt(Call<R> call, @Nullable Token token) {
        long start = System.nanoTime();
        Watchdog.Watch watch = watchdog.watch(call.deadline().remainingNanos());
        OpenAttempt open = new OpenAttempt(call, watch);
        try {
            ApiResponse<R> response = followingRedirects(call, token, open);
            AttemptLog.answered(call, response.statusCode(), response.headers(), start);
            return response;
        } catch (IOException | RuntimeException e) {
            SdkException failure = Failures.explain(e, call, watch);
            AttemptLog.failed(call, failure, start);
            throw failure;
        } finally {
            open.endUnlessKept();
        }
    }

    /** Redirects: to the same origin, for a GET, three at most; the request keeps its headers and parameters. */
    private <R extends @Nullable Object> ApiResponse<R> followingRedirects(
            Call<R> call, @Nullable Token token, OpenAttempt open) throws IOException {
        URI target = call.request().uri();
        RedirectRule redirects = new RedirectRule(call.request().server());
        HttpHost host = hostOf(call.request().server());
        for (int followed = 0; ; followed++) {
            HttpUriRequestBase message = call.request().message(target, token);
            open.watch().guard(message::cancel);
            try (Answer answer = new Answer(message, httpClient.executeOpen(host, message, null), open)) {
                if (!RedirectRule.isRedirect(answer.statusCode())
                        || call.operation().body().takesRedirects()) {
                    return read(call, answer);
                }
                String location = answer.headers().first("Location");
                String refusal = redirects.refusal(call.request(), followed, target, location);
                if (refusal != null || location == null) {
                    throw errors.exception(answer, call, refusal);
                }
                answer.skipBody();
                target = redirects.target(target, location);
            }
        }
    }

    /** Answers: 2xx is read as what the operation returns, everything else is the error of its status. */
    private <R extends @Nullable Object> ApiResponse<R> read(Call<R> call, Answer answer) throws IOException {
        int status = answer.statusCode();
        boolean good = (status >= 200 && status <= 299)
                || (RedirectRule.isRedirect(status) && call.operation().body().takesRedirects());
        if (!good) {
            throw errors.exception(answer, call, null);
        }
        try {
            R body = call.operation().body().read(answer, settings.limits());
            return ApiResponse.of(status, answer.headers(), RequestId.in(answer.headers()), body);
        } catch (DecodeException e) {
            throw e.during(call.vendor(), call.operationName(), status);
        }
    }

    private static HttpHost hostOf(BaseUrl server) {
        return new HttpHost(server.scheme(), server.host(), server.port());
    }

    private Credentials credentials(ClientSettings settings) {
        CredentialsSource source = settings.credentials();
        if (source == null) {
            return Credentials.none();
        }
        if (source instanceof CredentialsSource.Fixed fixed) {
            return Credentials.fixed(Token.lasting(fixed.token()));
        }
        if (source instanceof CredentialsSource.Supplied supplied) {
            return new TokenCache(new SuppliedTokens(supplied.supplier()), settings.pacing());
        }
        CredentialsSource.Login login = (CredentialsSource.Login) source;
        return new TokenCache(new LoginTokens(login, settings.vendor(), this, settings.pacing()), settings.pacing());
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }
}
