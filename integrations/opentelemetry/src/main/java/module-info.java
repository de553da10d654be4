/** Spans and metrics of the SDKs' calls for OpenTelemetry. */
module dev.billingsdks.opentelemetry {
    requires transitive dev.billingsdks.runtime;
    requires transitive io.opentelemetry.api;
    requires transitive io.opentelemetry.context;
    requires transitive org.jspecify;

    exports dev.billingsdks.opentelemetry;
}
