/** Tests as an application has them, which contract-testing/README.md shows. */
@NullMarked
package dev.billingsdks.examples.contracts;

import org.jspecify.annotations.NullMarked;
