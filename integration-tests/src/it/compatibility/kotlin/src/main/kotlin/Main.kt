package consumer.kotlin

import consumer.scenario.Scenario
import consumer.scenario.VendorStub
import dev.billingsdks.metronome.MetronomeClient
import dev.billingsdks.runtime.error.ApiException
import dev.billingsdks.runtime.error.NotFoundException
import dev.billingsdks.runtime.error.RateLimitException
import dev.billingsdks.runtime.error.SdkException

fun main() {
    VendorStub.start().use { vendor ->
        val client = MetronomeClient.builder().bearerToken("token").baseUrl(vendor.baseUrl()).maxAttempts(1).build()
        client.use { metronome ->
            // A lambda for a consumer of a builder; a property that may be absent, and one that is required.
            val archived: List<Int> = metronome.customers().listCustomers { it.onlyArchived(true) }
                .map { it.archivedAt()?.year ?: 0 }
            println("archived in $archived")
            val names: List<String> = metronome.customers().listCustomers().map { it.name() }
            println("customers " + names.joinToString())
            listOf("absent", "limited").forEach { println(describe(metronome, it)) }
        }
        try {
            client.customers().listCustomers().firstPage()
        } catch (e: SdkException) {
            println("closed")
        }
    }
    Scenario.printEnvironment()
}

private fun describe(metronome: MetronomeClient, alias: String): String =
    try {
        metronome.customers().listCustomers { it.ingestAlias(alias) }.firstPage()
        "no error"
    } catch (e: SdkException) {
        when (e) {
            is NotFoundException -> "404 is a NotFoundException"
            is RateLimitException -> "429 is a RateLimitException"
            is ApiException -> "status ${e.statusCode()}"
            else -> "no response"
        }
    }
