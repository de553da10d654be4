/** Operations that go on after the response of the request that started them, and the waiter for their end. */
@NullMarked
package dev.billingsdks.runtime.longrunning;

import org.jspecify.annotations.NullMarked;
