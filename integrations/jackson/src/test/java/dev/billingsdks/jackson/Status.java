package dev.billingsdks.jackson;

import dev.billingsdks.runtime.json.OpenEnum;

/** An enum as generated code has it. */
public record Status(String value) implements OpenEnum {

    public static Status of(String value) {
        return new Status(value);
    }
}
