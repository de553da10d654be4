package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Page readers inherit nothing from the thread that starts them. */
final class ReaderInheritanceTest {

    private static final InheritableThreadLocal<String> LOCAL = new InheritableThreadLocal<>();

    static Stream<Arguments> readings() {
        return Stream.of(
                reading("prefetch", listing -> listing.prefetch(2)),
                reading("parallel", listing -> listing.parallel(3)),
                reading("parallel and prefetch", listing -> listing.parallel(3).prefetch(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void readers_have_no_thread_locals_no_context_class_loader_and_no_group_of_the_caller(
            String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading) throws Exception {
        List<String> inherited = new CopyOnWriteArrayList<>();
        NumberedVendor vendor = new NumberedVendor(3);
        for (int page = 1; page <= 3; page++) {
            vendor.before(
                    page,
                    () -> inherited.add(LOCAL.get() + " "
                            + Thread.currentThread().getContextClassLoader() + " "
                            + Thread.currentThread().getThreadGroup().getParent()));
        }
        ThreadGroup group = new ThreadGroup("application");
        try (URLClassLoader application = new URLClassLoader(new URL[0])) {
            Thread caller = new Thread(group, () -> {
                LOCAL.set("application");
                reading.apply(vendor.list()).forEach(item -> {});
            });
            caller.setContextClassLoader(application);
            caller.start();
            Reader.awaitEnd(caller);
        }

        assertThat(inherited).hasSizeGreaterThanOrEqualTo(3).containsOnly("null null null");
        assertThat(vendor.threads()).isNotEmpty().allMatch(Thread::isDaemon);
    }

    private static Arguments reading(String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading) {
        return Arguments.of(name, reading);
    }
}
