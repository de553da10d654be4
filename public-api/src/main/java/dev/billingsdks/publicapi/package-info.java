/**
 * The public API of compiled classes as text, so that a change of it is seen in review: printed by
 * {@link dev.billingsdks.publicapi.PublicApi}, kept in a file and compared by {@link dev.billingsdks.publicapi.ApiTextFile}.
 *
 * <p>Depends on the JDK and JSpecify only, so that the tests of every module, sdk-runtime's included, can use it.
 */
@NullMarked
package dev.billingsdks.publicapi;

import org.jspecify.annotations.NullMarked;
