package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.JsonText;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonModel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Invalid customers: the listing continues, and reading the invalid property fails with an error that has no values.
 */
@Execution(ExecutionMode.CONCURRENT)
final class ItemFaultsTest {

    private static final String SECRET = "{\"" + HostileVendor.CANARY + "\":\"" + HostileVendor.CANARY + "\"}";

    @TestFactory
    Stream<DynamicTest> reading_an_item_that_is_not_an_object_fails() {
        return Stream.of("null", "7", "\"" + HostileVendor.CANARY + "\"", "[]")
                .flatMap(item -> TestVendor.all()
                        .flatMap(vendor -> rows(vendor, "item " + item, customer -> item, ItemFaultsTest::allFail)));
    }

    @TestFactory
    Stream<DynamicTest> reading_a_property_of_the_wrong_type_fails() {
        return everyProperty("of the wrong type", (item, property) -> {
            // An object is valid only for maps and models, and an array for none of these.
            boolean object =
                    item.value(property).startsWith("{") || item.value(property).equals("null");
            return item.json(property, object ? "[" + SECRET + "]" : SECRET);
        });
    }

    @TestFactory
    Stream<DynamicTest> reading_a_missing_required_property_fails() {
        return everyProperty("missing", JsonText::without);
    }

    @TestFactory
    Stream<DynamicTest> reading_an_invalid_date_fails() {
        return Stream.of("yesterday", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-01-02T25:00:00Z", "")
                .flatMap(date -> TestVendor.all()
                        .flatMap(vendor -> dates(vendor)
                                .flatMap(property -> rows(
                                        vendor,
                                        property + " '" + date + "'",
                                        customer -> vendor.customer(customer)
                                                .text(property, date)
                                                .toString(),
                                        model -> onlyFails(property, model)))));
    }

    @TestFactory
    Stream<DynamicTest> unknown_properties_are_kept() {
        return TestVendor.all()
                .flatMap(vendor -> rows(
                        vendor,
                        "unknown properties",
                        customer -> vendor.customer(customer)
                                .json("brand_new", SECRET)
                                .json("also_new", "[1,null,{}]")
                                .toString(),
                        model -> {
                            noneFails(model);
                            assertThat(model.toJson())
                                    .contains("\"brand_new\":" + SECRET)
                                    .contains("\"also_new\":[1,null,{}]");
                        }));
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_value_of_an_enum_is_kept() {
        String status = "{\"value\":\"brand_new\",\"effective_at\":null}";
        return TestVendor.all()
                .filter(vendor -> vendor.name().equals("Metronome"))
                .flatMap(vendor -> rows(
                        vendor,
                        "unknown enum value",
                        customer -> vendor.customer(customer)
                                .json("current_billable_status", status)
                                .toString(),
                        model -> {
                            noneFails(model);
                            assertThat(model.toJson()).contains("\"current_billable_status\":" + status);
                        }));
    }

    private static Stream<DynamicTest> everyProperty(String what, BiFunction<JsonText, String, JsonText> change) {
        return TestVendor.all()
                .flatMap(vendor -> vendor.customer(1).names().stream()
                        .flatMap(property -> rows(
                                vendor,
                                property + " " + what,
                                customer -> change.apply(vendor.customer(customer), property)
                                        .toString(),
                                model -> {
                                    boolean missing = change.apply(vendor.customer(1), property)
                                                    .names()
                                                    .size()
                                            < vendor.customer(1).names().size();
                                    if (missing && !Accessor.of(model, property).isRequired()) {
                                        noneFails(model);
                                    } else {
                                        onlyFails(property, model);
                                    }
                                })));
    }

    /** Returns a test for each page that the vendor has in turn, on which the first customer is replaced. */
    private static Stream<DynamicTest> rows(
            TestVendor vendor, String name, IntFunction<String> item, Consumer<JsonModel> check) {
        return LongRun.inTurn(vendor, Math.floorMod(name.hashCode(), FaultLocation.THREE.size()), FaultLocation.THREE)
                .stream()
                .map(location -> DynamicTest.dynamicTest(
                        name + " [" + vendor.name() + ", " + location + "]", () -> run(vendor, location, item, check)));
    }

    private static void run(
            TestVendor vendor, FaultLocation location, IntFunction<String> item, Consumer<JsonModel> check) {
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS);
                LogCapture log = LogCapture.start();
                CustomersClient client = vendor.client(builder -> builder.bearerToken(RowRun.TOKEN)
                        .baseUrl(server.baseUrl())
                        .pacing(new FakePacing()))) {
            int bad = server.idsBefore(location.page()).size();
            server.plan(
                    location.page(),
                    attempt -> Fault.changedJson(json -> {
                        String good = vendor.customer(bad + 1)
                                .text(vendor.nameProperty(), server.customerName(bad + 1))
                                .toString();
                        assertThat(json).contains(good);
                        return json.replace(good, item.apply(bad + 1));
                    }));

            List<JsonModel> models = client.customers().models().toList();

            assertThat(models).hasSameSizeAs(server.customerIds());
            IntStream.range(0, models.size())
                    .filter(index -> index != bad)
                    .forEach(index -> noneFails(models.get(index)));
            check.accept(models.get(bad));
            assertThat(models.toString()).doesNotContain(HostileVendor.CANARY);
            assertThat(server.requests()).hasSize(server.pages().size());
            Secrecy.check(log);
        }
    }

    private static void allFail(JsonModel model) {
        assertThat(Accessor.all(model)).isNotEmpty().allSatisfy(accessor -> {
            InvalidDataException failure = accessor.failure(model);
            assertThat(failure).isNotNull();
            assertThat(failure.model()).isEqualTo(model.getClass().getSimpleName());
            assertThat(accessor.reads(failure.property())).isTrue();
            assertThat(Secrecy.stackTrace(failure)).doesNotContain(HostileVendor.CANARY);
        });
    }

    private static void noneFails(JsonModel model) {
        assertThat(Accessor.all(model))
                .isNotEmpty()
                .allSatisfy(accessor -> assertThat(accessor.failure(model)).isNull());
    }

    private static void onlyFails(String property, JsonModel model) {
        assertThat(Accessor.all(model)).isNotEmpty().allSatisfy(accessor -> {
            InvalidDataException failure = accessor.failure(model);
            if (accessor.reads(property)) {
                assertThat(failure).isNotNull();
                assertThat(failure.model()).isEqualTo(model.getClass().getSimpleName());
                assertThat(failure.property()).isEqualTo(property);
                assertThat(failure).hasMessageContaining(failure.model()).hasMessageContaining(property);
                assertThat(Secrecy.stackTrace(failure)).doesNotContain(HostileVendor.CANARY);
            } else {
                assertThat(failure).isNull();
            }
        });
    }

    private static Stream<String> dates(TestVendor vendor) {
        return vendor.customer(1).names().stream()
                .filter(property -> vendor.customer(1).value(property).startsWith("\"2026-"));
    }
}
