/**
 * What a call gives and takes besides the models: the response with its status and headers, and the options of one call.
 * It depends on nothing but JSpecify, and every other package may use it.
 */
@NullMarked
package dev.billingsdks.runtime;

import org.jspecify.annotations.NullMarked;
