package dev.billingsdks.flink.record;

import java.time.Instant;

/**
 * Where an item is from.
 *
 * @param vendor the vendor's name
 * @param account the account's id
 * @param fetchedAt when the page with the item was received
 * @param attempt how often the listing of the account was started, from 1
 */
public record ItemOrigin(String vendor, String account, Instant fetchedAt, int attempt) {}
