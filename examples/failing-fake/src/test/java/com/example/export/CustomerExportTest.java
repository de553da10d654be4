package com.example.export;

import static com.example.export.FakeCustomers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.ApiExceptionBuilder;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.ServerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the export does when a listing fails in the middle. No server and no waiting is involved. */
final class CustomerExportTest {

    private static final Page<CustomerDetail, ListCustomersResponse> FIRST = page("Ada", "Grace");
    private static final Page<CustomerDetail, ListCustomersResponse> SECOND = page("Edsger");
    private static final Page<CustomerDetail, ListCustomersResponse> THIRD = page("Barbara", "Tony");

    private final FakeCustomers customers = new FakeCustomers();
    private final List<Duration> waits = new ArrayList<>();
    private final List<String> exported = new ArrayList<>();
    private final CustomerExport export = new CustomerExport(customers, waits::add);

    @Test
    void after_a_rate_limit_the_export_continues_and_repeats_no_customer() {
        customers
                .thenList(PagedIterable.ofPages(List.of(FIRST, SECOND)).thenThrow(rateLimit(Duration.ofSeconds(30))))
                .thenList(PagedIterable.ofPages(List.of(FIRST, SECOND, THIRD)));

        export.run(exported::add);

        assertThat(exported).containsExactly("Ada", "Grace", "Edsger", "Barbara", "Tony");
        assertThat(waits).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void a_rate_limit_without_a_time_is_waited_for_a_minute() {
        customers
                .thenList(PagedIterable.ofPages(List.of(FIRST)).thenThrow(rateLimit(null)))
                .thenList(PagedIterable.ofPages(List.of(FIRST, SECOND)));

        export.run(exported::add);

        assertThat(exported).containsExactly("Ada", "Grace", "Edsger");
        assertThat(waits).containsExactly(Duration.ofMinutes(1));
    }

    @Test
    void three_rate_limits_at_one_page_end_the_export() {
        PagedIterable<CustomerDetail, ListCustomersResponse> limited =
                PagedIterable.ofPages(List.of(FIRST)).thenThrow(rateLimit(null));
        customers.thenList(limited).thenList(limited).thenList(limited);

        RateLimitException e = catchThrowableOfType(RateLimitException.class, () -> export.run(exported::add));

        assertThat(e.pageToken()).isEqualTo("page:2");
        assertThat(exported).containsExactly("Ada", "Grace");
        assertThat(waits).hasSize(2);
    }

    @Test
    void an_outage_is_not_waited_for_and_names_the_page() {
        customers.thenList(PagedIterable.ofPages(List.of(FIRST, SECOND))
                .thenThrow(error(503).build()));

        ServerException e = catchThrowableOfType(ServerException.class, () -> export.run(exported::add));

        assertThat(e.pageToken()).isEqualTo("page:3");
        assertThat(exported).containsExactly("Ada", "Grace", "Edsger");
        assertThat(waits).isEmpty();
    }

    private static RuntimeException rateLimit(Duration retryAfter) {
        return error(429).retryAfter(retryAfter).build();
    }

    private static ApiExceptionBuilder error(int status) {
        return ApiException.builder(status).call("Metronome", "listCustomers");
    }
}
