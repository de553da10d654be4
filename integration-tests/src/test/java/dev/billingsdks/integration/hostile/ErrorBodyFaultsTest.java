package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Errors whose body cannot be used: they keep their status. */
@Execution(ExecutionMode.CONCURRENT)
final class ErrorBodyFaultsTest {

    private static final int MOST_KEPT = 64 << 10;
    private static final int HUGE = 100 << 20;
    private static final String JSON = "application/json";

    @TestFactory
    Stream<DynamicTest> an_error_keeps_its_status_whatever_its_body_is() {
        return Row.tests(Stream.of(400, 503)
                .flatMap(status -> Stream.of(
                        error(status, "in HTML", "text/html", "<html>" + HostileVendor.CANARY + "</html>"),
                        error(status, "in HTML declared as JSON", JSON, "<html>" + HostileVendor.CANARY),
                        error(status, "with an array", JSON, "[\"" + HostileVendor.CANARY + "\"]"),
                        error(status, "with a text", JSON, "\"" + HostileVendor.CANARY + "\""),
                        error(status, "with null", JSON, "null"),
                        error(status, "with a number", JSON, "17"),
                        error(status, "with truncated JSON", JSON, "{\"message\":\"" + HostileVendor.CANARY),
                        error(status, "with other properties", JSON, "{\"x\":\"" + HostileVendor.CANARY + "\"}"),
                        error(status, "with other types", JSON, "{\"message\":[{}],\"code\":{},\"detail\":7}"),
                        error(status, "with deep JSON", JSON, "[".repeat(20_000)),
                        error(status, "in an unknown charset", "text/plain; charset=klingon", HostileVendor.CANARY),
                        error(status, "without a body", null, "")
                                .check(run -> assertThat(refusal(run).body()).isEmpty()),
                        error(status, "of 100 MB", (context, wire) -> sendHugeBody(status, wire))
                                .check(run -> assertThat(refusal(run).body()).hasSize(MOST_KEPT)),
                        error(status, "that is truncated", (context, wire) -> {
                            wire.send("HTTP/1.1 " + status + " No\r\nContent-Length: 900\r\n\r\n{\"message\":");
                            wire.close();
                        }),
                        error(status, "that is reset", (context, wire) -> {
                            wire.send("HTTP/1.1 " + status + " No\r\nContent-Length: 900\r\n\r\n{\"message\":");
                            wire.reset();
                        }),
                        error(status, "with a malformed chunk", (context, wire) -> {
                            wire.send("HTTP/1.1 " + status + " No\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    + HostileVendor.CANARY + "\r\n");
                            wire.close();
                        }),
                        error(
                                status,
                                "in corrupt gzip",
                                Fault.response(context -> RawResponse.json(status, HostileVendor.CANARY)
                                        .withHeader("Content-Encoding", "gzip"))),
                        error(
                                status,
                                "in an unknown coding",
                                Fault.response(context -> RawResponse.json(status, HostileVendor.CANARY)
                                        .withHeader("Content-Encoding", "zstd"))))));
    }

    @TestFactory
    Stream<DynamicTest> an_unexpected_status_is_an_error() {
        return Row.tests(Stream.concat(
                Stream.of(300, 304, 399, 418, 499, 599, 600, 999)
                        .map(status -> Row.named("status " + status)
                                .always(Fault.response(context -> RawResponse.of(status)))
                                .fails(ApiException.class, ServerException.class, TransportException.class)),
                // Data after a 304 is unsolicited; a caller's own connections have no guard against it.
                Stream.of(Row.named("status 304 with a body")
                        .always(Fault.changed(validResponse -> validResponse.withStatus(304)))
                        .fails(ApiException.class)
                        .at(FaultLocation.THREE))));
    }

    private static Row error(int status, String what, @Nullable String contentType, String body) {
        return error(status, what, Fault.response(context -> {
            RawResponse response = RawResponse.of(status).withBody(body);
            return contentType == null ? response : response.withHeader("Content-Type", contentType);
        }));
    }

    private static Row error(int status, String what, Fault fault) {
        Class<? extends SdkException> type = status == 400 ? BadRequestException.class : ServerException.class;
        return Row.named(status + " " + what)
                .always(fault)
                .fails(type)
                .afterRequests(status == 400 ? 1 : 3)
                .check(run -> {
                    assertThat(refusal(run).statusCode()).isEqualTo(status);
                    assertThat(refusal(run).body().length()).isLessThanOrEqualTo(MOST_KEPT);
                });
    }

    private static ApiException refusal(RowRun run) {
        return (ApiException) run.failure();
    }

    private static void sendHugeBody(int status, Wire wire) throws IOException {
        byte[] block = new byte[64 << 10];
        Arrays.fill(block, (byte) 'x');
        wire.send("HTTP/1.1 " + status + " No\r\nContent-Length: " + HUGE + "\r\n\r\n");
        for (int sent = 0; sent < HUGE; sent += block.length) {
            wire.send(block);
        }
    }
}
