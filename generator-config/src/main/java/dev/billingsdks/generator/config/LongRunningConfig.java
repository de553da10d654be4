package dev.billingsdks.generator.config;

import org.jspecify.annotations.Nullable;

/**
 * How operations go on after the response of the request that started them. A method whose response has the properties named here starts one.
 *
 * @param operation the operationId of the operation that returns the state of any of them, by an ID in its path
 * @param id the property with the ID
 * @param done the property that is true once an operation has ended
 * @param error the property with the error of an operation that has failed
 * @param code the property of that error with its google.rpc code
 * @param metadata the property with what the vendor says of an operation
 * @param response the property with what an operation ended with
 * @param withoutValue the component schema that {@code response} has if there is no value, or null
 */
public record LongRunningConfig(
        String operation,
        String id,
        String done,
        String error,
        String code,
        String metadata,
        String response,
        @Nullable String withoutValue) {

    /** Checks that only {@code withoutValue} is missing. */
    public LongRunningConfig {
        require(operation, "operation");
        require(id, "id");
        require(done, "done");
        require(error, "error");
        require(code, "code");
        require(metadata, "metadata");
        require(response, "response");
    }

    private static void require(@Nullable String value, String key) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("longRunning." + key + " is missing");
        }
    }
}
