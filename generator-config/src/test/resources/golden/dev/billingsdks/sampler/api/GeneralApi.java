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
     * Sends {@code GET /plans}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default ListPlansResponse listPlans(ListPlansRequest request) {
        return listPlansWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listPlans(ListPlansRequest)}. */
    default ListPlansResponse listPlans(Consumer<ListPlansRequest.Builder> request) {
        return listPlans(ListPlansRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listPlans(ListPlansRequest)}. */
    default ListPlansResponse listPlans() {
        return listPlans(ListPlansRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listPlans(ListPlansRequest)
     */
    default ApiResponse<ListPlansResponse> listPlansWithResponse(
            ListPlansRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.listPlansWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #listPlans(ListPlansRequest)
     */
    default PagedIterable<String, ListPlansResponse> listPlansPaginator(
            ListPlansRequest request) {
        return listPlansPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #listPlansPaginator(ListPlansRequest)}. */
    default PagedIterable<String, ListPlansResponse> listPlansPaginator(
            Consumer<ListPlansRequest.Builder> request) {
        return listPlansPaginator(ListPlansRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listPlansPaginator(ListPlansRequest)}. */
    default PagedIterable<String, ListPlansResponse> listPlansPaginator() {
        return listPlansPaginator(ListPlansRequest.builder().build());
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #listPlansPaginator(ListPlansRequest)
     */
    default PagedIterable<String, ListPlansResponse> listPlansPaginator(
            ListPlansRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.listPlansPaginator is not implemented here");
    }

    /**
     * An array at the root.
     *
     * <p>Sends {@code GET /tags}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default List<Limit> listTags(ListTagsRequest request) {
        return listTagsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listTags(ListTagsRequest)}. */
    default List<Limit> listTags(Consumer<ListTagsRequest.Builder> request) {
        return listTags(ListTagsRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listTags(ListTagsRequest)}. */
    default List<Limit> listTags() {
        return listTags(ListTagsRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listTags(ListTagsRequest)
     */
    default ApiResponse<List<Limit>> listTagsWithResponse(
            ListTagsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.listTagsWithResponse is not implemented here");
    }

    /**
     * Sends {@code PUT /tags}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default Map<String, Long> replaceTags(ReplaceTagsRequest request) {
        return replaceTagsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #replaceTags(ReplaceTagsRequest)}. */
    default Map<String, Long> replaceTags(Consumer<ReplaceTagsRequest.Builder> request) {
        return replaceTags(ReplaceTagsRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #replaceTags(ReplaceTagsRequest)
     */
    default ApiResponse<Map<String, Long>> replaceTagsWithResponse(
            ReplaceTagsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.replaceTagsWithResponse is not implemented here");
    }

    /**
     * Sends {@code PATCH /tags}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default @Nullable Limit patchTags(PatchTagsRequest request) {
        return patchTagsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #patchTags(PatchTagsRequest)}. */
    default @Nullable Limit patchTags(Consumer<PatchTagsRequest.Builder> request) {
        return patchTags(PatchTagsRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #patchTags(PatchTagsRequest)}. */
    default @Nullable Limit patchTags() {
        return patchTags(PatchTagsRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #patchTags(PatchTagsRequest)
     */
    default ApiResponse<@Nullable Limit> patchTagsWithResponse(
            PatchTagsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.patchTagsWithResponse is not implemented here");
    }

    /**
     * Sends {@code POST /logins}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default void createLogin(CreateLoginRequest request) {
        createLoginWithResponse(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #createLogin(CreateLoginRequest)}. */
    default void createLogin(Consumer<CreateLoginRequest.Builder> request) {
        createLogin(CreateLoginRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #createLogin(CreateLoginRequest)
     */
    default ApiResponse<@Nullable Void> createLoginWithResponse(
            CreateLoginRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.createLoginWithResponse is not implemented here");
    }

    /**
     * Sends {@code POST /files/{name}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default void uploadFile(UploadFileRequest request) {
        uploadFileWithResponse(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #uploadFile(UploadFileRequest)}. */
    default void uploadFile(Consumer<UploadFileRequest.Builder> request) {
        uploadFile(UploadFileRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #uploadFile(UploadFileRequest)
     */
    default ApiResponse<@Nullable Void> uploadFileWithResponse(
            UploadFileRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.uploadFileWithResponse is not implemented here");
    }

    /**
     * Sends {@code PUT /files/{name}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default void replaceFile(ReplaceFileRequest request) {
        replaceFileWithResponse(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #replaceFile(ReplaceFileRequest)}. */
    default void replaceFile(Consumer<ReplaceFileRequest.Builder> request) {
        replaceFile(ReplaceFileRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #replaceFile(ReplaceFileRequest)
     */
    default ApiResponse<@Nullable Void> replaceFileWithResponse(
            ReplaceFileRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.replaceFileWithResponse is not implemented here");
    }

    /**
     * Sends {@code POST /notes}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default Long createNote(CreateNoteRequest request) {
        return createNoteWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #createNote(CreateNoteRequest)}. */
    default Long createNote(Consumer<CreateNoteRequest.Builder> request) {
        return createNote(CreateNoteRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #createNote(CreateNoteRequest)}. */
    default Long createNote() {
        return createNote(CreateNoteRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #createNote(CreateNoteRequest)
     */
    default ApiResponse<Long> createNoteWithResponse(
            CreateNoteRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.createNoteWithResponse is not implemented here");
    }
}
