/** A source for Apache Flink that lists what many vendor accounts have, page by page, and resumes where it stopped. */
@NullMarked
package dev.billingsdks.flink;

import org.jspecify.annotations.NullMarked;
