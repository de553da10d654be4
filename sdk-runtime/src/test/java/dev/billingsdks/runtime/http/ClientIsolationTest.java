package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.http.response.ResponseLimits;
import dev.billingsdks.runtime.json.CollidingNames;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one client receives changes nothing for another, nor for its own next call. */
class ClientIsolationTest {

    private static final List<String> NAMES = CollidingNames.of(3_020);

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void colliding_names_in_one_clients_response_do_not_disturb_other_calls() {
        String hostile = thing(NAMES.subList(0, 3_000));
        String valid = thing(NAMES.subList(3_000, 3_020));
        server.then(
                Replies.json(200, hostile),
                Replies.json(200, hostile),
                Replies.json(200, valid),
                Replies.json(200, valid));

        try (TestClient first = TestClient.of(server).build();
                TestClient second = TestClient.of(server).build()) {
            for (int call = 0; call < 2; call++) {
                assertThatThrownBy(first::getThing)
                        .isInstanceOf(DecodeException.class)
                        .hasMessageStartingWith("Acme getThing: The JSON document exceeds a limit of the reader at $");
            }

            assertThat(second.getThing().id()).isEqualTo("t1");
            assertThat(first.getThing().id()).isEqualTo("t1");
        }
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void two_clients_with_the_same_limits_read_with_buffers_of_their_own() {
        ResponseLimits first = ResponseLimits.DEFAULTS.ofOneClient();
        ResponseLimits second = ResponseLimits.DEFAULTS.ofOneClient();

        assertThat(first.json()).isNotSameAs(second.json()).isNotSameAs(ResponseLimits.DEFAULTS.json());
        assertThat(first.maxResponseBytes()).isEqualTo(ResponseLimits.DEFAULTS.maxResponseBytes());
        assertThat(first.maxErrorBodyBytes()).isEqualTo(ResponseLimits.DEFAULTS.maxErrorBodyBytes());
    }

    private static String thing(List<String> names) {
        return names.stream()
                .map(name -> "\"" + name + "\":1")
                .collect(Collectors.joining(",", "{\"id\":\"t1\",", "}"));
    }
}
