package dev.billingsdks.springboot;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The properties of one vendor's client, below {@code billing.<vendor>}. */
public final class VendorProperties {

    /** Token that every request carries. */
    private @Nullable String bearerToken;

    /** Base URL in place of the vendor's: https, or http to this machine. */
    private @Nullable String baseUrl;

    /** Longest time that connecting to one address takes. */
    private @Nullable Duration connectTimeout;

    /** Longest time that one call takes, with all its attempts and waits. */
    private @Nullable Duration timeout;

    /** How often a request is sent at most, 1 to 10. */
    private @Nullable Integer maxAttempts;

    private final Rate rateBudget = new Rate();

    private final Probe health = new Probe();

    VendorProperties() {}

    public @Nullable String getBearerToken() {
        return bearerToken;
    }

    public void setBearerToken(@Nullable String bearerToken) {
        this.bearerToken = bearerToken;
    }

    public @Nullable String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(@Nullable String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public @Nullable Duration getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(@Nullable Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public @Nullable Duration getTimeout() {
        return timeout;
    }

    public void setTimeout(@Nullable Duration timeout) {
        this.timeout = timeout;
    }

    public @Nullable Integer getMaxAttempts() {
        return maxAttempts;
    }

    public void setMaxAttempts(@Nullable Integer maxAttempts) {
        this.maxAttempts = maxAttempts;
    }

    public Rate getRateBudget() {
        return rateBudget;
    }

    public Probe getHealth() {
        return health;
    }

    /** Names the options that are not secret. */
    @Override
    public String toString() {
        return "VendorProperties[bearerToken=" + (bearerToken == null ? "null" : "******") + ", baseUrl=" + baseUrl
                + ", connectTimeout=" + connectTimeout + ", timeout=" + timeout + ", maxAttempts=" + maxAttempts
                + ", rateBudget=" + rateBudget + ", health=" + health + "]";
    }

    /** How many requests may be sent in a given time. One of the two values can be set. */
    public static final class Rate {

        /** How many requests may be sent in a second. */
        private @Nullable Double perSecond;

        /** How many requests may be sent in a minute. */
        private @Nullable Double perMinute;

        Rate() {}

        public @Nullable Double getPerSecond() {
            return perSecond;
        }

        public void setPerSecond(@Nullable Double perSecond) {
            this.perSecond = perSecond;
        }

        public @Nullable Double getPerMinute() {
            return perMinute;
        }

        public void setPerMinute(@Nullable Double perMinute) {
            this.perMinute = perMinute;
        }

        @Override
        public String toString() {
            return "Rate[perSecond=" + perSecond + ", perMinute=" + perMinute + "]";
        }
    }

    /** The health indicator, which sends a request to the vendor. */
    public static final class Probe {

        /** Whether the health endpoint reads one page of one item from the vendor. */
        private boolean enabled;

        Probe() {}

        public boolean isEnabled() {
            return enabled;
        }

        public void setEnabled(boolean enabled) {
            this.enabled = enabled;
        }

        @Override
        public String toString() {
            return "Probe[enabled=" + enabled + "]";
        }
    }
}
