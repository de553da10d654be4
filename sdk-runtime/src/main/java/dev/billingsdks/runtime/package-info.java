/**
 * What a call takes and returns besides the models: its options, its response with status and headers, binary
 * content, and the time that a client uses. It depends on headers, errors and the syntax of URLs.
 */
@NullMarked
package dev.billingsdks.runtime;

import org.jspecify.annotations.NullMarked;
