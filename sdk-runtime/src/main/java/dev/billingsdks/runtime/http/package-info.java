/**
 * The builder that the clients of all vendors extend. It uses all packages below it, and none of them uses this one.
 */
@NullMarked
package dev.billingsdks.runtime.http;

import org.jspecify.annotations.NullMarked;
