/** The module for Jackson 2. */
@NullMarked
package dev.billingsdks.jackson.jackson2;

import org.jspecify.annotations.NullMarked;
