package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.json.JsonLimits;

/** How much of an answer a client takes in. */
record ResponseLimits(long maxResponseBytes, int maxErrorBodyBytes, JsonLimits json) {

    private static final long MOST_RESPONSE_BYTES = 64L << 20;

    /** What is read from a body takes up to five times its bytes, and the page before it may be there still. */
    private static final int HEAP_PER_RESPONSE = 16;

    /** The tokens of ordinary pages have ten bytes and more. */
    private static final int BYTES_PER_TOKEN = 4;

    static final ResponseLimits DEFAULTS = new ResponseLimits(
            Math.min(MOST_RESPONSE_BYTES, Runtime.getRuntime().maxMemory() / HEAP_PER_RESPONSE),
            64 << 10,
            JsonLimits.DEFAULT);

    ResponseLimits {
        atLeastOne("maxResponseBytes", maxResponseBytes);
        atLeastOne("maxErrorBodyBytes", maxErrorBodyBytes);
    }

    ResponseLimits withMaxResponseBytes(long bytes) {
        long tokens = Math.max(JsonLimits.DEFAULT.tokenCount(), bytes / BYTES_PER_TOKEN);
        return new ResponseLimits(bytes, maxErrorBodyBytes, limits(json.nestingDepth(), json.stringLength(), tokens));
    }

    ResponseLimits withMaxErrorBodyBytes(int bytes) {
        return new ResponseLimits(maxResponseBytes, bytes, json);
    }

    ResponseLimits withMaxJsonDepth(int depth) {
        return withJson(atLeastOne("maxJsonDepth", depth), json.stringLength());
    }

    ResponseLimits withMaxStringLength(int characters) {
        return withJson(json.nestingDepth(), atLeastOne("maxStringLength", characters));
    }

    private ResponseLimits withJson(int depth, int stringLength) {
        return new ResponseLimits(maxResponseBytes, maxErrorBodyBytes, limits(depth, stringLength, json.tokenCount()));
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
