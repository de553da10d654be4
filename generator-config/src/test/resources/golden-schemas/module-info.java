// Generated from specs/schemas by billing-sdks; do not edit.
/** The Schemas SDK. */
module dev.billingsdks.schemas {
    requires transitive dev.billingsdks.pagination;

    exports dev.billingsdks.schemas;
    exports dev.billingsdks.schemas.api;
    exports dev.billingsdks.schemas.model;
}
