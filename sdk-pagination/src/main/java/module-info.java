/** The paging loop of the billing SDKs: lazy listings over pages, resumable by a token. */
module dev.billingsdks.pagination {
    requires transitive dev.billingsdks.runtime;
    requires transitive org.jspecify;
    // As in the runtime: an annotation that the databind library of an application reads.
    requires static com.fasterxml.jackson.annotation;

    exports dev.billingsdks.pagination;
    exports dev.billingsdks.pagination.table;
}
