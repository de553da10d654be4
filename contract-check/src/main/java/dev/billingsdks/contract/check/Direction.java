package dev.billingsdks.contract.check;

import com.networknt.schema.ExecutionConfig;

/** The direction in which a body travels: it decides about properties that are {@code readOnly} or {@code writeOnly}. */
public enum Direction {
    /** From the client: a property that is {@code readOnly} must be absent, even if it is required. */
    REQUEST,
    /** From the vendor: a property that is {@code writeOnly} must be absent, even if it is required. */
    RESPONSE;

    void applyTo(ExecutionConfig.Builder config) {
        config.readOnly(this == REQUEST).writeOnly(this == RESPONSE);
    }
}
