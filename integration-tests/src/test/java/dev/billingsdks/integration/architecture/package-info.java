/**
 * The rules that the classes of all published modules follow, checked by ArchUnit from the class files.
 *
 * <p>They check the class path that this module's dependencies provide, and not the tests.
 */
@NullMarked
package dev.billingsdks.integration.architecture;

import org.jspecify.annotations.NullMarked;
