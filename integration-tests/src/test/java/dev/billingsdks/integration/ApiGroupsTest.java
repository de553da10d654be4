package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** API groups, faked by hand as in the tests of an application. */
@Tag("every-vendor")
final class ApiGroupsTest {

    private static final String VENDORS = "dev.billingsdks.integration.vendor.TestVendor#all";

    @Test
    void a_fake_implements_only_the_methods_that_it_uses() {
        CustomerDetail customer = CustomerDetail.builder().name("Acme").build();
        ListCustomersResponse page =
                ListCustomersResponse.builder().data(List.of(customer)).build();
        CustomersApi fake = new CustomersApi() {
            @Override
            public PagedIterable<CustomerDetail, ListCustomersResponse> listCustomers(
                    ListCustomersParams params, RequestOptions options) {
                return PagedIterable.ofPages(List.of(Page.of(page.data(), page)));
            }
        };

        assertThat(fake.listCustomers()).containsExactly(customer);
        assertThat(fake.listCustomers(params -> params.limit(2))).containsExactly(customer);
        assertThat(fake.listCustomers().firstPage().body()).isEqualTo(page);
        assertThatThrownBy(new CustomersApi() {}::listCustomers)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("CustomersApi.listCustomers is not implemented here");
    }

    @ParameterizedTest
    @MethodSource(VENDORS)
    void an_operation_that_a_vendor_adds_breaks_no_fake(TestVendor vendor) {
        assertThat(groups(vendor))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.getMethods()).allMatch(Method::isDefault));
    }

    @ParameterizedTest
    @MethodSource(VENDORS)
    void a_method_that_a_fake_does_not_implement_names_itself(TestVendor vendor) {
        for (Class<?> group : groups(vendor)) {
            Object fake = Proxy.newProxyInstance(
                    group.getClassLoader(), new Class<?>[] {group}, InvocationHandler::invokeDefault);

            assertThat(group.getMethods())
                    .filteredOn(method -> method.getParameterCount() == 2)
                    .isNotEmpty()
                    .allSatisfy(method -> assertThatThrownBy(() -> method.invoke(fake, null, null))
                            .cause()
                            .isInstanceOf(UnsupportedOperationException.class)
                            .hasMessageContaining(group.getSimpleName() + "." + method.getName()));
        }
    }

    private static List<Class<?>> groups(TestVendor vendor) {
        return Stream.of(vendor.clientClass().getMethods())
                .<Class<?>>map(Method::getReturnType)
                .filter(Class::isInterface)
                .filter(type -> type.getPackageName().endsWith(".api"))
                .toList();
    }
}
