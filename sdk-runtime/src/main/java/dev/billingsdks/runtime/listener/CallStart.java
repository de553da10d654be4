package dev.billingsdks.runtime.listener;

/** The start of a call. The number of different values is limited by the number of operations. */
public interface CallStart {

    /** Returns the vendor's name, such as {@code Metronome}. */
    String vendor();

    /** Returns the operation's Java name, such as {@code listCustomers}. */
    String operation();

    /** Returns the HTTP method, such as {@code GET}. */
    String method();

    /** Returns the path as the vendor's document has it, such as {@code /v1/customers/{id}}. */
    String pathTemplate();
}
