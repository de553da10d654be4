/**
 * The rules that the classes of all published modules keep, as ArchUnit reads them from their class files.
 *
 * <p>They look at the class path that this module's dependencies give, and at nothing of the suites.
 */
@NullMarked
package dev.billingsdks.integration.architecture;

import org.jspecify.annotations.NullMarked;
