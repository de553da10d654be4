package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.json.JsonLimits;

/** How much of an answer a client takes in. */
record ResponseLimits(long maxResponseBytes, int maxErrorBodyBytes, JsonLimits json) {

    static final ResponseLimits DEFAULTS = new ResponseLimits(64L << 20, 64 << 10, JsonLimits.DEFAULT);

    ResponseLimits {
        atLeastOne("maxResponseBytes", maxResponseBytes);
        atLeastOne("maxErrorBodyBytes", maxErrorBodyBytes);
    }

    ResponseLimits withMaxResponseBytes(long bytes) {
        return new ResponseLimits(bytes, maxErrorBodyBytes, json);
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
        JsonLimits limits = JsonLimits.builder()
                .nestingDepth(depth)
                .stringLength(stringLength)
                .build();
        return new ResponseLimits(maxResponseBytes, maxErrorBodyBytes, limits);
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
