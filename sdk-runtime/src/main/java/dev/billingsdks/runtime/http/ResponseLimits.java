package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.json.JsonLimits;

/** How much of an answer a client takes in. */
record ResponseLimits(long maxResponseBytes, int maxErrorBodyBytes, int maxJsonDepth, int maxStringLength) {

    static final ResponseLimits DEFAULTS = new ResponseLimits(64L << 20, 64 << 10, 64, 8 << 20);

    ResponseLimits {
        atLeastOne("maxResponseBytes", maxResponseBytes);
        atLeastOne("maxErrorBodyBytes", maxErrorBodyBytes);
        atLeastOne("maxJsonDepth", maxJsonDepth);
        atLeastOne("maxStringLength", maxStringLength);
    }

    ResponseLimits withMaxResponseBytes(long bytes) {
        return new ResponseLimits(bytes, maxErrorBodyBytes, maxJsonDepth, maxStringLength);
    }

    ResponseLimits withMaxErrorBodyBytes(int bytes) {
        return new ResponseLimits(maxResponseBytes, bytes, maxJsonDepth, maxStringLength);
    }

    ResponseLimits withMaxJsonDepth(int depth) {
        return new ResponseLimits(maxResponseBytes, maxErrorBodyBytes, depth, maxStringLength);
    }

    ResponseLimits withMaxStringLength(int characters) {
        return new ResponseLimits(maxResponseBytes, maxErrorBodyBytes, maxJsonDepth, characters);
    }

    JsonLimits json() {
        return JsonLimits.builder().nestingDepth(maxJsonDepth).stringLength(maxStringLength).build();
    }

    private static void atLeastOne(String option, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(option + " must be at least 1, but is " + value);
        }
    }
}
