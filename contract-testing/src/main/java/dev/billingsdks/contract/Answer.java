package dev.billingsdks.contract;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ContractServer} answers: either what the document declares, which is checked, or something else on purpose, whose
 * name says so. Immutable.
 */
public final class Answer {

    private final int status;
    private final byte @Nullable [] body;
    private final Map<String, List<String>> headers;
    private final Duration delay;
    private final @Nullable Fault fault;
    private final boolean checked;

    private Answer(
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

    /** Answers with a JSON body that has to be valid against the schema of that status. */
    public static Answer json(int status, String json) {
        return new Answer(status, utf8(json), Map.of(), Duration.ZERO, null, true);
    }

    /** Answers without a body, which the document has to declare so. */
    public static Answer empty(int status) {
        return new Answer(status, null, Map.of(), Duration.ZERO, null, true);
    }

    /** Answers anything at all, on purpose: nothing is checked; the content type may be null. */
    public static Answer contraryToSpec(int status, @Nullable String contentType, String body) {
        return contraryToSpec(status, contentType, utf8(body));
    }

    /** Answers any bytes at all, on purpose: nothing is checked; the content type may be null. */
    public static Answer contraryToSpec(int status, @Nullable String contentType, byte[] body) {
        Answer answer = new Answer(status, body.clone(), Map.of(), Duration.ZERO, null, false);
        return contentType == null ? answer : answer.withHeader("Content-Type", contentType);
    }

    /** Breaks the connection instead of answering. */
    public static Answer fault(Fault fault) {
        return new Answer(200, null, Map.of(), Duration.ZERO, fault, false);
    }

    /** Returns a copy that sends this header, once for each value, in place of an earlier one of that name, whose case is ignored. */
    public Answer withHeader(String name, String... values) {
        Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.remove(name);
        more.put(name, List.of(values));
        return new Answer(status, body, Collections.unmodifiableMap(more), delay, fault, checked);
    }

    /** Returns a copy that waits, in whole milliseconds, before it answers. */
    public Answer withDelay(Duration delay) {
        return new Answer(status, body, headers, delay, fault, checked);
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
