/**
 * The clients that are compared: the SDKs, hand-written loops and the code of openapi-generator. Each lists all
 * customers of a vendor and adds every field to a checksum.
 */
@NullMarked
package dev.billingsdks.benchmarks.client;

import org.jspecify.annotations.NullMarked;
