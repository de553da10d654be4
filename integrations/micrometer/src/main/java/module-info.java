/** Calls of the SDKs as observations of Micrometer. */
module dev.billingsdks.micrometer {
    requires transitive dev.billingsdks.runtime;
    requires transitive micrometer.commons;
    requires transitive micrometer.observation;
    requires transitive org.jspecify;

    exports dev.billingsdks.micrometer;
}
