package dev.billingsdks.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.json.JsonModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApiExceptionTest {

    private static final JsonModel MODEL = writer -> {};

    private static RateLimitException example() {
        return (RateLimitException) ApiException.builder(429)
                .call("Acme", "listThings")
                .request("GET", "/things")
                .headers(Headers.builder().add("X-A", "1").build())
                .requestId("req-1")
                .body("slow down")
                .error(MODEL)
                .retryAfter(Duration.ofSeconds(3))
                .build();
    }

    @Test
    void a_fake_can_build_one() {
        RateLimitException e = example();

        assertThat(e).hasMessage("Acme listThings: GET /things -> 429 (request id req-1)");
        assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(3));
        assertThat(e.error()).isSameAs(MODEL);
        assertThat(e.error(OtherModel.class)).isNull();
        assertThat(ApiException.builder(404).build()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void serialisation_keeps_everything_but_the_vendors_data() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(example());
        }

        RateLimitException copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (RateLimitException) in.readObject();
        }

        assertThat(copy).hasMessage("Acme listThings: GET /things -> 429 (request id req-1)");
        assertThat(copy.statusCode()).isEqualTo(429);
        assertThat(copy.retryAfter()).isEqualTo(Duration.ofSeconds(3));
        assertThat(copy.headers().names()).isEmpty();
        assertThat(copy.body()).isEmpty();
        assertThat(copy.error()).isNull();
    }

    private interface OtherModel extends JsonModel {}
}
