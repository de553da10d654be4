package com.example.kotlin

import dev.billingsdks.metronome.api.CustomersApi
import dev.billingsdks.metronome.api.ListCustomersParams
import dev.billingsdks.metronome.model.CustomerDetail
import dev.billingsdks.metronome.model.ListCustomersResponse
import dev.billingsdks.pagination.Page
import dev.billingsdks.pagination.PagedIterable
import dev.billingsdks.runtime.RequestOptions
import dev.billingsdks.runtime.error.ApiException
import dev.billingsdks.runtime.error.InterruptedCallException
import dev.billingsdks.runtime.error.RateLimitException
import dev.billingsdks.runtime.error.SdkException
import dev.billingsdks.runtime.error.TransportException
import java.io.IOException
import java.time.Duration
import java.time.OffsetDateTime
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

class CustomersTest {

    private val first = page(customer("Ada"), customer("Grace"))
    private val second = page(customer("Edsger"))

    @Test
    fun names_of_all_pages_are_a_sequence() {
        val customers = fake(PagedIterable.ofPages(listOf(first, second)))

        assertEquals(listOf("Ada", "Grace", "Edsger"), names(customers).toList())
    }

    @Test
    fun a_page_that_is_not_needed_is_not_requested() {
        val customers = fake(PagedIterable.ofPages(listOf(first)).thenThrow(error(500)))

        assertEquals(listOf("Ada", "Grace"), names(customers).take(2).toList())
    }

    @Test
    fun an_error_in_the_middle_keeps_its_type_and_names_the_page() {
        val customers = fake(PagedIterable.ofPages(listOf(first, second)).thenThrow(error(429)))

        val e = assertThrows(RateLimitException::class.java) { names(customers).toList() }

        assertEquals("page:3", e.pageToken())
    }

    @Test
    fun customers_without_the_date_are_left_out() {
        val time = OffsetDateTime.parse("2026-11-01T00:00:00Z")
        val page = page(
            customer("Ada", archivedAt = time),
            customer("Grace", archivedAt = time.minusSeconds(1)),
            customer("Edsger", archivedAt = null),
        )

        val archived = archivedSince(fake(PagedIterable.ofPages(listOf(page))), time)

        assertEquals(listOf("Ada"), archived.map { it.name() }.toList())
    }

    @Test
    fun each_error_has_its_advice() {
        assertEquals("check METRONOME_BEARER_TOKEN", advice(error(401)))
        assertEquals("retry after 30 seconds", advice(error(429)))
        assertEquals("status 404, request id unknown", advice(error(404)))
        val reset = TransportException("connection reset", IOException(), "Metronome", "listCustomers")
        assertEquals("retry later, from the start", advice(reset))
        assertEquals("stop", advice(InterruptedCallException("interrupted", null, "Metronome", "listCustomers")))
    }

    private fun error(status: Int): SdkException =
        ApiException.builder(status).call("Metronome", "listCustomers").retryAfter(Duration.ofSeconds(30)).build()

    private fun customer(name: String, archivedAt: OffsetDateTime? = null): CustomerDetail =
        CustomerDetail.builder().name(name).archivedAt(archivedAt).build()

    private fun page(vararg customers: CustomerDetail): Page<CustomerDetail, ListCustomersResponse> =
        Page.of(customers.toList(), ListCustomersResponse.builder().data(customers.toList()).build())

    /** All overloads of listCustomers call the one that is implemented. */
    private fun fake(listing: PagedIterable<CustomerDetail, ListCustomersResponse>): CustomersApi =
        object : CustomersApi {
            override fun listCustomers(params: ListCustomersParams, options: RequestOptions) = listing
        }
}
