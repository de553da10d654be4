package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.TestVendor;
import java.util.Collection;
import java.util.List;

/** Whether this run includes every combination, as in CI: {@code -Dtest.long=true} (decision 0031). */
final class LongRun {

    static final boolean ON = Boolean.getBoolean("test.long");

    private static final List<String> VENDORS =
            TestVendor.all().map(TestVendor::name).toList();

    private LongRun() {}

    /**
     * Returns what a test has with a vendor: all of some combinations in a long run, otherwise one, so that the vendors have
     * different ones.
     *
     * @param test the number of the test, so that tests have different ones too
     */
    static <T> List<T> inTurn(TestVendor vendor, int test, Collection<T> combinations) {
        List<T> all = List.copyOf(combinations);
        return LongRun.ON ? all : List.of(all.get((VENDORS.indexOf(vendor.name()) + test) % all.size()));
    }
}
