// Generated from specs/sampler by billing-sdks; do not edit.
/** The Sampler Billing SDK. */
module dev.billingsdks.sampler {
    requires transitive dev.billingsdks.pagination;

    exports dev.billingsdks.sampler;
    exports dev.billingsdks.sampler.api;
    exports dev.billingsdks.sampler.model;
}
