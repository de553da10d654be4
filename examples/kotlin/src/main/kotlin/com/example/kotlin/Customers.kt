package com.example.kotlin

import dev.billingsdks.metronome.MetronomeClient
import dev.billingsdks.metronome.api.CustomersApi
import dev.billingsdks.metronome.model.CustomerDetail
import dev.billingsdks.runtime.error.ApiException
import dev.billingsdks.runtime.error.AuthenticationException
import dev.billingsdks.runtime.error.DeadlineExceededException
import dev.billingsdks.runtime.error.InterruptedCallException
import dev.billingsdks.runtime.error.RateLimitException
import dev.billingsdks.runtime.error.SdkException
import dev.billingsdks.runtime.error.TransportException
import java.time.OffsetDateTime

/** Returns the names of all customers. A page is requested when the sequence is read to it. */
fun names(customers: CustomersApi): Sequence<String> = customers.listCustomers().asSequence().map { it.name() }

/** Returns the customers that were archived since a time. */
fun archivedSince(customers: CustomersApi, time: OffsetDateTime): Sequence<CustomerDetail> =
    customers.listCustomers { params -> params.onlyArchived(true) }
        .asSequence()
        // To the compiler, archivedAt() is OffsetDateTime? and name() is String: the safe call is required.
        .filter { it.archivedAt()?.isBefore(time) == false }

/** Returns what to do about an error of a call. */
fun advice(error: SdkException): String =
    when (error) {
        is AuthenticationException -> "check METRONOME_BEARER_TOKEN"
        is RateLimitException -> "retry after ${error.retryAfter()?.toSeconds() ?: "some"} seconds"
        is ApiException -> "status ${error.statusCode()}, request id ${error.requestId() ?: "unknown"}"
        is InterruptedCallException -> "stop" // before TransportException, which it is too
        is TransportException, is DeadlineExceededException -> "retry later, from ${error.pageToken() ?: "the start"}"
        else -> "report this: ${error.message}"
    }

/** Prints the first ten customers of the account whose token is in METRONOME_BEARER_TOKEN. */
fun main() {
    MetronomeClient.fromEnv().use { metronome ->
        try {
            names(metronome.customers()).take(10).forEach { println(it) }
        } catch (e: SdkException) {
            println(advice(e))
        }
    }
}
