package dev.billingsdks.jackson;

import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.List;

/** A class of an application that has types of an SDK. */
public record Envelope(String note, List<Invoice> invoices, Status status, JsonValue metadata, PageToken position) {}
