package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the file that the SDK logs to at TRACE. */
class AttemptLogTest {

    @Test
    void each_attempt_is_one_line_without_values() throws IOException {
        Operation<Thing> operation =
                Operation.get("Acme", "logThing", "/things/{id}").returns(Thing::read);
        RequestParameters parameters =
                new RequestParameters().path("id", "canary-id").query("q", "canary-query");

        try (ScriptedServer server = ScriptedServer.replying(
                        Replies.close(),
                        Replies.status(503, "Retry-After: 2", "X-Secret: canary-header"),
                        Replies.json(200, "{\"id\":\"canary-body\"}", "X-Request-Id: req-1"),
                        Replies.json(404, "canary-error"));
                TestClient client = TestClient.of(server).build()) {
            client.send(operation, parameters);
            assertThatThrownBy(() -> client.send(operation, parameters)).isInstanceOf(NotFoundException.class);
        }

        List<String> lines = TestLog.lines("Acme logThing");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("GET /things/{id} attempt 1 -> TransportException in ");
        assertThat(lines.get(1)).contains("attempt 2 -> 503 Content-Length: 0 Retry-After: 2 in ");
        assertThat(lines.get(2))
                .contains("attempt 3 -> 200 request id req-1 Content-Type: application/json Content-Length: 20 in ");
        assertThat(lines.get(3)).contains("attempt 1 -> 404 Content-Type: application/json Content-Length: 12 in ");
        assertThat(TestLog.lines("canary")).isEmpty();
    }
}
