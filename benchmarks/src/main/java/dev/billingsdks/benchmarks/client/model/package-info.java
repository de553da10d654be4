/** The objects of the hand-written clients: the fields and types of the SDKs' models only. */
@NullUnmarked
package dev.billingsdks.benchmarks.client.model;

import org.jspecify.annotations.NullUnmarked;
