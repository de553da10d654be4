package dev.billingsdks.runtime.http;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.slf4j.LoggerFactory;

/**
 * Calls in all forms with Logback as it is without a configuration, but at TRACE, for {@link LogSecrecyTest}. Everything
 * confidential contains {@code canary}, the values of queries {@code query}.
 */
final class LoggingProgram {

    private static final Operation<Thing> GET =
            Operation.get("Acme", "getThing", "/things").returns(Thing::read);

    private LoggingProgram() {}

    /** Runs the calls; the argument is http or https. */
    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.TRACE);
        LoggerFactory.getLogger("application").trace("root is at TRACE");
        boolean tls = arguments[0].equals("https");
        try (ScriptedServer server =
                tls ? ScriptedServer.replyingOverTls(Replies.thing()) : ScriptedServer.replying(Replies.thing())) {
            calls(server, client(server));
            try (TunnelProxy proxy = TunnelProxy.start()) {
                calls(server, client(server).proxy(tls ? proxy.uri() : URI.create(server.url())));
            }
            calls(server, client(server).httpClient(http -> http.setDefaultCredentialsProvider(credentials())));
            logins(server, tls);
        }
    }

    private static TestClient.Builder client(ScriptedServer server) {
        return TestClient.of(server).bearerToken("canary-token").sslContext(TestTls.context());
    }

    /** Everything that is exchanged, and what it is exchanged for. */
    private static void logins(ScriptedServer server, boolean tls) {
        for (String login : List.of("refreshToken", "accountKey")) {
            String secret = login.equals("accountKey")
                    ? TestKey.file(TestKey.privatePem()).replace("ajekey1", "canary-key")
                    : "canary-secret";
            server.then(
                    Replies.json(200, "{\"token\":\"canary-token\",\"expiresAt\":\"2026-11-21T13:00:00Z\"}"),
                    Replies.thing(),
                    Replies.json(401, "{\"message\":\"canary-secret\"}"));
            FakePacing pacing = new FakePacing();
            TestClient.Builder builder = TestClient.builder(TokenLoginTest.VENDOR)
                    .loginSecret(login, secret)
                    .baseUrl(server.url())
                    .pacing(pacing);
            try (TestClient client = (tls ? builder.sslContext(TestTls.context()) : builder).build()) {
                call(client::getThing);
                pacing.pass(Duration.ofMinutes(59));
                call(client::getThing);
                pacing.pass(Duration.ofHours(1));
                call(client::getThing);
            }
        }
    }

    private static BasicCredentialsProvider credentials() {
        BasicCredentialsProvider provider = new BasicCredentialsProvider();
        provider.setCredentials(
                new AuthScope(null, -1),
                new UsernamePasswordCredentials("canary-user", "canary-password".toCharArray()));
        return provider;
    }

    private static void calls(ScriptedServer server, TestClient.Builder builder) {
        String body = "{\"id\":\"canary-body\"}";
        server.then(
                Replies.json(200, body, "X-Canary: canary-header", "Set-Cookie: canary=canary-cookie"),
                Replies.json(200, body),
                Replies.status(302, "Location: /things?page=query-value"),
                Replies.bytes(200, Replies.gzip(body), "Content-Encoding: gzip"),
                Replies.json(400, body, "X-Canary: canary-header"),
                Replies.json(401, body, "WWW-Authenticate: Basic realm=\"canary-realm\""),
                Replies.json(401, body, "WWW-Authenticate: canary-malformed=\"=,,"),
                Replies.json(500, body, "Retry-After: soon"),
                Replies.json(429, body, "Retry-After: soon"),
                Replies.json(407, body, "Proxy-Authenticate: Basic realm=\"canary-realm\""),
                Replies.raw("canary canary\r\n\r\n"),
                Replies.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ncanary\r\n"),
                Replies.json(200, body + "canary"),
                Replies.thing());
        try (TestClient client = builder.maxAttempts(2).build()) {
            for (int i = 0; i < 8; i++) {
                call(() -> client.send(
                        GET,
                        new RequestParameters(),
                        RequestOptions.builder()
                                .query("filter", "query-value")
                                .header("X-Api-Key", "canary-key")
                                .build()));
                call(() ->
                        client.send(TestClient.POST_THING, new RequestParameters().body(new Thing("canary-request"))));
            }
        }
    }

    private static void call(Runnable call) {
        try {
            call.run();
        } catch (SdkException e) {
            LoggerFactory.getLogger("application").error("call failed", e);
        }
    }
}
