package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Redirects: followed to the same origin, with token and parameters, and nowhere else. */
final class RedirectFaultsTest {

    private static final List<Integer> STATUSES = List.of(301, 302, 303, 307, 308);

    @TestFactory
    Stream<DynamicTest> to_the_same_origin() {
        Map<String, Function<Asked, String>> forms = Map.of(
                "an absolute URL", asked -> origin(asked) + "/moved" + query(asked),
                "an absolute URL without parameters", asked -> origin(asked) + "/moved",
                "a path", asked -> "/moved" + query(asked),
                "a path with one more parameter", asked -> "/moved?shard=7",
                "a relative path", asked -> "../moved" + query(asked),
                "a URL without a scheme",
                        asked -> origin(asked).replaceFirst("^https?:", "") + "/moved" + query(asked));
        return Row.tests(STATUSES.stream()
                .flatMap(status -> forms.entrySet().stream()
                        // One status has all forms, the others one: the form has no part in what a status means.
                        .filter(form -> status == 307 || form.getKey().equals("an absolute URL"))
                        .sorted(Map.Entry.comparingByKey())
                        .map(form -> Row.named(status + " to " + form.getKey())
                                .once(redirect(status, form.getValue()))
                                .recovers()
                                .afterRequests(2)
                                .check(RedirectFaultsTest::movedWithParameters))));
    }

    @TestFactory
    Stream<DynamicTest> three_in_a_row() {
        return Row.tests(Row.named("three redirects in a row")
                .first(3, redirect(307, asked -> "/moved" + query(asked)))
                .recovers()
                .afterRequests(4));
    }

    @TestFactory
    Stream<DynamicTest> loops() {
        return Row.tests(STATUSES.stream()
                .map(status -> Row.named(status + " in a loop")
                        .always(redirect(status, asked -> asked.request().target()))
                        .fails(ApiException.class)
                        .afterRequests(4)
                        .checkFailure(
                                ApiException.class,
                                failure -> assertThat(failure.statusCode()).isEqualTo(status))));
    }

    @TestFactory
    Stream<DynamicTest> to_anywhere_else() {
        return Row.tests(
                refused(
                        "another origin",
                        asked -> elsewhere(asked) + asked.request().target()),
                refused("another host", asked -> origin(asked).replace("127.0.0.1", "localhost")),
                refused(
                        "another origin, scheme left out",
                        asked -> elsewhere(asked).replaceFirst("^https?:", "")),
                refused("the origin as user info", asked -> origin(asked) + "@" + authority(asked)),
                refused("the origin with user info", asked -> origin(asked).replace("//", "//user:password@")),
                refused("another origin behind backslashes", asked -> "\\\\" + authority(asked) + "\\customers"),
                refused("a file", asked -> "file:///etc/passwd"),
                refused("javascript", asked -> "javascript:alert(1)"),
                refused("data", asked -> "data:application/json,{}"),
                refused("garbage", asked -> "http://%%% <>"),
                refused("nothing", asked -> ""));
    }

    @TestFactory
    Stream<DynamicTest> to_plain_http() {
        return Row.tests(STATUSES.stream()
                .map(status -> Row.named(status + " from https to http")
                        .always(redirect(
                                status,
                                asked -> origin(asked).replace("https:", "http:")
                                        + asked.request().target()))
                        .at(Set.of(Place.MIDDLE_PAGE))
                        .fails(ApiException.class)
                        .afterRequests(1)));
    }

    @TestFactory
    Stream<DynamicTest> without_a_target() {
        return Row.tests(STATUSES.stream()
                .map(status -> Row.named(status + " without a location")
                        .always(Fault.reply(asked -> Reply.of(status)))
                        .fails(ApiException.class)
                        .afterRequests(1)));
    }

    private static Row refused(String name, Function<Asked, String> location) {
        return Row.named("302 to " + name)
                .always(redirect(302, location))
                .fails(ApiException.class)
                .afterRequests(1)
                .checkFailure(
                        ApiException.class,
                        failure -> assertThat(failure.statusCode()).isEqualTo(302));
    }

    private static Fault redirect(int status, Function<Asked, String> location) {
        return Fault.reply(asked -> Reply.of(status).withHeader("Location", location.apply(asked)));
    }

    /** The server answers by the position alone, so that a parameter lost on the way would repeat the first page. */
    private static void movedWithParameters(Walk walk) {
        assertThat(walk.requestsForThePage()).hasSize(2);
        RecordedRequest first = walk.requestsForThePage().get(0);
        RecordedRequest second = walk.requestsForThePage().get(1);
        assertThat(second.target()).startsWith("/").contains("moved");
        assertThat(second.header("Authorization")).isEqualTo(first.header("Authorization"));
        String query = query(first);
        if (!query.isEmpty()) {
            assertThat(second.target()).contains(query.substring(1));
        }
    }

    private static String origin(Asked asked) {
        return asked.server().origin().url();
    }

    private static String elsewhere(Asked asked) {
        return asked.server().elsewhere().url();
    }

    private static String authority(Asked asked) {
        return "127.0.0.1:" + asked.server().elsewhere().port();
    }

    private static String query(Asked asked) {
        return query(asked.request());
    }

    private static String query(RecordedRequest request) {
        int question = request.target().indexOf('?');
        return question < 0 ? "" : request.target().substring(question);
    }
}
