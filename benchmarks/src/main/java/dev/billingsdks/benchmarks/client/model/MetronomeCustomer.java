package dev.billingsdks.benchmarks.client.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of Metronome's customers. */
public final class MetronomeCustomer {

    public UUID id;
    public String externalId;
    public List<String> ingestAliases;
    public String name;
    public Config customerConfig;
    public Map<String, String> customFields;
    public OffsetDateTime createdAt;
    public OffsetDateTime archivedAt;
    public OffsetDateTime updatedAt;
    public BillableStatus currentBillableStatus;

    /** The ids of the customer in other systems. */
    public static final class Config {

        public String salesforceAccountId;
    }

    /** Whether the customer is billed, and since when. */
    public static final class BillableStatus {

        public String value;
        public OffsetDateTime effectiveAt;
    }

    /** A page of customers. */
    public static final class Page {

        public List<MetronomeCustomer> data;
        public String nextPage;
    }
}
