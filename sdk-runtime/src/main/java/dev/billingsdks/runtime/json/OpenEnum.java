package dev.billingsdks.runtime.json;

/**
 * One value of an enumeration that a vendor may extend at any time: the text is kept, whether or not this version of the SDK
 * knows it.
 */
public interface OpenEnum {

    /** Returns the value as it is in JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    String value();
}
