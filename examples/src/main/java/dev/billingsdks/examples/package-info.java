/**
 * The quickstart, which lists the customers of all vendors, and a program that calls an operation by its name. Both use the tables of
 * operations of the SDKs, as tools do; for an application's code, begin with {@link dev.billingsdks.examples.readme}.
 *
 * <p>Both read an account as {@code bin/check-contract} does ({@link dev.billingsdks.contract.account}). Of the embedded servers, only
 * Quickstart knows.
 */
@NullMarked
package dev.billingsdks.examples;

import org.jspecify.annotations.NullMarked;
