/** The shared runtime of the billing SDKs: HTTP exchange, JSON, credentials, retries and errors. */
// The pagination depends on this module, and so is not known when it is compiled.
@SuppressWarnings("module")
module dev.billingsdks.runtime {
    requires transitive org.apache.httpcomponents.client5.httpclient5;
    requires transitive org.jspecify;
    // For HttpClient, which does not start without it and, as an automatic module, cannot require it.
    requires jdk.net;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.slf4j;
    // Annotations that the databind library of an application reads; without them it would write a model as {}.
    requires static com.fasterxml.jackson.annotation;
    requires tools.jackson.core;

    // For applications.
    exports dev.billingsdks.runtime;
    exports dev.billingsdks.runtime.error;
    exports dev.billingsdks.runtime.header;
    exports dev.billingsdks.runtime.http;
    exports dev.billingsdks.runtime.json;
    exports dev.billingsdks.runtime.listener;
    exports dev.billingsdks.runtime.longrunning;
    exports dev.billingsdks.runtime.webhook;
    // For the generated code of any vendor.
    exports dev.billingsdks.runtime.http.operation;
    // For the page readers.
    exports dev.billingsdks.runtime.http.lifecycle to
            dev.billingsdks.pagination;
}
