// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.sampler.model.Limit;
import dev.billingsdks.sampler.model.UploadFileKinds;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link GeneralApi#uploadFile(UploadFileParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class UploadFileParams {

    private final String name;
    private final BinaryContent file;
    private final @Nullable List<BinaryContent> pages;
    private final @Nullable String namePart;
    private final @Nullable Limit meta;
    private final @Nullable List<UploadFileKinds> kinds;

    private UploadFileParams(Builder builder) {
        this.name = Objects.requireNonNull(builder.name);
        this.file = Objects.requireNonNull(builder.file);
        this.pages = builder.pages;
        this.namePart = builder.namePart;
        this.meta = builder.meta;
        this.kinds = builder.kinds;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static UploadFileParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code name} path parameter. */
    public String name() {
        return name;
    }

    /** The {@code file} part: The file itself. */
    public BinaryContent file() {
        return file;
    }

    /** The {@code pages} part. */
    public @Nullable List<BinaryContent> pages() {
        return pages;
    }

    /** The {@code name} part. */
    public @Nullable String namePart() {
        return namePart;
    }

    /** The {@code meta} part. */
    public @Nullable Limit meta() {
        return meta;
    }

    /** The {@code kinds} part. */
    public @Nullable List<UploadFileKinds> kinds() {
        return kinds;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.file = file;
        builder.pages = pages;
        builder.namePart = namePart;
        builder.meta = meta;
        builder.kinds = kinds;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof UploadFileParams that
                        && Objects.equals(name, that.name)
                        && Objects.equals(file, that.file)
                        && Objects.equals(pages, that.pages)
                        && Objects.equals(namePart, that.namePart)
                        && Objects.equals(meta, that.meta)
                        && Objects.equals(kinds, that.kinds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, file, pages, namePart, meta, kinds);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "UploadFileParams";
    }

    /** Builds {@link UploadFileParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable BinaryContent file;
        private @Nullable List<BinaryContent> pages;
        private @Nullable String namePart;
        private @Nullable Limit meta;
        private @Nullable List<UploadFileKinds> kinds;

        private Builder() {}

        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        public Builder file(BinaryContent file) {
            this.file = Objects.requireNonNull(file, "file");
            return this;
        }

        public Builder pages(@Nullable List<BinaryContent> pages) {
            this.pages = pages == null ? null : CollectionCopy.list("pages", pages);
            return this;
        }

        public Builder namePart(@Nullable String namePart) {
            this.namePart = namePart;
            return this;
        }

        public Builder meta(@Nullable Limit meta) {
            this.meta = meta;
            return this;
        }

        public Builder kinds(@Nullable List<UploadFileKinds> kinds) {
            this.kinds = kinds == null ? null : CollectionCopy.list("kinds", kinds);
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public UploadFileParams build() {
            new RequestCheck("UploadFileParams")
                    .required("name", name)
                    .minLength("name", name, 1)
                    .required("file", file)
                    .maxLength("namePart", namePart, 20)
                    .verify();
            return new UploadFileParams(this);
        }
    }
}
