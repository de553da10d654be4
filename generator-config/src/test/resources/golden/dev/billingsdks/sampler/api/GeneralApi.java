// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.model.Limit;
import dev.billingsdks.sampler.model.ListPlansResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the group "General" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface GeneralApi {

    /**
     * Sends {@code GET /plans} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<String, ListPlansResponse> listPlans(ListPlansParams params) {
        return listPlans(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listPlans(ListPlansParams)}. */
    default PagedIterable<String, ListPlansResponse> listPlans(Consumer<ListPlansParams.Builder> params) {
        return listPlans(ListPlansParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listPlans(ListPlansParams)}. */
    default PagedIterable<String, ListPlansResponse> listPlans() {
        return listPlans(ListPlansParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listPlans(ListPlansParams)
     */
    default PagedIterable<String, ListPlansResponse> listPlans(
            ListPlansParams params, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.listPlans is not implemented here");
    }

    /**
     * An array at the root.
     *
     * <p>Sends {@code GET /tags}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default List<Limit> listTags(ListTagsParams params) {
        return listTagsWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #listTags(ListTagsParams)}. */
    default List<Limit> listTags(Consumer<ListTagsParams.Builder> params) {
        return listTags(ListTagsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listTags(ListTagsParams)}. */
    default List<Limit> listTags() {
        return listTags(ListTagsParams.builder().build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #listTags(ListTagsParams)
     */
    default ApiResponse<List<Limit>> listTagsWithResponse(
            ListTagsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.listTagsWithResponse is not implemented here");
    }

    /**
     * Sends {@code PUT /tags}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default Map<String, Long> replaceTags(ReplaceTagsParams params) {
        return replaceTagsWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #replaceTags(ReplaceTagsParams)}. */
    default Map<String, Long> replaceTags(Consumer<ReplaceTagsParams.Builder> params) {
        return replaceTags(ReplaceTagsParams.of(params));
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #replaceTags(ReplaceTagsParams)
     */
    default ApiResponse<Map<String, Long>> replaceTagsWithResponse(
            ReplaceTagsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.replaceTagsWithResponse is not implemented here");
    }

    /**
     * Sends {@code PATCH /tags}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default @Nullable Limit patchTags(PatchTagsParams params) {
        return patchTagsWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #patchTags(PatchTagsParams)}. */
    default @Nullable Limit patchTags(Consumer<PatchTagsParams.Builder> params) {
        return patchTags(PatchTagsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #patchTags(PatchTagsParams)}. */
    default @Nullable Limit patchTags() {
        return patchTags(PatchTagsParams.builder().build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #patchTags(PatchTagsParams)
     */
    default ApiResponse<@Nullable Limit> patchTagsWithResponse(
            PatchTagsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.patchTagsWithResponse is not implemented here");
    }

    /**
     * Sends {@code POST /logins}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void createLogin(CreateLoginParams params) {
        createLoginWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #createLogin(CreateLoginParams)}. */
    default void createLogin(Consumer<CreateLoginParams.Builder> params) {
        createLogin(CreateLoginParams.of(params));
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #createLogin(CreateLoginParams)
     */
    default ApiResponse<@Nullable Void> createLoginWithResponse(
            CreateLoginParams params, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.createLoginWithResponse is not implemented here");
    }

    /**
     * Sends {@code POST /files/{name}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void uploadFile(UploadFileParams params) {
        uploadFileWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #uploadFile(UploadFileParams)}. */
    default void uploadFile(Consumer<UploadFileParams.Builder> params) {
        uploadFile(UploadFileParams.of(params));
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #uploadFile(UploadFileParams)
     */
    default ApiResponse<@Nullable Void> uploadFileWithResponse(
            UploadFileParams params, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.uploadFileWithResponse is not implemented here");
    }

    /**
     * Sends {@code PUT /files/{name}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void replaceFile(ReplaceFileParams params) {
        replaceFileWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #replaceFile(ReplaceFileParams)}. */
    default void replaceFile(Consumer<ReplaceFileParams.Builder> params) {
        replaceFile(ReplaceFileParams.of(params));
    }

    /** Takes the only required parameter; see {@link #replaceFile(ReplaceFileParams)}. */
    default void replaceFile(String name) {
        replaceFile(ReplaceFileParams.builder().name(name).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #replaceFile(ReplaceFileParams)
     */
    default ApiResponse<@Nullable Void> replaceFileWithResponse(
            ReplaceFileParams params, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.replaceFileWithResponse is not implemented here");
    }

    /**
     * Sends {@code POST /notes}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default Long createNote(CreateNoteParams params) {
        return createNoteWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #createNote(CreateNoteParams)}. */
    default Long createNote(Consumer<CreateNoteParams.Builder> params) {
        return createNote(CreateNoteParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #createNote(CreateNoteParams)}. */
    default Long createNote() {
        return createNote(CreateNoteParams.builder().build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #createNote(CreateNoteParams)
     */
    default ApiResponse<Long> createNoteWithResponse(
            CreateNoteParams params, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.createNoteWithResponse is not implemented here");
    }
}
