/** The shared runtime of the billing SDKs: HTTP exchange, JSON, credentials, retries and errors. */
module dev.billingsdks.runtime {
    requires transitive org.apache.httpcomponents.client5.httpclient5;
    requires transitive org.jspecify;
    // For HttpClient, which as an automatic module cannot ask for it and does not start without.
    requires jdk.net;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.slf4j;
    requires tools.jackson.core;

    exports dev.billingsdks.runtime;
    exports dev.billingsdks.runtime.error;
    exports dev.billingsdks.runtime.http;
    exports dev.billingsdks.runtime.json;
}
