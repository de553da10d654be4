package consumer.kotlin

import dev.billingsdks.metronome.model.CustomerDetail
import java.time.OffsetDateTime

/** Does not compile: the property may be null. */
fun misuse(customer: CustomerDetail): OffsetDateTime = customer.archivedAt()
