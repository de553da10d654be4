package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.JsonObject;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Answers with status 200 that are no page. */
final class BodyFaultsTest {

    private static final String CANARY = HostileVendor.CANARY;

    @TestFactory
    Stream<DynamicTest> what_is_no_page_is_an_error() {
        return Row.tests(
                wrong("200 with HTML", "text/html", "<html>" + CANARY + "</html>"),
                wrong("200 with HTML that calls itself JSON", "application/json", "<html>" + CANARY + "</html>"),
                wrong("200 with text", "text/plain", CANARY),
                wrong("200 with an empty body", "application/json", ""),
                wrong("200 with white space", "application/json", " \r\n\t "),
                wrong("an array as root", "application/json", "[{\"name\":\"" + CANARY + "\"}]"),
                wrong("null as root", "application/json", "null"),
                wrong("a string as root", "application/json", "\"" + CANARY + "\""),
                wrong("a number as root", "application/json", "17"),
                wrong("true as root", "application/json", "true"),
                wrong("JSON that is no JSON", "application/json", "{" + CANARY + ":1}"),
                always("204", Fault.reply(asked -> Reply.of(204))),
                always("205", Fault.reply(asked -> Reply.of(205))),
                always("something after the page", Fault.changedJson(json -> json + CANARY)),
                always("two pages in one", Fault.changedJson(json -> json + json)));
    }

    @TestFactory
    Stream<DynamicTest> items_must_be_there() {
        return Row.tests(
                always("items null", items("null")).of(vendor -> !vendor.omitsDefaults()),
                always("items missing", items(null)).of(vendor -> !vendor.omitsDefaults()),
                always("items an object", items("{\"x\":1}")).fails(DecodeException.class, InvalidDataException.class),
                always("items a string", items("\"" + CANARY + "\""))
                        .fails(DecodeException.class, InvalidDataException.class),
                always("items a number", items("7")).fails(DecodeException.class, InvalidDataException.class));
    }

    @TestFactory
    Stream<DynamicTest> what_says_whether_more_follows_must_be_right() {
        return Row.tests(Stream.of("{\"x\":1}", "[]", "7.5", "true")
                .map(value -> always(
                                "what follows is " + value,
                                Fault.reply(asked -> Reply.json(
                                        200,
                                        asked.server()
                                                .json(asked.page(), nextOf(asked))
                                                .json(nextProperty(asked.vendor()), value)
                                                .toString())))
                        // A boolean is what Flatpeak has there.
                        .of(vendor -> !(value.equals("true") && vendor.name().equals("Flatpeak")))
                        .fails(DecodeException.class, InvalidDataException.class, PaginationException.class)));
    }

    @TestFactory
    Stream<DynamicTest> a_vendor_that_leaves_out_what_is_empty_may_leave_out_the_items() {
        return Row.tests(
                Row.named("{} is an empty page")
                        .always(Fault.reply(asked -> Reply.json(200, "{}")))
                        .of(TestVendor::omitsDefaults)
                        .gives(walk -> walk.server().idsBefore(walk.place().page()))
                        .afterRequests(1),
                Row.named("items left out, and a next page")
                        .always(items(null))
                        .of(TestVendor::omitsDefaults)
                        .gives(walk -> walk.server().idsWithout(walk.place().page())),
                Row.named("items null, and a next page")
                        .always(items("null"))
                        .of(TestVendor::omitsDefaults)
                        .gives(walk -> walk.server().idsWithout(walk.place().page())));
    }

    private static Row wrong(String name, String contentType, String body) {
        return always(
                name,
                Fault.reply(asked ->
                        Reply.of(200).withHeader("Content-Type", contentType).withBody(body)));
    }

    private static Row always(String name, Fault fault) {
        return Row.named(name)
                .always(fault)
                .fails(DecodeException.class)
                .afterRequests(1)
                .check(walk -> {
                    if (walk.failure() instanceof DecodeException failure) {
                        assertThat(failure.statusCode()).isBetween(200, 205);
                    }
                });
    }

    private static Fault items(@Nullable String value) {
        return Fault.reply(asked -> {
            JsonObject page = asked.server()
                    .json(asked.page(), nextOf(asked))
                    .without(asked.vendor().itemsProperty());
            return Reply.json(
                    200, (value == null ? page : page.json(asked.vendor().itemsProperty(), value)).toString());
        });
    }

    private static @Nullable String nextOf(Asked asked) {
        return asked.isLastPage()
                ? null
                : asked.vendor()
                        .positionAfter(asked.page(), asked.server().pages().get(asked.page()));
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
