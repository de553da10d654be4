/**
 * The quickstart, which lists the customers of all vendors, and a program that calls an operation by its name. Both use the tables of
 * operations of the SDKs, as tools do; for an application's code, begin with {@link dev.billingsdks.examples.readme}.
 *
 * <p>{@code bin/check-contract} uses the same listings for an account, and validates its responses against the vendor's document.
 * Of the embedded servers, only Quickstart knows.
 */
@NullMarked
package dev.billingsdks.examples;

import org.jspecify.annotations.NullMarked;
