package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.ApiException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Redirects: followed to the same origin, with token and parameters, and to no other origin. */
@Execution(ExecutionMode.CONCURRENT)
final class RedirectFaultsTest {

    private static final List<Integer> STATUSES = List.of(301, 302, 303, 307, 308);

    @TestFactory
    Stream<DynamicTest> to_the_same_origin() {
        Map<String, Function<FaultContext, String>> forms = Map.of(
                "an absolute URL", context -> origin(context) + "/moved" + query(context),
                "an absolute URL without parameters", context -> origin(context) + "/moved",
                "a path", context -> "/moved" + query(context),
                "a path with one more parameter", context -> "/moved?shard=7",
                "a relative path", context -> "../moved" + query(context),
                "a URL without a scheme",
                        context -> origin(context).replaceFirst("^https?:", "") + "/moved" + query(context));
        return Row.tests(
                TransportKind.BOTH,
                STATUSES.stream()
                        .flatMap(status -> forms.entrySet().stream()
                                // One status has all forms, the others one: the form does not depend on the status.
                                .filter(form -> status == 307 || form.getKey().equals("an absolute URL"))
                                .sorted(Map.Entry.comparingByKey())
                                .map(form -> Row.named(status + " to " + form.getKey())
                                        .once(redirect(status, form.getValue()))
                                        .recovers()
                                        .afterRequests(2)
                                        .check(RedirectFaultsTest::movedWithParameters))));
    }

    @TestFactory
    Stream<DynamicTest> to_a_reference_of_rfc_3986() {
        return Row.tests(
                TransportKind.BOTH,
                reference("only a query", "?moved=1", path -> path + "?moved=1"),
                reference("only a query and a fragment", "?moved=1#f", path -> path + "?moved=1"),
                reference("dot segments", "/x/../y/./moved", path -> "/y/moved"),
                reference("more dot segments than there are segments", "../../../../moved", path -> "/moved"),
                reference(
                        "a space, brackets and a bar",
                        "/moved [0]|?a[b]=c|d e",
                        path -> "/moved%20%5B0%5D%7C?a%5Bb%5D=c%7Cd%20e"),
                reference(
                        "quotes, braces and other characters", "/moved\"<>^`{}", path -> "/moved%22%3C%3E%5E%60%7B%7D"),
                reference("raw UTF-8", "/moved/\u00c3\u00a9?n=\u00e6\u0097\u00a5", path -> "/moved/%C3%A9?n=%E6%97%A5"),
                reference("encoded characters", "/moved/%C3%A9%2f%41", path -> "/moved/%C3%A9%2f%41"),
                reference("a percent sign that encodes nothing", "/moved/50%?a=%zz", path -> "/moved/50%25?a=%25zz"));
    }

    private static Row reference(String name, String location, UnaryOperator<String> expected) {
        return Row.named("302 to " + name)
                .once(redirect(302, context -> location))
                .recovers()
                .afterRequests(2)
                .check(run -> {
                    ReceivedRequest first = run.requestsForThePage().get(0);
                    String target = run.requestsForThePage().get(1).target();
                    String query = query(first);
                    String path = first.target().substring(0, first.target().length() - query.length());
                    String own = query.isEmpty() ? "" : query.substring(1);
                    String moved = expected.apply(path);
                    String separator = own.isEmpty() ? "" : moved.contains("?") ? "&" : "?";
                    assertThat(target).isEqualTo(moved + separator + own);
                });
    }

    @TestFactory
    Stream<DynamicTest> three_in_a_row() {
        return Row.tests(
                TransportKind.BOTH,
                Row.named("three redirects in a row")
                        .first(3, redirect(307, context -> "/moved" + query(context)))
                        .recovers()
                        .afterRequests(4));
    }

    @TestFactory
    Stream<DynamicTest> loops() {
        return Row.tests(
                TransportKind.BOTH,
                STATUSES.stream()
                        .map(status -> Row.named(status + " in a loop")
                                .always(redirect(
                                        status, context -> context.request().target()))
                                .fails(ApiException.class)
                                .afterRequests(4)
                                .checkFailure(
                                        ApiException.class,
                                        failure ->
                                                assertThat(failure.statusCode()).isEqualTo(status))));
    }

    @TestFactory
    Stream<DynamicTest> to_another_origin() {
        return Row.tests(
                TransportKind.BOTH,
                refused(
                        "another origin",
                        context -> otherOrigin(context) + context.request().target()),
                refused("another host", context -> origin(context).replace("127.0.0.1", "localhost")),
                refused(
                        "another origin, without a scheme",
                        context -> otherOrigin(context).replaceFirst("^https?:", "")),
                refused("the origin as user info", context -> origin(context) + "@" + authority(context)),
                refused("the origin with user info", context -> origin(context).replace("//", "//user:password@")),
                refused("another origin after backslashes", context -> "\\\\" + authority(context) + "\\customers"),
                refused("a file", context -> "file:///etc/passwd"),
                refused("javascript", context -> "javascript:alert(1)"),
                refused("data", context -> "data:application/json,{}"),
                refused("garbage", context -> "http://%%% <>"),
                refused("a path with a backslash", context -> "/moved\\..\\customers"),
                refused("a path with a control character", context -> "/moved\u0001"),
                refused("nothing", context -> ""));
    }

    @TestFactory
    Stream<DynamicTest> to_plain_http() {
        return Row.tests(
                TransportKind.ENCRYPTED,
                STATUSES.stream()
                        .map(status -> Row.named(status + " from https to http")
                                .always(redirect(
                                        status,
                                        context -> origin(context).replace("https:", "http:")
                                                + context.request().target()))
                                .fails(ApiException.class)
                                .afterRequests(1)));
    }

    @TestFactory
    Stream<DynamicTest> without_a_target() {
        return Row.tests(
                TransportKind.BOTH,
                STATUSES.stream()
                        .map(status -> Row.named(status + " without a location")
                                .always(Fault.response(context -> RawResponse.of(status)))
                                .fails(ApiException.class)
                                .afterRequests(1)));
    }

    private static Row refused(String name, Function<FaultContext, String> location) {
        return Row.named("302 to " + name)
                .always(redirect(302, location))
                .fails(ApiException.class)
                .afterRequests(1)
                .checkFailure(
                        ApiException.class,
                        failure -> assertThat(failure.statusCode()).isEqualTo(302));
    }

    private static Fault redirect(int status, Function<FaultContext, String> location) {
        return Fault.response(context -> RawResponse.of(status).withHeader("Location", location.apply(context)));
    }

    /** The server responds by the position only, so that a lost parameter would repeat the first page. */
    private static void movedWithParameters(RowRun run) {
        assertThat(run.requestsForThePage()).hasSize(2);
        ReceivedRequest first = run.requestsForThePage().get(0);
        ReceivedRequest second = run.requestsForThePage().get(1);
        assertThat(second.target()).startsWith("/").contains("moved");
        assertThat(second.header("Authorization")).isEqualTo(first.header("Authorization"));
        String query = query(first);
        if (!query.isEmpty()) {
            assertThat(second.target()).contains(query.substring(1));
        }
    }

    private static String origin(FaultContext context) {
        return context.server().origin().url();
    }

    private static String otherOrigin(FaultContext context) {
        return context.server().otherOrigin().url();
    }

    private static String authority(FaultContext context) {
        return "127.0.0.1:" + context.server().otherOrigin().port();
    }

    private static String query(FaultContext context) {
        return query(context.request());
    }

    private static String query(ReceivedRequest request) {
        int question = request.target().indexOf('?');
        return question < 0 ? "" : request.target().substring(question);
    }
}
