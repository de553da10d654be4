package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.BinaryResponse;
import java.io.IOException;

/** Hands out a body as it comes. The answer stays open, and under the deadline of its call, until the caller closes it. */
final class BinaryBody implements BodyReader<BinaryResponse> {

    @Override
    public BinaryResponse read(Answer answer, ResponseLimits limits) throws IOException {
        return BinaryResponse.of(answer.handOver(), answer.contentType(), answer.contentLength());
    }
}
