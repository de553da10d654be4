/** The objects that the hand-written clients read into: the fields and types of the SDKs' models, and nothing else. */
@NullUnmarked
package dev.billingsdks.benchmarks.client.model;

import org.jspecify.annotations.NullUnmarked;
