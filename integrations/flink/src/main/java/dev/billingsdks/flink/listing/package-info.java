/** What a source lists: accounts, references to their secrets, the vendor's client and the operation. */
@NullMarked
package dev.billingsdks.flink.listing;

import org.jspecify.annotations.NullMarked;
