package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.sample.NoSampleException;
import dev.billingsdks.contract.sample.OperationSample;
import dev.billingsdks.contract.sample.PagedSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationParameter;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.internal.table.SamplerBillingOperations;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A listing of each scheme is stubbed in one line, from the document that an SDK's artifact has. */
class StubbedListingsTest {

    /** Their request says how many items a full page has, which a stub of fixed pages cannot follow. */
    private static final Set<String> BY_REQUESTED_SIZE = Set.of("listSeats");

    @RegisterExtension
    static final ContractExtension vendor =
            ContractExtension.forSpec(Path.of("target/openapi/META-INF/billing-sdks/sampler/openapi.yaml"));

    private final SamplerBillingClient client = SamplerBillingClient.builder()
            .bearerToken("token")
            .key("secret")
            .baseUrl(vendor.baseUrl())
            .pacing(new FakePacing())
            .build();

    static Stream<NamedOperation<SamplerBillingClient>> listings() {
        return SamplerBillingOperations.TABLE.operations().values().stream().filter(NamedOperation::isListing);
    }

    @AfterEach
    void close_client() {
        client.close();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void three_pages_are_listed_to_their_end(NamedOperation<SamplerBillingClient> operation) {
        if (BY_REQUESTED_SIZE.contains(operation.operationId())) {
            assertThatThrownBy(() -> vendor.on(operation.operationId()).respondWithPages(3))
                    .isInstanceOf(NoSampleException.class);
            return;
        }
        vendor.on(operation.operationId()).respondWithPages(3);

        List<?> items = operation.list(client, texts(operation), RequestOptions.none()).stream()
                .toList();

        assertThat(items).hasSizeBetween(3, 6);
        assertThat(vendor.requests()).hasSizeBetween(3, 4);
        assertThat(vendor.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void pages_can_be_made_with_every_seed(NamedOperation<SamplerBillingClient> operation) {
        OperationContract declared = vendor.contract().operation(operation.operationId());
        for (int seed = 1; seed <= 50 && !BY_REQUESTED_SIZE.contains(operation.operationId()); seed++) {
            OperationSample sample = OperationSample.of(vendor.contract(), declared.name(), seed);

            PagedSample listing = PagedSample.ofPages(sample, declared.paging().orElseThrow(), 4, seed);

            assertThat(listing.items()).as("seed " + seed).doesNotHaveDuplicates();
        }
    }

    private static Map<String, String> texts(NamedOperation<SamplerBillingClient> operation) {
        OperationSample sample = OperationSample.of(vendor.contract(), operation.operationId());
        Map<String, String> texts = new HashMap<>();
        for (OperationParameter parameter : operation.parameters()) {
            if (parameter.required()) {
                texts.put(parameter.name(), text(value(sample, parameter)));
            }
        }
        return texts;
    }

    private static JsonNode value(OperationSample sample, OperationParameter parameter) {
        if (!parameter.place().equals("body")) {
            return Json.parse(sample.parameter(parameter.place(), parameter.name()));
        }
        JsonNode body = Json.parse(sample.body());
        return parameter.name().equals("body") ? body : body.path(parameter.name());
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : Json.text(value);
    }
}
