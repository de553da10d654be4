// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.sampler.model.GetReportRowsFilter;
import dev.billingsdks.sampler.model.GetReportRowsFormat;
import dev.billingsdks.sampler.model.GetReportRowsWhere;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ReportsApi#getReportRows(GetReportRowsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetReportRowsRequest {

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

    private GetReportRowsRequest(Builder builder) {
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

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static GetReportRowsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the path parameter {@code report_id}. */
    public long reportId() {
        return reportId;
    }

    /** Returns the path parameter {@code format}. */
    public GetReportRowsFormat format() {
        return format;
    }

    /** Returns the path parameter {@code range}. */
    public List<Long> range() {
        return range;
    }

    /**
     * Returns the query parameter {@code range}: One that has the name of another in the path.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String rangeQuery() {
        return rangeQuery;
    }

    /**
     * Returns the query parameter {@code columns}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable List<String> columns() {
        return columns;
    }

    /**
     * Returns the query parameter {@code groups}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable List<String> groups() {
        return groups;
    }

    /**
     * Returns the query parameter {@code filter}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable GetReportRowsFilter filter() {
        return filter;
    }

    /**
     * Returns the query parameter {@code labels}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable Map<String, String> labels() {
        return labels;
    }

    /**
     * Returns the query parameter {@code where}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable GetReportRowsWhere where() {
        return where;
    }

    /**
     * Returns the query parameter {@code sort}.
     *
     * @return the value, or null where it is not sent
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    public @Nullable String sort() {
        return sort;
    }

    /**
     * Returns the query parameter {@code anything}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String anything() {
        return anything;
    }

    /**
     * Returns the query parameter {@code body}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String body_() {
        return body_;
    }

    /**
     * Returns the header parameter {@code X-Scopes}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable List<String> xScopes() {
        return xScopes;
    }

    /**
     * Returns the cookie parameter {@code session}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String session() {
        return session;
    }

    /** Returns a builder that holds what this request holds. */
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
                || other instanceof GetReportRowsRequest that
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
                reportId,
                format,
                range,
                rangeQuery,
                columns,
                groups,
                filter,
                labels,
                where,
                sort,
                anything,
                body_,
                xScopes,
                session);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "GetReportRowsRequest";
    }

    /** Builds {@link GetReportRowsRequest}. */
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

        /** Sets the path parameter {@code report_id}. */
        public Builder reportId(long reportId) {
            this.reportId = reportId;
            return this;
        }

        /** Sets the path parameter {@code format}. */
        public Builder format(GetReportRowsFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        /** Sets the path parameter {@code range}. */
        public Builder range(List<Long> range) {
            this.range = List.copyOf(range);
            return this;
        }

        /** Sets the query parameter {@code range}; null leaves it out. */
        public Builder rangeQuery(@Nullable String rangeQuery) {
            this.rangeQuery = rangeQuery;
            return this;
        }

        /** Sets the query parameter {@code columns}; null leaves it out. */
        public Builder columns(@Nullable List<String> columns) {
            this.columns = columns == null ? null : List.copyOf(columns);
            return this;
        }

        /** Sets the query parameter {@code groups}; null leaves it out. */
        public Builder groups(@Nullable List<String> groups) {
            this.groups = groups == null ? null : List.copyOf(groups);
            return this;
        }

        /** Sets the query parameter {@code filter}; null leaves it out. */
        public Builder filter(@Nullable GetReportRowsFilter filter) {
            this.filter = filter;
            return this;
        }

        /** Sets the query parameter {@code labels}; null leaves it out. */
        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = labels == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            return this;
        }

        /** Sets the query parameter {@code where}; null leaves it out. */
        public Builder where(@Nullable GetReportRowsWhere where) {
            this.where = where;
            return this;
        }

        /**
         * Sets the query parameter {@code sort}; null leaves it out.
         *
         * @deprecated the vendor has deprecated it
         */
        @Deprecated
        public Builder sort(@Nullable String sort) {
            this.sort = sort;
            return this;
        }

        /** Sets the query parameter {@code anything}; null leaves it out. */
        public Builder anything(@Nullable String anything) {
            this.anything = anything;
            return this;
        }

        /** Sets the query parameter {@code body}; null leaves it out. */
        public Builder body_(@Nullable String body_) {
            this.body_ = body_;
            return this;
        }

        /** Sets the header parameter {@code X-Scopes}; null leaves it out. */
        public Builder xScopes(@Nullable List<String> xScopes) {
            this.xScopes = xScopes == null ? null : List.copyOf(xScopes);
            return this;
        }

        /** Sets the cookie parameter {@code session}; null leaves it out. */
        public Builder session(@Nullable String session) {
            this.session = session;
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public GetReportRowsRequest build() {
            new RequestCheck("GetReportRowsRequest")
                    .required("reportId", reportId)
                    .required("format", format)
                    .required("range", range)
                    .minItems("range", range, 1)
                    .verify();
            return new GetReportRowsRequest(this);
        }
    }
}
