package dev.billingsdks.runtime.listener;

/** A page of a listing that was received and checked. */
public interface PageRead {

    /** Returns the vendor's name, such as {@code Metronome}. */
    String vendor();

    /** Returns the operation's Java name, such as {@code listCustomers}. */
    String operation();

    /** Returns how many items the page has. */
    int items();

    /** Returns whether another page follows. */
    boolean hasNext();
}
