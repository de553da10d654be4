package dev.billingsdks.integration;

import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.integration.vendor.TestVendor;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Provides the vendors and stubs of a {@link VendorTest}. A vendor's server runs until the last test of the run,
 * because starting one takes longer than a test.
 */
final class VendorArguments implements ArgumentsProvider {

    private static final ExtensionContext.Namespace SERVERS = ExtensionContext.Namespace.create(VendorArguments.class);

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        int[] ints =
                context.getRequiredTestMethod().getAnnotation(VendorTest.class).ints();
        return TestVendor.all()
                .flatMap(vendor -> ints.length == 0
                        ? Stream.of(Arguments.argumentSet(vendor.name(), vendor, stub(vendor, context)))
                        : Arrays.stream(ints)
                                .mapToObj(each -> Arguments.argumentSet(
                                        vendor.name() + " " + each, vendor, stub(vendor, context), each)));
    }

    private static StubbedVendor stub(TestVendor vendor, ExtensionContext context) {
        ContractServer server = context.getRoot()
                .getStore(SERVERS)
                .getOrComputeIfAbsent(
                        vendor.name(), name -> ContractServer.start(vendor.specification()), ContractServer.class);
        return new StubbedVendor(vendor, server);
    }
}
