/**
 * Takes a newer document of a vendor: reads and checks it, reports the difference, tries it in a copy of the repository and puts it
 * in place. It runs at build time only, and no module depends on it.
 */
@NullMarked
package dev.billingsdks.update;

import org.jspecify.annotations.NullMarked;
