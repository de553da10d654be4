package dev.billingsdks.benchmarks.client;

/** The ways to list customers. A class of a client is loaded only when that client is opened. */
public enum Competitor {
    /** The SDK's paginator. */
    SDK("SDK"),
    /** HttpClient 5 and jackson-databind 2 into objects of the same fields, as most would write it by hand. */
    DATABIND("hand-written, jackson-databind"),
    /** HttpClient 5 and a loop over the tokens of jackson-core 3 into the same objects, written for speed. */
    TOKENS("hand-written, token loop"),
    /** What openapi-generator makes of the same document with its Java generator and the library apache-httpclient. */
    STOCK("openapi-generator, apache-httpclient");

    /** A token that the server does not look at. */
    public static final String TOKEN = "benchmark-token";

    private final String title;

    Competitor(String title) {
        this.title = title;
    }

    /** Returns what the tables call it. */
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
