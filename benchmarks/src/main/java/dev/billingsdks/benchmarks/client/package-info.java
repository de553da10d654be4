/**
 * The clients that are compared: the SDKs, loops written by hand and what openapi-generator makes as it comes. Each lists all
 * customers of a vendor and folds every field into a checksum.
 */
@NullMarked
package dev.billingsdks.benchmarks.client;

import org.jspecify.annotations.NullMarked;
