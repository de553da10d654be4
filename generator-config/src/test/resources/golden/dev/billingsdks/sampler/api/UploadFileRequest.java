// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.sampler.model.Limit;
import dev.billingsdks.sampler.model.UploadFileKinds;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#uploadFile(UploadFileRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class UploadFileRequest {

    private final String name;
    private final BinaryContent file;
    private final @Nullable List<BinaryContent> pages;
    private final @Nullable String namePart;
    private final @Nullable Limit meta;
    private final @Nullable List<UploadFileKinds> kinds;

    private UploadFileRequest(Builder builder) {
        this.name = Objects.requireNonNull(builder.name);
        this.file = Objects.requireNonNull(builder.file);
        this.pages = builder.pages;
        this.namePart = builder.namePart;
        this.meta = builder.meta;
        this.kinds = builder.kinds;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static UploadFileRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the path parameter {@code name}. */
    public String name() {
        return name;
    }

    /** Returns the part {@code file}: The file itself. */
    public BinaryContent file() {
        return file;
    }

    /**
     * Returns the part {@code pages}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable List<BinaryContent> pages() {
        return pages;
    }

    /**
     * Returns the part {@code name}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String namePart() {
        return namePart;
    }

    /**
     * Returns the part {@code meta}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable Limit meta() {
        return meta;
    }

    /**
     * Returns the part {@code kinds}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable List<UploadFileKinds> kinds() {
        return kinds;
    }

    /** Returns a builder that holds what this request holds. */
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
                || other instanceof UploadFileRequest that
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

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "UploadFileRequest";
    }

    /** Builds {@link UploadFileRequest}. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable BinaryContent file;
        private @Nullable List<BinaryContent> pages;
        private @Nullable String namePart;
        private @Nullable Limit meta;
        private @Nullable List<UploadFileKinds> kinds;

        private Builder() {}

        /** Sets the path parameter {@code name}. */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Sets the part {@code file}. */
        public Builder file(BinaryContent file) {
            this.file = Objects.requireNonNull(file, "file");
            return this;
        }

        /** Sets the part {@code pages}; null leaves it out. */
        public Builder pages(@Nullable List<BinaryContent> pages) {
            this.pages = pages == null ? null : List.copyOf(pages);
            return this;
        }

        /** Sets the part {@code name}; null leaves it out. */
        public Builder namePart(@Nullable String namePart) {
            this.namePart = namePart;
            return this;
        }

        /** Sets the part {@code meta}; null leaves it out. */
        public Builder meta(@Nullable Limit meta) {
            this.meta = meta;
            return this;
        }

        /** Sets the part {@code kinds}; null leaves it out. */
        public Builder kinds(@Nullable List<UploadFileKinds> kinds) {
            this.kinds = kinds == null ? null : List.copyOf(kinds);
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public UploadFileRequest build() {
            new RequestCheck("UploadFileRequest")
                    .required("name", name)
                    .minLength("name", name, 1)
                    .required("file", file)
                    .maxLength("namePart", namePart, 20)
                    .verify();
            return new UploadFileRequest(this);
        }
    }
}
