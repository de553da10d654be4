package dev.billingsdks.generator.reading;

/** Why a paging scheme does not fit an operation; its message goes on after the operation's name. */
final class Misfit extends Exception {

    private static final long serialVersionUID = 1L;

    Misfit(String reason) {
        super(reason);
    }
}
