package dev.billingsdks.contract.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import dev.billingsdks.contract.check.RecordedResponse;
import dev.billingsdks.contract.sample.SampleResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A response of a {@link ContractServer}: one that is validated against the document, or one that deliberately contradicts it, as its
 * name says. Immutable.
 */
public final class StubResponse {

    private final int status;
    private final byte @Nullable [] body;
    private final Map<String, List<String>> headers;
    private final Duration delay;
    private final @Nullable Fault fault;
    private final boolean checked;

    private StubResponse(
            int status,
            byte @Nullable [] body,
            Map<String, List<String>> headers,
            Duration delay,
            @Nullable Fault fault,
            boolean checked) {
        this.status = status;
        this.body = body;
        this.headers = headers;
        this.delay = delay;
        this.fault = fault;
        this.checked = checked;
    }

    /** Responds with a JSON body that must be valid against the schema of that status. */
    public static StubResponse json(int status, String json) {
        return new StubResponse(status, utf8(json), Map.of(), Duration.ZERO, null, true);
    }

    /** Responds without a body, which the document must declare. */
    public static StubResponse empty(int status) {
        return new StubResponse(status, null, Map.of(), Duration.ZERO, null, true);
    }

    /** Responds with anything, deliberately: nothing is validated; the content type may be null. */
    public static StubResponse contraryToSpec(int status, @Nullable String contentType, String body) {
        return contraryToSpec(status, contentType, utf8(body));
    }

    /** Responds with any bytes, deliberately: nothing is validated; the content type may be null. */
    public static StubResponse contraryToSpec(int status, @Nullable String contentType, byte[] body) {
        StubResponse response = new StubResponse(status, body.clone(), Map.of(), Duration.ZERO, null, false);
        return contentType == null ? response : response.withHeader("Content-Type", contentType);
    }

    /** Responds with what was made from the document. */
    public static StubResponse of(SampleResponse sample) {
        StubResponse response = sample.complete()
                ? new StubResponse(sample.status(), bytes(sample.body()), Map.of(), Duration.ZERO, null, true)
                : contraryToSpec(sample.status(), sample.contentType(), sample.body() == null ? "" : sample.body());
        for (Map.Entry<String, String> header : sample.headers().entrySet()) {
            response = response.withHeader(header.getKey(), header.getValue());
        }
        return response;
    }

    /** Resets the connection instead of responding. */
    public static StubResponse reset() {
        return fault(Fault.CONNECTION_RESET_BY_PEER);
    }

    /** Breaks the connection instead of responding. */
    public static StubResponse fault(Fault fault) {
        return new StubResponse(200, null, Map.of(), Duration.ZERO, fault, false);
    }

    /** Returns a copy that sends this header, once for each value, in place of an earlier one of that name, whose case is ignored. */
    public StubResponse withHeader(String name, String... values) {
        Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.remove(name);
        more.put(name, List.of(values));
        return new StubResponse(status, body, Collections.unmodifiableMap(more), delay, fault, checked);
    }

    /** Returns a copy that announces its whole body, but ends in the middle of it. */
    public StubResponse truncated() {
        byte[] whole = body == null ? new byte[0] : body;
        StubResponse half =
                new StubResponse(status, Arrays.copyOf(whole, whole.length / 2), headers, delay, fault, false);
        return half.withHeader("Content-Length", Integer.toString(Math.max(1, whole.length)));
    }

    /** Returns a copy that is sent after a delay in whole milliseconds. */
    public StubResponse withDelay(Duration delay) {
        return new StubResponse(status, body, headers, delay, fault, checked);
    }

    RecordedResponse recorded() {
        return new RecordedResponse(status, headers, body == null ? new byte[0] : body);
    }

    int status() {
        return status;
    }

    @Nullable
    String bodyText() {
        return body == null ? null : new String(body, StandardCharsets.UTF_8);
    }

    boolean isChecked() {
        return checked;
    }

    boolean hasHeader(String name) {
        return headers.containsKey(name);
    }

    List<String> headerValues(String name) {
        return headers.getOrDefault(name, List.of());
    }

    ResponseDefinition toWireMock() {
        ResponseDefinitionBuilder response = new ResponseDefinitionBuilder().withStatus(status);
        headers.forEach((name, values) -> response.withHeader(name, values.toArray(String[]::new)));
        if (body != null) {
            response.withBody(body);
        }
        if (!delay.isZero()) {
            response.withFixedDelay(Math.toIntExact(delay.toMillis()));
        }
        return fault == null ? response.build() : response.withFault(fault).build();
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : utf8(text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
