package dev.billingsdks.benchmarks.client.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of Kelviq's customers. */
public final class KelviqCustomer {

    public UUID id;
    public String customerId;
    public String name;
    public String email;
    public Map<String, Object> details;
    public Map<String, String> metadata;
    public Address billingAddress;
    public OffsetDateTime createdOn;
    public OffsetDateTime modifiedOn;

    /** The billing address. */
    public static final class Address {

        public String country;
        public String line1;
        public String line2;
        public String postalCode;
        public String city;
        public String state;
    }

    /** A page of customers. */
    public static final class Page {

        public Long count;
        public String next;
        public String previous;
        public List<KelviqCustomer> results;
    }
}
