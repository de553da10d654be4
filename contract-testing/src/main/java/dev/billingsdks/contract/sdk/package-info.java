/**
 * What tests of an SDK use in addition to the server: a clock, text resources, and checks of what every model guarantees.
 *
 * <p>Depends on sdk-runtime, whose tests therefore cannot use it. The other packages do not depend on this one.
 */
@NullMarked
package dev.billingsdks.contract.sdk;

import org.jspecify.annotations.NullMarked;
