// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.longrunning.LongRunning;
import dev.billingsdks.runtime.longrunning.OperationId;
import dev.billingsdks.sampler.model.ExportJob;
import dev.billingsdks.sampler.model.ExportJobResult;
import dev.billingsdks.sampler.model.JobProgress;
import dev.billingsdks.sampler.model.NoResult;
import java.util.function.Consumer;

/**
 * The operations of the group "Jobs" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface JobsApi {

    /**
     * Sends {@code POST /jobs:export}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default LongRunning<ExportJobResult, JobProgress> startExport(StartExportParams params) {
        return startExportWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #startExport(StartExportParams)}. */
    default LongRunning<ExportJobResult, JobProgress> startExport(Consumer<StartExportParams.Builder> params) {
        return startExport(StartExportParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #startExport(StartExportParams)}. */
    default LongRunning<ExportJobResult, JobProgress> startExport() {
        return startExport(StartExportParams.builder().build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #startExport(StartExportParams)
     */
    default ApiResponse<LongRunning<ExportJobResult, JobProgress>> startExportWithResponse(
            StartExportParams params, RequestOptions options) {
        throw new UnsupportedOperationException("JobsApi.startExportWithResponse is not implemented here");
    }

    /**
     * Returns an operation that was started before, perhaps by another process. No request is sent until it is awaited.
     */
    default LongRunning<ExportJobResult, JobProgress> startExport(OperationId id) {
        return startExport(id, RequestOptions.none());
    }

    /**
     * Applies options to each request of the state.
     *
     * @see #startExport(OperationId)
     */
    default LongRunning<ExportJobResult, JobProgress> startExport(OperationId id, RequestOptions options) {
        throw new UnsupportedOperationException("JobsApi.startExport is not implemented here");
    }

    /**
     * Sends {@code POST /jobs/{job_id}:purge}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default LongRunning<NoResult, JobProgress> startPurge(StartPurgeParams params) {
        return startPurgeWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #startPurge(StartPurgeParams)}. */
    default LongRunning<NoResult, JobProgress> startPurge(Consumer<StartPurgeParams.Builder> params) {
        return startPurge(StartPurgeParams.of(params));
    }

    /** Takes the only required parameter; see {@link #startPurge(StartPurgeParams)}. */
    default LongRunning<NoResult, JobProgress> startPurge(String jobId) {
        return startPurge(StartPurgeParams.builder().jobId(jobId).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #startPurge(StartPurgeParams)
     */
    default ApiResponse<LongRunning<NoResult, JobProgress>> startPurgeWithResponse(
            StartPurgeParams params, RequestOptions options) {
        throw new UnsupportedOperationException("JobsApi.startPurgeWithResponse is not implemented here");
    }

    /**
     * Returns an operation that was started before, perhaps by another process. No request is sent until it is awaited.
     */
    default LongRunning<NoResult, JobProgress> startPurge(OperationId id) {
        return startPurge(id, RequestOptions.none());
    }

    /**
     * Applies options to each request of the state.
     *
     * @see #startPurge(OperationId)
     */
    default LongRunning<NoResult, JobProgress> startPurge(OperationId id, RequestOptions options) {
        throw new UnsupportedOperationException("JobsApi.startPurge is not implemented here");
    }

    /**
     * Sends {@code GET /jobs/{job_id}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default ExportJob getJob(GetJobParams params) {
        return getJobWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #getJob(GetJobParams)}. */
    default ExportJob getJob(Consumer<GetJobParams.Builder> params) {
        return getJob(GetJobParams.of(params));
    }

    /** Takes the only required parameter; see {@link #getJob(GetJobParams)}. */
    default ExportJob getJob(String jobId) {
        return getJob(GetJobParams.builder().jobId(jobId).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #getJob(GetJobParams)
     */
    default ApiResponse<ExportJob> getJobWithResponse(
            GetJobParams params, RequestOptions options) {
        throw new UnsupportedOperationException("JobsApi.getJobWithResponse is not implemented here");
    }
}
