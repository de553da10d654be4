package dev.billingsdks.benchmarks.server;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.IntFunction;

/** Customers as JSON, all different and the same in each run. */
final class PreparedCustomers {

    private static final long FIRST_CREATED =
            Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final int TWO_YEARS = 2 * 365 * 24 * 3600;

    private final Random random;

    private PreparedCustomers(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Returns the array elements of a page of Metronome's customers, without brackets; about 610 bytes per customer.
     */
    static byte[] metronome(int count, long seed) {
        PreparedCustomers customers = new PreparedCustomers(seed);
        return joined(count, customers::metronome);
    }

    /** Returns the array elements of a page of Kelviq's customers, without brackets. */
    static byte[] kelviq(int count, long seed) {
        PreparedCustomers customers = new PreparedCustomers(seed);
        return joined(count, customers::kelviq);
    }

    private static byte[] joined(int count, IntFunction<String> customer) {
        StringJoiner elements = new StringJoiner(",");
        for (int index = 0; index < count; index++) {
            elements.add(customer.apply(index));
        }
        return elements.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String metronome(int index) {
        String id = uuid();
        return """
            {"id":"%s","external_id":"team-%06d@example.com","ingest_aliases":["team-%06d@example.com","%s"],\
            "name":"Example Company %d, Inc.","customer_config":{"salesforce_account_id":"%s"},\
            "custom_fields":{"x_account_id":"%s","region":"eu-central-1"},\
            "created_at":"%s","archived_at":null,"updated_at":"%s",\
            "current_billable_status":{"value":"%s","effective_at":"%s"}}""".formatted(
                        id,
                        index,
                        index,
                        id,
                        random.nextInt(100_000),
                        letters(18),
                        letters(16),
                        dateTime(3),
                        dateTime(3),
                        index % 8 == 0 ? "unbillable" : "billable",
                        dateTime(3));
    }

    private String kelviq(int index) {
        return """
            {"id":"%s","customerId":"customer-%06d","name":%s,"email":"customer-%06d@example.com","details":%s,\
            "metadata":{"source":"sdk_import","priority":"%s"},"billingAddress":{"country":"IN","line1":"%d Main Street",\
            "line2":%s,"postalCode":"%06d","city":"Bangalore","state":"Karnataka"},"createdOn":"%s","modifiedOn":"%s"}""".formatted(
                        uuid(),
                        index,
                        index % 16 == 0 ? "null" : "\"Customer " + letters(8) + "\"",
                        index,
                        index % 4 == 0 ? "{\"channel\":\"web\"}" : "{}",
                        index % 3 == 0 ? "high" : "normal",
                        random.nextInt(1000),
                        index % 2 == 0 ? "null" : "\"Apt " + index % 100 + "\"",
                        random.nextInt(1_000_000),
                        dateTime(6),
                        dateTime(6));
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String letters(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int place = 0; place < count; place++) {
            text.append((char) ('A' + random.nextInt(26)));
        }
        return text.toString();
    }

    private String dateTime(int fractionDigits) {
        String seconds =
                Instant.ofEpochSecond(FIRST_CREATED + random.nextInt(TWO_YEARS)).toString();
        String digits = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000))
                .substring(0, fractionDigits);
        return seconds.substring(0, seconds.length() - 1) + "." + digits + "Z";
    }
}
