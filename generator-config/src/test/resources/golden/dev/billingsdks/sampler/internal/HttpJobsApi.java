// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.longrunning.LongRunning;
import dev.billingsdks.runtime.longrunning.LongRunningScheme;
import dev.billingsdks.runtime.longrunning.OperationId;
import dev.billingsdks.sampler.api.GetJobParams;
import dev.billingsdks.sampler.api.JobsApi;
import dev.billingsdks.sampler.api.StartExportParams;
import dev.billingsdks.sampler.api.StartPurgeParams;
import dev.billingsdks.sampler.model.ExportJob;
import dev.billingsdks.sampler.model.ExportJobResult;
import dev.billingsdks.sampler.model.JobError;
import dev.billingsdks.sampler.model.JobProgress;
import dev.billingsdks.sampler.model.NoResult;
import dev.billingsdks.sampler.model.PurgeJob;

/** Executes the operations of {@link JobsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpJobsApi implements JobsApi {

    private static final Operation<ExportJob> START_EXPORT =
            Operation.post("Sampler Billing", "startExport", "/jobs:export")
                    .returns(ExportJob::read);
    private static final LongRunningScheme<ExportJob, ExportJobResult, JobProgress> START_EXPORT_STATES =
            LongRunningScheme.of(
                            START_EXPORT,
                            Operation.get("Sampler Billing", "getJob", "/jobs/{job_id}")
                                    .server("files")
                                    .error("default", JobError::read)
                                    .returns(ExportJob::read),
                            "job_id")
                    .id("id", ExportJob::id)
                    .done(ExportJob::finished)
                    .error(ExportJob::failure, JobError::code)
                    .ends(ExportJob::progress, ExportJob::result);

    private static final Operation<PurgeJob> START_PURGE =
            Operation.post("Sampler Billing", "startPurge", "/jobs/{job_id}:purge")
                    .returns(PurgeJob::read);
    private static final LongRunningScheme<PurgeJob, NoResult, JobProgress> START_PURGE_STATES =
            LongRunningScheme.of(
                            START_PURGE,
                            Operation.get("Sampler Billing", "getJob", "/jobs/{job_id}")
                                    .server("files")
                                    .error("default", JobError::read)
                                    .returns(PurgeJob::read),
                            "job_id")
                    .id("id", PurgeJob::id)
                    .done(PurgeJob::finished)
                    .error(PurgeJob::failure, JobError::code)
                    .endsWithoutValue(PurgeJob::progress, PurgeJob::result, () -> NoResult.builder().build());

    private static final Operation<ExportJob> GET_JOB =
            Operation.get("Sampler Billing", "getJob", "/jobs/{job_id}")
                    .server("files")
                    .error("default", JobError::read)
                    .returns(ExportJob::read);

    private final HttpExchange exchange;

    /** Creates the group with a client's exchange. */
    public HttpJobsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<LongRunning<ExportJobResult, JobProgress>> startExportWithResponse(
            StartExportParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters();
        return START_EXPORT_STATES.start(exchange, exchange.send(START_EXPORT, parameters, options), options);
    }

    @Override
    public LongRunning<ExportJobResult, JobProgress> startExport(OperationId id, RequestOptions options) {
        return START_EXPORT_STATES.resume(exchange, id, options);
    }

    @Override
    public ApiResponse<LongRunning<NoResult, JobProgress>> startPurgeWithResponse(
            StartPurgeParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("job_id", params.jobId());
        return START_PURGE_STATES.start(exchange, exchange.send(START_PURGE, parameters, options), options);
    }

    @Override
    public LongRunning<NoResult, JobProgress> startPurge(OperationId id, RequestOptions options) {
        return START_PURGE_STATES.resume(exchange, id, options);
    }

    @Override
    public ApiResponse<ExportJob> getJobWithResponse(
            GetJobParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("job_id", params.jobId());
        return exchange.send(GET_JOB, parameters, options);
    }
}
