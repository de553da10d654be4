package dev.billingsdks.benchmarks.client;

/** The ways to list customers. A class of a client is loaded only when that client is opened. */
public enum Competitor {
    /** The SDK's listing. */
    SDK("SDK"),
    /** HttpClient 5 and jackson-databind 2 into objects of the same fields, the usual hand-written client. */
    DATABIND("hand-written, jackson-databind"),
    /** HttpClient 5 and a loop over the tokens of jackson-core 3 into the same objects, written for speed. */
    TOKENS("hand-written, token loop"),
    /** The code of openapi-generator's Java generator for the same document, with the library apache-httpclient. */
    STOCK("openapi-generator, apache-httpclient");

    /** A token, which the server ignores. */
    public static final String TOKEN = "benchmark-token";

    private final String title;

    Competitor(String title) {
        this.title = title;
    }

    /** Returns the name in the tables. */
    public String title() {
        return title;
    }

    /** Opens a client of a vendor. */
    public CustomerClient open(String vendor, String baseUrl) {
        return vendor.equals("metronome") ? metronome(baseUrl) : kelviq(baseUrl);
    }

    private CustomerClient metronome(String baseUrl) {
        return switch (this) {
            case SDK -> new SdkMetronome(baseUrl);
            case DATABIND -> new DatabindMetronome(baseUrl);
            case TOKENS -> new TokenMetronome(baseUrl);
            case STOCK -> new StockMetronome(baseUrl);
        };
    }

    private CustomerClient kelviq(String baseUrl) {
        return switch (this) {
            case SDK -> new SdkKelviq(baseUrl);
            case DATABIND -> new DatabindKelviq(baseUrl);
            case TOKENS -> new TokenKelviq(baseUrl);
            case STOCK -> new StockKelviq(baseUrl);
        };
    }
}
