package dev.billingsdks.runtime.listener;

/** The start of an attempt, which sends the request of a call once. */
public interface AttemptStart {

    /** Returns the number of the attempt within its call, from 1. The attempt after the renewal of a rejected token is counted. */
    int number();

    /** Returns the host that the request is sent to. */
    String serverAddress();

    /** Returns the port that the request is sent to. */
    int serverPort();

    /**
     * Adds a header to this attempt, such as {@code traceparent}. A header that the request has already is not replaced.
     *
     * @param name a header name, but none of those that the SDK sets itself, such as Authorization
     * @param value printable ASCII
     * @throws IllegalArgumentException if either cannot be sent; the message has no value
     */
    void addHeader(String name, String value);
}
