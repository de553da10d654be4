package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.json.JsonLimits;

/**
 * How much of a response a client reads.
 *
 * @param maxResponseBytes of a body, decoded or not
 * @param maxTextBytes of a body that is returned as text
 * @param maxErrorBodyBytes of the body of an error, which are kept
 */
public record ResponseLimits(long maxResponseBytes, long maxTextBytes, int maxErrorBodyBytes, JsonLimits json) {

    private static final long MOST_RESPONSE_BYTES = 64L << 20;

    /** A text takes up to four times its bytes while it is read. */
    private static final int HEAP_PER_TEXT = 8;

    public static final ResponseLimits DEFAULTS = new ResponseLimits(
            MOST_RESPONSE_BYTES,
            Math.min(MOST_RESPONSE_BYTES, Runtime.getRuntime().maxMemory() / HEAP_PER_TEXT),
            64 << 10,
            JsonLimits.DEFAULT);

    /** The tokens of ordinary pages have ten bytes and more. */
    private static final int BYTES_PER_TOKEN = 4;

    public ResponseLimits {
        atLeastOne("maxResponseBytes", maxResponseBytes);
        atLeastOne("maxErrorBodyBytes", maxErrorBodyBytes);
    }

    /** Returns the same limits for one client, whose responses are read with buffers that no other client uses. */
    public ResponseLimits ofOneClient() {
        return new ResponseLimits(maxResponseBytes, maxTextBytes, maxErrorBodyBytes, json.ofOneClient());
    }

    public ResponseLimits withMaxResponseBytes(long bytes) {
        long tokens = Math.max(JsonLimits.DEFAULT.tokenCount(), bytes / BYTES_PER_TOKEN);
        return new ResponseLimits(
                bytes, bytes, maxErrorBodyBytes, limits(json.nestingDepth(), json.stringLength(), tokens));
    }

    public ResponseLimits withMaxErrorBodyBytes(int bytes) {
        return new ResponseLimits(maxResponseBytes, maxTextBytes, bytes, json);
    }

    public ResponseLimits withMaxJsonDepth(int depth) {
        return withJson(atLeastOne("maxJsonDepth", depth), json.stringLength());
    }

    public ResponseLimits withMaxStringLength(int characters) {
        return withJson(json.nestingDepth(), atLeastOne("maxStringLength", characters));
    }

    private ResponseLimits withJson(int depth, int stringLength) {
        return new ResponseLimits(
                maxResponseBytes, maxTextBytes, maxErrorBodyBytes, limits(depth, stringLength, json.tokenCount()));
    }

    private static JsonLimits limits(int depth, int stringLength, long tokens) {
        return JsonLimits.builder()
                .nestingDepth(depth)
                .stringLength(stringLength)
                .tokenCount(tokens)
                .build();
    }

    private static int atLeastOne(String option, int value) {
        atLeastOne(option, (long) value);
        return value;
    }

    private static void atLeastOne(String option, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(option + " must be at least 1, but is " + value);
        }
    }
}
