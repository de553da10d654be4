/**
 * Test support that holds an HTTP exchange against a vendor's OpenAPI document, requests and stubbed answers alike.
 *
 * <p>Lives in test scope only: any module's tests and the quickstart may depend on it, it depends on no
 * other package of this project.
 */
@NullMarked
package dev.billingsdks.contract;

import org.jspecify.annotations.NullMarked;
