package dev.billingsdks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.json.JsonModel;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A vendor's errors: the model that the document declares for each status, and none for a status that it does not declare.
 *
 * @param <C> the client
 * @param <B> the client's builder
 */
public abstract class ErrorSuite<C extends AutoCloseable, B extends ClientBuilder<B>> {

    private static final int[] STATUSES = {400, 401, 403, 404, 409, 422, 426, 429, 500, 503};

    private final VendorFixture<C, B, ?, ?> fixture;
    private final ContractExtension vendor;
    /** The time of the client, which passes without waiting. */
    protected final FakePacing pacing = new FakePacing();
    /** A client of the server, closed after the test. */
    protected final C client;

    /** Creates a suite with a client of its own for each test. */
    protected ErrorSuite(VendorFixture<C, B, ?, ?> fixture, ContractExtension vendor) {
        this.fixture = fixture;
        this.vendor = vendor;
        client = fixture.build(fixture.builder(vendor).pacing(pacing));
    }

    /** Returns the body of an error. */
    protected abstract String error();

    /** Reads an error as the model that the document declares for a status, or returns null if it declares none. */
    protected abstract @Nullable JsonModel readError(int status, String json);

    @AfterEach
    void close_client() throws Exception {
        client.close();
    }

    @TestFactory
    Stream<DynamicTest> an_error_has_the_model_that_is_declared_for_its_status() {
        return IntStream.of(STATUSES).mapToObj(status -> DynamicTest.dynamicTest("" + status, () -> check(status)));
    }

    /** Lists the first page, which fails. */
    protected final ApiException failure() {
        return catchThrowableOfType(
                ApiException.class, () -> fixture.listing(client).firstPage());
    }

    private void check(int status) {
        JsonModel expected = readError(status, error());
        if (expected == null) {
            vendor.on(fixture.operation()).respondContraryToSpec(status, "application/json", error());
        } else {
            vendor.on(fixture.operation()).respond(status, error());
        }

        ApiException thrown = failure();

        assertThat(thrown.statusCode()).isEqualTo(status);
        assertThat(thrown.<Object>error()).isEqualTo(expected);
    }
}
