// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.sampler.model.GetReportRowsFilter;
import dev.billingsdks.sampler.model.GetReportRowsFormat;
import dev.billingsdks.sampler.model.GetReportRowsWhere;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ReportsApi#getReportRows(GetReportRowsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetReportRowsParams {

    private final long reportId;
    private final GetReportRowsFormat format;
    private final List<Long> range;
    private final @Nullable String rangeQuery;
    private final @Nullable List<String> columns;
    private final @Nullable List<String> groups;
    private final @Nullable GetReportRowsFilter filter;
    private final @Nullable Map<String, String> labels;
    private final @Nullable GetReportRowsWhere where;
    private final @Nullable String sort;
    private final @Nullable String anything;
    private final @Nullable String body_;
    private final @Nullable List<String> xScopes;
    private final @Nullable String session;

    private GetReportRowsParams(Builder builder) {
        this.reportId = Objects.requireNonNull(builder.reportId);
        this.format = Objects.requireNonNull(builder.format);
        this.range = Objects.requireNonNull(builder.range);
        this.rangeQuery = builder.rangeQuery;
        this.columns = builder.columns;
        this.groups = builder.groups;
        this.filter = builder.filter;
        this.labels = builder.labels;
        this.where = builder.where;
        this.sort = builder.sort;
        this.anything = builder.anything;
        this.body_ = builder.body_;
        this.xScopes = builder.xScopes;
        this.session = builder.session;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static GetReportRowsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code report_id} path parameter. */
    public long reportId() {
        return reportId;
    }

    /** The {@code format} path parameter. */
    public GetReportRowsFormat format() {
        return format;
    }

    /** The {@code range} path parameter. */
    public List<Long> range() {
        return range;
    }

    /** The {@code range} query parameter: One that has the name of another in the path. */
    public @Nullable String rangeQuery() {
        return rangeQuery;
    }

    /** The {@code columns} query parameter. */
    public @Nullable List<String> columns() {
        return columns;
    }

    /** The {@code groups} query parameter. */
    public @Nullable List<String> groups() {
        return groups;
    }

    /** The {@code filter} query parameter. */
    public @Nullable GetReportRowsFilter filter() {
        return filter;
    }

    /** The {@code labels} query parameter. */
    public @Nullable Map<String, String> labels() {
        return labels;
    }

    /** The {@code where} query parameter. */
    public @Nullable GetReportRowsWhere where() {
        return where;
    }

    /**
     * The {@code sort} query parameter.
     *
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    public @Nullable String sort() {
        return sort;
    }

    /** The {@code anything} query parameter. */
    public @Nullable String anything() {
        return anything;
    }

    /** The {@code body} query parameter. */
    public @Nullable String body_() {
        return body_;
    }

    /** The {@code X-Scopes} header parameter. */
    public @Nullable List<String> xScopes() {
        return xScopes;
    }

    /** The {@code session} cookie parameter. */
    public @Nullable String session() {
        return session;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.reportId = reportId;
        builder.format = format;
        builder.range = range;
        builder.rangeQuery = rangeQuery;
        builder.columns = columns;
        builder.groups = groups;
        builder.filter = filter;
        builder.labels = labels;
        builder.where = where;
        builder.sort = sort;
        builder.anything = anything;
        builder.body_ = body_;
        builder.xScopes = xScopes;
        builder.session = session;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetReportRowsParams that
                        && Objects.equals(reportId, that.reportId)
                        && Objects.equals(format, that.format)
                        && Objects.equals(range, that.range)
                        && Objects.equals(rangeQuery, that.rangeQuery)
                        && Objects.equals(columns, that.columns)
                        && Objects.equals(groups, that.groups)
                        && Objects.equals(filter, that.filter)
                        && Objects.equals(labels, that.labels)
                        && Objects.equals(where, that.where)
                        && Objects.equals(sort, that.sort)
                        && Objects.equals(anything, that.anything)
                        && Objects.equals(body_, that.body_)
                        && Objects.equals(xScopes, that.xScopes)
                        && Objects.equals(session, that.session);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                reportId, format, range, rangeQuery, columns, groups, filter, labels, where, sort, anything, body_,
                xScopes, session);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "GetReportRowsParams";
    }

    /** Builds {@link GetReportRowsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Long reportId;
        private @Nullable GetReportRowsFormat format;
        private @Nullable List<Long> range;
        private @Nullable String rangeQuery;
        private @Nullable List<String> columns;
        private @Nullable List<String> groups;
        private @Nullable GetReportRowsFilter filter;
        private @Nullable Map<String, String> labels;
        private @Nullable GetReportRowsWhere where;
        private @Nullable String sort;
        private @Nullable String anything;
        private @Nullable String body_;
        private @Nullable List<String> xScopes;
        private @Nullable String session;

        private Builder() {}

        public Builder reportId(long reportId) {
            this.reportId = reportId;
            return this;
        }

        public Builder format(GetReportRowsFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        public Builder range(List<Long> range) {
            this.range = CollectionCopy.list("range", range);
            return this;
        }

        public Builder rangeQuery(@Nullable String rangeQuery) {
            this.rangeQuery = rangeQuery;
            return this;
        }

        public Builder columns(@Nullable List<String> columns) {
            this.columns = columns == null ? null : CollectionCopy.list("columns", columns);
            return this;
        }

        public Builder groups(@Nullable List<String> groups) {
            this.groups = groups == null ? null : CollectionCopy.list("groups", groups);
            return this;
        }

        public Builder filter(@Nullable GetReportRowsFilter filter) {
            this.filter = filter;
            return this;
        }

        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = labels == null ? null : CollectionCopy.map("labels", labels);
            return this;
        }

        public Builder where(@Nullable GetReportRowsWhere where) {
            this.where = where;
            return this;
        }

        /** @deprecated the vendor has deprecated it */
        @Deprecated
        public Builder sort(@Nullable String sort) {
            this.sort = sort;
            return this;
        }

        public Builder anything(@Nullable String anything) {
            this.anything = anything;
            return this;
        }

        public Builder body_(@Nullable String body_) {
            this.body_ = body_;
            return this;
        }

        public Builder xScopes(@Nullable List<String> xScopes) {
            this.xScopes = xScopes == null ? null : CollectionCopy.list("xScopes", xScopes);
            return this;
        }

        public Builder session(@Nullable String session) {
            this.session = session;
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public GetReportRowsParams build() {
            new RequestCheck("GetReportRowsParams")
                    .required("reportId", reportId)
                    .required("format", format)
                    .required("range", range)
                    .minItems("range", range, 1)
                    .verify();
            return new GetReportRowsParams(this);
        }
    }
}
