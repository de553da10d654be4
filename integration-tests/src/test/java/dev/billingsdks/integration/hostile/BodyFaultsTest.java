package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.JsonText;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Responses with status 200 that are not pages. */
@Execution(ExecutionMode.CONCURRENT)
final class BodyFaultsTest {

    private static final String CANARY = HostileVendor.CANARY;

    @TestFactory
    Stream<DynamicTest> a_body_that_is_not_a_page_is_an_error() {
        return Row.tests(
                wrong("200 with HTML", "text/html", "<html>" + CANARY + "</html>"),
                wrong("200 with HTML declared as JSON", "application/json", "<html>" + CANARY + "</html>"),
                wrong("200 with text", "text/plain", CANARY),
                wrong("200 with an empty body", "application/json", ""),
                wrong("200 with white space", "application/json", " \r\n\t "),
                wrong("an array as root", "application/json", "[{\"name\":\"" + CANARY + "\"}]"),
                wrong("null as root", "application/json", "null"),
                wrong("a string as root", "application/json", "\"" + CANARY + "\""),
                wrong("a number as root", "application/json", "17"),
                wrong("true as root", "application/json", "true"),
                wrong("JSON that is not JSON", "application/json", "{" + CANARY + ":1}"),
                always("204", Fault.response(context -> RawResponse.of(204))),
                always("205", Fault.response(context -> RawResponse.of(205))),
                always("data after the page", Fault.changedJson(json -> json + CANARY)),
                always("two pages in one", Fault.changedJson(json -> json + json)));
    }

    @TestFactory
    Stream<DynamicTest> items_must_be_present() {
        return Row.tests(
                always("items null", items("null")).of(vendor -> !vendor.omitsDefaults()),
                always("items missing", items(null)).of(vendor -> !vendor.omitsDefaults()),
                always("items an object", items("{\"x\":1}")).fails(DecodeException.class, InvalidDataException.class),
                always("items a string", items("\"" + CANARY + "\""))
                        .fails(DecodeException.class, InvalidDataException.class),
                always("items a number", items("7")).fails(DecodeException.class, InvalidDataException.class));
    }

    @TestFactory
    Stream<DynamicTest> the_deciding_property_must_have_its_type() {
        return Row.tests(Stream.of("{\"x\":1}", "[]", "7.5", "true")
                .map(value -> always(
                                "deciding property is " + value,
                                Fault.response(context -> RawResponse.json(
                                        200,
                                        context.server()
                                                .json(context.page(), nextOf(context))
                                                .json(nextProperty(context.vendor()), value)
                                                .toString())))
                        // For Flatpeak, a boolean is the declared type.
                        .of(vendor -> !(value.equals("true") && vendor.name().equals("Flatpeak")))
                        .fails(DecodeException.class, InvalidDataException.class, PaginationException.class)));
    }

    @TestFactory
    Stream<DynamicTest> a_vendor_that_omits_defaults_may_omit_the_items() {
        return Row.tests(
                Row.named("{} is an empty page")
                        .always(Fault.response(context -> RawResponse.json(200, "{}")))
                        .of(TestVendor::omitsDefaults)
                        .lists(run -> run.server().idsBefore(run.location().page()))
                        .afterRequests(1),
                Row.named("items absent, and a next page")
                        .always(items(null))
                        .of(TestVendor::omitsDefaults)
                        .lists(run -> run.server().idsWithout(run.location().page())),
                Row.named("items null, and a next page")
                        .always(items("null"))
                        .of(TestVendor::omitsDefaults)
                        .lists(run -> run.server().idsWithout(run.location().page())));
    }

    private static Row wrong(String name, String contentType, String body) {
        return always(
                name,
                Fault.response(context -> RawResponse.of(200)
                        .withHeader("Content-Type", contentType)
                        .withBody(body)));
    }

    private static Row always(String name, Fault fault) {
        return Row.named(name)
                .always(fault)
                .fails(DecodeException.class)
                .afterRequests(1)
                .check(run -> {
                    if (run.failure() instanceof DecodeException failure) {
                        assertThat(failure.statusCode()).isBetween(200, 205);
                    }
                });
    }

    private static Fault items(@Nullable String value) {
        return Fault.response(context -> {
            JsonText page = context.server()
                    .json(context.page(), nextOf(context))
                    .without(context.vendor().itemsProperty());
            return RawResponse.json(
                    200, (value == null ? page : page.json(context.vendor().itemsProperty(), value)).toString());
        });
    }

    private static @Nullable String nextOf(FaultContext context) {
        return context.isLastPage()
                ? null
                : context.vendor()
                        .positionAfter(context.page(), context.server().pages().get(context.page()));
    }

    private static String nextProperty(TestVendor vendor) {
        return switch (vendor.name()) {
            case "Metronome" -> "next_page";
            case "Kelviq" -> "next";
            case "Flatpeak" -> "has_more";
            case "MijnKlantportaal" -> "next_page_url";
            default -> "nextPageToken";
        };
    }
}
