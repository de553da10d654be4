package com.example.flinksync;

import java.time.Instant;

/**
 * A row of the table. Vendor, account and id are its key.
 *
 * @param name null if the vendor has none
 */
public record SyncedCustomer(String vendor, String account, String id, String name, Instant fetchedAt) {}
