/**
 * A vendor's server for tests: WireMock on a loopback port, which validates every request and every stubbed response against the
 * vendor's OpenAPI document.
 *
 * <p>{@link dev.billingsdks.contract.server.ContractExtension} runs it in JUnit 5 tests,
 * {@link dev.billingsdks.contract.server.ContractServer} anywhere else. Depends on {@code contract.sample},
 * {@code contract.check} and {@code contract.document}.
 */
@NullMarked
package dev.billingsdks.contract.server;

import org.jspecify.annotations.NullMarked;
