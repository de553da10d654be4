// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal.table;

import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationTable;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.ArchiveCustomerParams;
import dev.billingsdks.sampler.api.CreateCustomerParams;
import dev.billingsdks.sampler.api.CreateLoginParams;
import dev.billingsdks.sampler.api.CreateNoteParams;
import dev.billingsdks.sampler.api.CreatePaymentParams;
import dev.billingsdks.sampler.api.CreateSeatsParams;
import dev.billingsdks.sampler.api.DeleteCustomerParams;
import dev.billingsdks.sampler.api.FindPaymentsParams;
import dev.billingsdks.sampler.api.GetAuditLogsParams;
import dev.billingsdks.sampler.api.GetJobParams;
import dev.billingsdks.sampler.api.GetReportLinkParams;
import dev.billingsdks.sampler.api.GetReportPdfParams;
import dev.billingsdks.sampler.api.GetReportRowsParams;
import dev.billingsdks.sampler.api.GetSeatsHistoryParams;
import dev.billingsdks.sampler.api.HeadReportsByIdLinkParams;
import dev.billingsdks.sampler.api.ListAllSeatsParams;
import dev.billingsdks.sampler.api.ListByCurrentPageParams;
import dev.billingsdks.sampler.api.ListByDeepPageParams;
import dev.billingsdks.sampler.api.ListByLastPageParams;
import dev.billingsdks.sampler.api.ListByPagesParams;
import dev.billingsdks.sampler.api.ListByTimeParams;
import dev.billingsdks.sampler.api.ListByTotalParams;
import dev.billingsdks.sampler.api.ListContractsParams;
import dev.billingsdks.sampler.api.ListCustomersParams;
import dev.billingsdks.sampler.api.ListDraftsParams;
import dev.billingsdks.sampler.api.ListEventsParams;
import dev.billingsdks.sampler.api.ListInvoicesParams;
import dev.billingsdks.sampler.api.ListLimitsParams;
import dev.billingsdks.sampler.api.ListLinkedSeatsParams;
import dev.billingsdks.sampler.api.ListPlansParams;
import dev.billingsdks.sampler.api.ListSeatsByCursorParams;
import dev.billingsdks.sampler.api.ListSeatsByOffsetParams;
import dev.billingsdks.sampler.api.ListSeatsParams;
import dev.billingsdks.sampler.api.ListTagsParams;
import dev.billingsdks.sampler.api.PatchTagsParams;
import dev.billingsdks.sampler.api.ReplaceFileParams;
import dev.billingsdks.sampler.api.ReplacePlanParams;
import dev.billingsdks.sampler.api.ReplaceTagsParams;
import dev.billingsdks.sampler.api.SearchCustomersParams;
import dev.billingsdks.sampler.api.SearchUsageParams;
import dev.billingsdks.sampler.api.StartExportParams;
import dev.billingsdks.sampler.api.StartPurgeParams;
import dev.billingsdks.sampler.api.UpdateCustomerV2Params;
import dev.billingsdks.sampler.api.UploadFileParams;
import dev.billingsdks.sampler.model.Address;
import dev.billingsdks.sampler.model.ArchiveCustomerBody;
import dev.billingsdks.sampler.model.CreateCustomerBody;
import dev.billingsdks.sampler.model.CreateLoginBody;
import dev.billingsdks.sampler.model.CreateLoginBodyDevice;
import dev.billingsdks.sampler.model.CreateSeatsBody;
import dev.billingsdks.sampler.model.CustomerPatch;
import dev.billingsdks.sampler.model.FindPaymentsWhere;
import dev.billingsdks.sampler.model.GetReportRowsFilter;
import dev.billingsdks.sampler.model.GetReportRowsFormat;
import dev.billingsdks.sampler.model.GetReportRowsWhere;
import dev.billingsdks.sampler.model.GetSeatsHistoryBody;
import dev.billingsdks.sampler.model.Limit;
import dev.billingsdks.sampler.model.ListByDeepPagePage;
import dev.billingsdks.sampler.model.ListContractsBody;
import dev.billingsdks.sampler.model.ListCustomersStatus;
import dev.billingsdks.sampler.model.Payment;
import dev.billingsdks.sampler.model.ReplacePlanBody;
import dev.billingsdks.sampler.model.SearchCustomersBody;
import dev.billingsdks.sampler.model.SearchUsageBody;
import dev.billingsdks.sampler.model.SearchUsageBodyPaging;
import dev.billingsdks.sampler.model.UploadFileKinds;
import java.util.List;

/** The operations of the Sampler Billing API by operationId, for tools that call what a text names. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SamplerBillingOperations {

    /** The table. */
    public static final OperationTable<SamplerBillingClient> TABLE = OperationTable.of(
            "Sampler Billing",
            List.of(
                    CustomersApiOperations.listCustomers(),
                    CustomersApiOperations.createCustomer(),
                    CustomersApiOperations.updateCustomerV2(),
                    CustomersApiOperations.deleteCustomer(),
                    CustomersApiOperations.archiveCustomer(),
                    CustomersApiOperations.replacePlan(),
                    CustomersApiOperations.searchCustomers(),
                    InvoicesApiOperations.listInvoices(),
                    EventsApiOperations.listEvents(),
                    GeneralApiOperations.listPlans(),
                    GeneralApiOperations.listTags(),
                    GeneralApiOperations.replaceTags(),
                    GeneralApiOperations.patchTags(),
                    GeneralApiOperations.createLogin(),
                    GeneralApiOperations.uploadFile(),
                    GeneralApiOperations.replaceFile(),
                    GeneralApiOperations.createNote(),
                    ListingsApiOperations.listContracts(),
                    ListingsApiOperations.getSeatsHistory(),
                    ListingsApiOperations.getAuditLogs(),
                    ListingsApiOperations.searchUsage(),
                    ListingsApiOperations.listLimits(),
                    ListingsApiOperations.listDrafts(),
                    ReportsApiOperations.getReportRows(),
                    ReportsApiOperations.getReportPdf(),
                    ReportsApiOperations.getReportLink(),
                    ReportsApiOperations.headReportsByIdLink(),
                    FormsApiOperations.listByLastPage(),
                    FormsApiOperations.listByPages(),
                    FormsApiOperations.listByTotal(),
                    FormsApiOperations.listByCurrentPage(),
                    FormsApiOperations.listByDeepPage(),
                    FormsApiOperations.listByTime(),
                    FormsApiOperations.listSeats(),
                    FormsApiOperations.createSeats(),
                    FormsApiOperations.listAllSeats(),
                    FormsApiOperations.listLinkedSeats(),
                    FormsApiOperations.listSeatsByCursor(),
                    FormsApiOperations.listSeatsByOffset(),
                    PaymentsApiOperations.findPayments(),
                    PaymentsApiOperations.createPayment(),
                    JobsApiOperations.startExport(),
                    JobsApiOperations.startPurge(),
                    JobsApiOperations.getJob()));

    private SamplerBillingOperations() {}

    private static final class CustomersApiOperations {

        private CustomersApiOperations() {}

        static NamedOperation<SamplerBillingClient> listCustomers() {
            return NamedOperation.builder(
                            "listCustomers-v1",
                            "listCustomers",
                            "GET",
                            "/customers",
                            ListCustomersParams::builder)
                    .json("query", "limit", JsonReader::int64, ListCustomersParams.Builder::limit)
                    .text("query", "next_page", JsonReader::string, ListCustomersParams.Builder::nextPage)
                    .text("query", "status", ListCustomersStatus::read, ListCustomersParams.Builder::status)
                    .json("query", "ids", element -> element.list(JsonReader::uuid), ListCustomersParams.Builder::ids)
                    .json(
                            "query",
                            "tags",
                            element -> element.list(JsonReader::string),
                            ListCustomersParams.Builder::tags)
                    .text("query", "created_after", JsonReader::dateTime, ListCustomersParams.Builder::createdAfter)
                    .text("header", "X-Trace", JsonReader::string, ListCustomersParams.Builder::xTrace)
                    .listing(
                            ListCustomersParams.Builder::build,
                            (client, params, options) -> client.customers().listCustomers(params, options));
        }

        static NamedOperation<SamplerBillingClient> createCustomer() {
            return NamedOperation.builder(
                            "create_customer",
                            "createCustomer",
                            "POST",
                            "/customers",
                            CreateCustomerParams::builder)
                    .json("body", "body", CreateCustomerBody::read, CreateCustomerParams.Builder::body)
                    .text("body", "name", JsonReader::string, CreateCustomerParams.Builder::name)
                    .required()
                    .text("body", "parent_id", JsonReader::string, CreateCustomerParams.Builder::parentId)
                    .required()
                    .text("body", "phone", JsonReader::string, CreateCustomerParams.Builder::phone)
                    .json("body", "vip", JsonReader::bool, CreateCustomerParams.Builder::vip)
                    .json("body", "address", Address::read, CreateCustomerParams.Builder::address)
                    .call(
                            CreateCustomerParams.Builder::build,
                            (client, params, options) ->
                                    client.customers().createCustomerWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> updateCustomerV2() {
            return NamedOperation.builder(
                            "updateCustomer-v2",
                            "updateCustomerV2",
                            "PATCH",
                            "/customers/{customer_id}",
                            UpdateCustomerV2Params::builder)
                    .json("body", "body", CustomerPatch::read, UpdateCustomerV2Params.Builder::body)
                    .text("path", "customer_id", JsonReader::string, UpdateCustomerV2Params.Builder::customerId)
                    .required()
                    .text("body", "name", JsonReader::string, UpdateCustomerV2Params.Builder::name)
                    .text("body", "phone", JsonReader::string, UpdateCustomerV2Params.Builder::phone)
                    .call(
                            UpdateCustomerV2Params.Builder::build,
                            (client, params, options) ->
                                    client.customers().updateCustomerV2WithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> deleteCustomer() {
            return NamedOperation.builder(
                            "deleteCustomer",
                            "deleteCustomer",
                            "DELETE",
                            "/customers/{customer_id}",
                            DeleteCustomerParams::builder)
                    .text("path", "customer_id", JsonReader::string, DeleteCustomerParams.Builder::customerId)
                    .required()
                    .call(
                            DeleteCustomerParams.Builder::build,
                            (client, params, options) ->
                                    client.customers().deleteCustomerWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> archiveCustomer() {
            return NamedOperation.builder(
                            "archiveCustomer",
                            "archiveCustomer",
                            "POST",
                            "/customers/{customer_id}/archive",
                            ArchiveCustomerParams::builder)
                    .json("body", "body", ArchiveCustomerBody::read, ArchiveCustomerParams.Builder::body)
                    .text("path", "customer_id", JsonReader::string, ArchiveCustomerParams.Builder::customerId)
                    .required()
                    .text("body", "reason", JsonReader::string, ArchiveCustomerParams.Builder::reason)
                    .call(
                            ArchiveCustomerParams.Builder::build,
                            (client, params, options) ->
                                    client.customers().archiveCustomerWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> replacePlan() {
            return NamedOperation.builder(
                            "replacePlan",
                            "replacePlan",
                            "PUT",
                            "/customers/{customer_id}/plans/{id}",
                            ReplacePlanParams::builder)
                    .json("body", "body", ReplacePlanBody::read, ReplacePlanParams.Builder::body)
                    .text("path", "customer_id", JsonReader::string, ReplacePlanParams.Builder::customerId)
                    .required()
                    .text("path", "id", JsonReader::string, ReplacePlanParams.Builder::id)
                    .required()
                    .json("query", "body_builder", JsonReader::bool, ReplacePlanParams.Builder::bodyBuilder_)
                    .json("body", "seats", JsonReader::int32, ReplacePlanParams.Builder::seats)
                    .required()
                    .text("body", "build", JsonReader::string, ReplacePlanParams.Builder::build_)
                    .text("body", "body.body_builder", JsonReader::string, ReplacePlanParams.Builder::bodyBuilder)
                    .json("body", "price", JsonReader::decimal, ReplacePlanParams.Builder::price)
                    .json(
                            "body",
                            "notes",
                            element -> element.list(JsonReader::string),
                            ReplacePlanParams.Builder::notes)
                    .call(
                            ReplacePlanParams.Builder::build,
                            (client, params, options) -> client.customers().replacePlanWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> searchCustomers() {
            return NamedOperation.builder(
                            "searchCustomers",
                            "searchCustomers",
                            "POST",
                            "/customers/search",
                            SearchCustomersParams::builder)
                    .json("body", "body", SearchCustomersBody::read, SearchCustomersParams.Builder::body)
                    .text("body", "query", JsonReader::string, SearchCustomersParams.Builder::query)
                    .text("body", "next_page", JsonReader::string, SearchCustomersParams.Builder::nextPage)
                    .listing(
                            SearchCustomersParams.Builder::build,
                            (client, params, options) -> client.customers().searchCustomers(params, options));
        }
    }

    private static final class InvoicesApiOperations {

        private InvoicesApiOperations() {}

        static NamedOperation<SamplerBillingClient> listInvoices() {
            return NamedOperation.builder(
                            "listInvoices",
                            "listInvoices",
                            "GET",
                            "/invoices/",
                            ListInvoicesParams::builder)
                    .json("query", "page", JsonReader::int32, ListInvoicesParams.Builder::page)
                    .text("query", "customer_id", JsonReader::string, ListInvoicesParams.Builder::customerId)
                    .required()
                    .listing(
                            ListInvoicesParams.Builder::build,
                            (client, params, options) -> client.invoices().listInvoices(params, options));
        }
    }

    private static final class EventsApiOperations {

        private EventsApiOperations() {}

        static NamedOperation<SamplerBillingClient> listEvents() {
            return NamedOperation.builder(
                            "list-events",
                            "listEvents",
                            "GET",
                            "/events",
                            ListEventsParams::builder)
                    .text("query", "starting_after", JsonReader::string, ListEventsParams.Builder::startingAfter)
                    .text("query", "ending_before", JsonReader::string, ListEventsParams.Builder::endingBefore)
                    .listing(
                            ListEventsParams.Builder::build,
                            (client, params, options) -> client.events().listEvents(params, options));
        }
    }

    private static final class GeneralApiOperations {

        private GeneralApiOperations() {}

        static NamedOperation<SamplerBillingClient> listPlans() {
            return NamedOperation.builder(
                            "listPlans",
                            "listPlans",
                            "GET",
                            "/plans",
                            ListPlansParams::builder)
                    .json("query", "offset", JsonReader::int64, ListPlansParams.Builder::offset)
                    .listing(
                            ListPlansParams.Builder::build,
                            (client, params, options) -> client.general().listPlans(params, options));
        }

        static NamedOperation<SamplerBillingClient> listTags() {
            return NamedOperation.builder(
                            "listTags",
                            "listTags",
                            "GET",
                            "/tags",
                            ListTagsParams::builder)
                    .call(
                            ListTagsParams.Builder::build,
                            (client, params, options) -> client.general().listTagsWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> replaceTags() {
            return NamedOperation.builder(
                            "replaceTags",
                            "replaceTags",
                            "PUT",
                            "/tags",
                            ReplaceTagsParams::builder)
                    .json("body", "body", element -> element.list(Limit::read), ReplaceTagsParams.Builder::body)
                    .required()
                    .call(
                            ReplaceTagsParams.Builder::build,
                            (client, params, options) -> client.general().replaceTagsWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> patchTags() {
            return NamedOperation.builder(
                            "patchTags",
                            "patchTags",
                            "PATCH",
                            "/beta/tags",
                            PatchTagsParams::builder)
                    .json("body", "body", element -> element.map(JsonReader::string), PatchTagsParams.Builder::body)
                    .call(
                            PatchTagsParams.Builder::build,
                            (client, params, options) -> client.general().patchTagsWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> createLogin() {
            return NamedOperation.builder(
                            "createLogin",
                            "createLogin",
                            "POST",
                            "/logins",
                            CreateLoginParams::builder)
                    .json("body", "body", CreateLoginBody::read, CreateLoginParams.Builder::body)
                    .text("body", "user", JsonReader::string, CreateLoginParams.Builder::user)
                    .required()
                    .json(
                            "body",
                            "scopes",
                            element -> element.list(JsonReader::string),
                            CreateLoginParams.Builder::scopes)
                    .json("body", "device", CreateLoginBodyDevice::read, CreateLoginParams.Builder::device)
                    .call(
                            CreateLoginParams.Builder::build,
                            (client, params, options) -> client.general().createLoginWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> uploadFile() {
            return NamedOperation.builder(
                            "uploadFile",
                            "uploadFile",
                            "POST",
                            "/files/{name}",
                            UploadFileParams::builder)
                    .text("path", "name", JsonReader::string, UploadFileParams.Builder::name)
                    .required()
                    .bytes("part", "file", UploadFileParams.Builder::file)
                    .required()
                    .files("part", "pages", UploadFileParams.Builder::pages)
                    .text("part", "part.name", JsonReader::string, UploadFileParams.Builder::namePart)
                    .json("part", "meta", Limit::read, UploadFileParams.Builder::meta)
                    .json(
                            "part",
                            "kinds",
                            element -> element.list(UploadFileKinds::read),
                            UploadFileParams.Builder::kinds)
                    .call(
                            UploadFileParams.Builder::build,
                            (client, params, options) -> client.general().uploadFileWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> replaceFile() {
            return NamedOperation.builder(
                            "replaceFile",
                            "replaceFile",
                            "PUT",
                            "/files/{name}",
                            ReplaceFileParams::builder)
                    .bytes("body", "body", ReplaceFileParams.Builder::body)
                    .text("path", "name", JsonReader::string, ReplaceFileParams.Builder::name)
                    .required()
                    .call(
                            ReplaceFileParams.Builder::build,
                            (client, params, options) -> client.general().replaceFileWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> createNote() {
            return NamedOperation.builder(
                            "createNote",
                            "createNote",
                            "POST",
                            "/notes",
                            CreateNoteParams::builder)
                    .text("body", "body", JsonReader::string, CreateNoteParams.Builder::body)
                    .call(
                            CreateNoteParams.Builder::build,
                            (client, params, options) -> client.general().createNoteWithResponse(params, options));
        }
    }

    private static final class ListingsApiOperations {

        private ListingsApiOperations() {}

        static NamedOperation<SamplerBillingClient> listContracts() {
            return NamedOperation.builder(
                            "listContracts",
                            "listContracts",
                            "POST",
                            "/customers/{customer_id}/contracts",
                            ListContractsParams::builder)
                    .json("body", "body", ListContractsBody::read, ListContractsParams.Builder::body)
                    .text("path", "customer_id", JsonReader::string, ListContractsParams.Builder::customerId)
                    .required()
                    .text("body", "covering", JsonReader::date, ListContractsParams.Builder::covering)
                    .required()
                    .json("body", "archived", JsonReader::bool, ListContractsParams.Builder::archived)
                    .text("body", "next_page", JsonReader::string, ListContractsParams.Builder::nextPage)
                    .listing(
                            ListContractsParams.Builder::build,
                            (client, params, options) -> client.listings().listContracts(params, options));
        }

        static NamedOperation<SamplerBillingClient> getSeatsHistory() {
            return NamedOperation.builder(
                            "getSeatsHistory",
                            "getSeatsHistory",
                            "POST",
                            "/seats/history",
                            GetSeatsHistoryParams::builder)
                    .json("body", "body", GetSeatsHistoryBody::read, GetSeatsHistoryParams.Builder::body)
                    .text("body", "seat", JsonReader::string, GetSeatsHistoryParams.Builder::seat)
                    .text("body", "cursor", JsonReader::string, GetSeatsHistoryParams.Builder::cursor)
                    .listing(
                            GetSeatsHistoryParams.Builder::build,
                            (client, params, options) -> client.listings().getSeatsHistory(params, options));
        }

        static NamedOperation<SamplerBillingClient> getAuditLogs() {
            return NamedOperation.builder(
                            "getAuditLogs",
                            "getAuditLogs",
                            "GET",
                            "/audit-logs",
                            GetAuditLogsParams::builder)
                    .text("query", "starting_on", JsonReader::dateTime, GetAuditLogsParams.Builder::startingOn)
                    .text("query", "resource", JsonReader::string, GetAuditLogsParams.Builder::resource)
                    .text("query", "next_page", JsonReader::string, GetAuditLogsParams.Builder::nextPage)
                    .listing(
                            GetAuditLogsParams.Builder::build,
                            (client, params, options) -> client.listings().getAuditLogs(params, options));
        }

        static NamedOperation<SamplerBillingClient> searchUsage() {
            return NamedOperation.builder(
                            "searchUsage",
                            "searchUsage",
                            "POST",
                            "/usage",
                            SearchUsageParams::builder)
                    .json("body", "body", SearchUsageBody::read, SearchUsageParams.Builder::body)
                    .text("body", "metric", JsonReader::string, SearchUsageParams.Builder::metric)
                    .required()
                    .json("body", "paging", SearchUsageBodyPaging::read, SearchUsageParams.Builder::paging)
                    .listing(
                            SearchUsageParams.Builder::build,
                            (client, params, options) -> client.listings().searchUsage(params, options));
        }

        static NamedOperation<SamplerBillingClient> listLimits() {
            return NamedOperation.builder(
                            "listLimits",
                            "listLimits",
                            "GET",
                            "/limits",
                            ListLimitsParams::builder)
                    .json("query", "limit", JsonReader::int64, ListLimitsParams.Builder::limit)
                    .call(
                            ListLimitsParams.Builder::build,
                            (client, params, options) -> client.listings().listLimitsWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> listDrafts() {
            return NamedOperation.builder(
                            "listDrafts",
                            "listDrafts",
                            "GET",
                            "/drafts",
                            ListDraftsParams::builder)
                    .text("query", "next_page", JsonReader::string, ListDraftsParams.Builder::nextPage)
                    .call(
                            ListDraftsParams.Builder::build,
                            (client, params, options) -> client.listings().listDraftsWithResponse(params, options));
        }
    }

    private static final class ReportsApiOperations {

        private ReportsApiOperations() {}

        static NamedOperation<SamplerBillingClient> getReportRows() {
            return NamedOperation.builder(
                            "getReportRows",
                            "getReportRows",
                            "GET",
                            "/reports/{report_id}/{format}/rows/{range}",
                            GetReportRowsParams::builder)
                    .json("path", "report_id", JsonReader::int64, GetReportRowsParams.Builder::reportId)
                    .required()
                    .text("path", "format", GetReportRowsFormat::read, GetReportRowsParams.Builder::format)
                    .required()
                    .json(
                            "path",
                            "range",
                            element -> element.list(JsonReader::int64),
                            GetReportRowsParams.Builder::range)
                    .required()
                    .text("query", "query.range", JsonReader::string, GetReportRowsParams.Builder::rangeQuery)
                    .json(
                            "query",
                            "columns",
                            element -> element.list(JsonReader::string),
                            GetReportRowsParams.Builder::columns)
                    .json(
                            "query",
                            "groups",
                            element -> element.list(JsonReader::string),
                            GetReportRowsParams.Builder::groups)
                    .json("query", "filter", GetReportRowsFilter::read, GetReportRowsParams.Builder::filter)
                    .json(
                            "query",
                            "labels",
                            element -> element.map(JsonReader::string),
                            GetReportRowsParams.Builder::labels)
                    .json("query", "where", GetReportRowsWhere::read, GetReportRowsParams.Builder::where)
                    .text("query", "sort", JsonReader::string, GetReportRowsParams.Builder::sort)
                    .text("query", "anything", JsonReader::string, GetReportRowsParams.Builder::anything)
                    .text("query", "query.body", JsonReader::string, GetReportRowsParams.Builder::body_)
                    .json(
                            "header",
                            "X-Scopes",
                            element -> element.list(JsonReader::string),
                            GetReportRowsParams.Builder::xScopes)
                    .text("cookie", "session", JsonReader::string, GetReportRowsParams.Builder::session)
                    .call(
                            GetReportRowsParams.Builder::build,
                            (client, params, options) -> client.reports().getReportRowsWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> getReportPdf() {
            return NamedOperation.builder(
                            "getReportPdf",
                            "getReportPdf",
                            "GET",
                            "/reports/{id}/pdf",
                            GetReportPdfParams::builder)
                    .text("path", "id", JsonReader::uuid, GetReportPdfParams.Builder::id)
                    .required()
                    .call(
                            GetReportPdfParams.Builder::build,
                            (client, params, options) -> client.reports().getReportPdfWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> getReportLink() {
            return NamedOperation.builder(
                            "getReportLink",
                            "getReportLink",
                            "GET",
                            "/reports/{id}/link",
                            GetReportLinkParams::builder)
                    .text("path", "id", JsonReader::string, GetReportLinkParams.Builder::id)
                    .required()
                    .call(
                            GetReportLinkParams.Builder::build,
                            (client, params, options) -> client.reports().getReportLinkWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> headReportsByIdLink() {
            return NamedOperation.builder(
                            "head /reports/{id}/link",
                            "headReportsByIdLink",
                            "HEAD",
                            "/reports/{id}/link",
                            HeadReportsByIdLinkParams::builder)
                    .text("path", "id", JsonReader::string, HeadReportsByIdLinkParams.Builder::id)
                    .required()
                    .call(
                            HeadReportsByIdLinkParams.Builder::build,
                            (client, params, options) ->
                                    client.reports().headReportsByIdLinkWithResponse(params, options));
        }
    }

    private static final class FormsApiOperations {

        private FormsApiOperations() {}

        static NamedOperation<SamplerBillingClient> listByLastPage() {
            return NamedOperation.builder(
                            "listByLastPage",
                            "listByLastPage",
                            "GET",
                            "/forms/last-page",
                            ListByLastPageParams::builder)
                    .json("query", "page", JsonReader::int64, ListByLastPageParams.Builder::page)
                    .json("query", "limit", JsonReader::int64, ListByLastPageParams.Builder::limit)
                    .listing(
                            ListByLastPageParams.Builder::build,
                            (client, params, options) -> client.forms().listByLastPage(params, options));
        }

        static NamedOperation<SamplerBillingClient> listByPages() {
            return NamedOperation.builder(
                            "listByPages",
                            "listByPages",
                            "GET",
                            "/forms/pages",
                            ListByPagesParams::builder)
                    .json("query", "page", JsonReader::int32, ListByPagesParams.Builder::page)
                    .listing(
                            ListByPagesParams.Builder::build,
                            (client, params, options) -> client.forms().listByPages(params, options));
        }

        static NamedOperation<SamplerBillingClient> listByTotal() {
            return NamedOperation.builder(
                            "listByTotal",
                            "listByTotal",
                            "GET",
                            "/forms/total",
                            ListByTotalParams::builder)
                    .json("query", "page", JsonReader::int64, ListByTotalParams.Builder::page)
                    .json("query", "per_page", JsonReader::int64, ListByTotalParams.Builder::perPage)
                    .listing(
                            ListByTotalParams.Builder::build,
                            (client, params, options) -> client.forms().listByTotal(params, options));
        }

        static NamedOperation<SamplerBillingClient> listByCurrentPage() {
            return NamedOperation.builder(
                            "listByCurrentPage",
                            "listByCurrentPage",
                            "GET",
                            "/forms/current",
                            ListByCurrentPageParams::builder)
                    .json("query", "page", JsonReader::int64, ListByCurrentPageParams.Builder::page)
                    .listing(
                            ListByCurrentPageParams.Builder::build,
                            (client, params, options) -> client.forms().listByCurrentPage(params, options));
        }

        static NamedOperation<SamplerBillingClient> listByDeepPage() {
            return NamedOperation.builder(
                            "listByDeepPage",
                            "listByDeepPage",
                            "GET",
                            "/forms/deep",
                            ListByDeepPageParams::builder)
                    .json("query", "page", ListByDeepPagePage::read, ListByDeepPageParams.Builder::page)
                    .listing(
                            ListByDeepPageParams.Builder::build,
                            (client, params, options) -> client.forms().listByDeepPage(params, options));
        }

        static NamedOperation<SamplerBillingClient> listByTime() {
            return NamedOperation.builder(
                            "listByTime",
                            "listByTime",
                            "GET",
                            "/forms/times",
                            ListByTimeParams::builder)
                    .text("query", "since", JsonReader::dateTime, ListByTimeParams.Builder::since)
                    .listing(
                            ListByTimeParams.Builder::build,
                            (client, params, options) -> client.forms().listByTime(params, options));
        }

        static NamedOperation<SamplerBillingClient> listSeats() {
            return NamedOperation.builder(
                            "listSeats",
                            "listSeats",
                            "GET",
                            "/forms/seats",
                            ListSeatsParams::builder)
                    .text("query", "starting_after", JsonReader::uuid, ListSeatsParams.Builder::startingAfter)
                    .json("query", "limit", JsonReader::int64, ListSeatsParams.Builder::limit)
                    .listing(
                            ListSeatsParams.Builder::build,
                            (client, params, options) -> client.forms().listSeats(params, options));
        }

        static NamedOperation<SamplerBillingClient> createSeats() {
            return NamedOperation.builder(
                            "createSeats",
                            "createSeats",
                            "POST",
                            "/forms/seats",
                            CreateSeatsParams::builder)
                    .json("body", "body", CreateSeatsBody::read, CreateSeatsParams.Builder::body)
                    .text("body", "next_page", JsonReader::string, CreateSeatsParams.Builder::nextPage)
                    .json("body", "count", JsonReader::int64, CreateSeatsParams.Builder::count)
                    .call(
                            CreateSeatsParams.Builder::build,
                            (client, params, options) -> client.forms().createSeatsWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> listAllSeats() {
            return NamedOperation.builder(
                            "listAllSeats",
                            "listAllSeats",
                            "GET",
                            "/forms/all-seats",
                            ListAllSeatsParams::builder)
                    .json("query", "page", JsonReader::int64, ListAllSeatsParams.Builder::page)
                    .listing(
                            ListAllSeatsParams.Builder::build,
                            (client, params, options) -> client.forms().listAllSeats(params, options));
        }

        static NamedOperation<SamplerBillingClient> listLinkedSeats() {
            return NamedOperation.builder(
                            "listLinkedSeats",
                            "listLinkedSeats",
                            "GET",
                            "/forms/linked-seats",
                            ListLinkedSeatsParams::builder)
                    .json("query", "page", JsonReader::int64, ListLinkedSeatsParams.Builder::page)
                    .listing(
                            ListLinkedSeatsParams.Builder::build,
                            (client, params, options) -> client.forms().listLinkedSeats(params, options));
        }

        static NamedOperation<SamplerBillingClient> listSeatsByCursor() {
            return NamedOperation.builder(
                            "listSeatsByCursor",
                            "listSeatsByCursor",
                            "GET",
                            "/forms/seats-by-cursor",
                            ListSeatsByCursorParams::builder)
                    .text("query", "cursor", JsonReader::string, ListSeatsByCursorParams.Builder::cursor)
                    .listing(
                            ListSeatsByCursorParams.Builder::build,
                            (client, params, options) -> client.forms().listSeatsByCursor(params, options));
        }

        static NamedOperation<SamplerBillingClient> listSeatsByOffset() {
            return NamedOperation.builder(
                            "listSeatsByOffset",
                            "listSeatsByOffset",
                            "GET",
                            "/forms/seats-by-offset",
                            ListSeatsByOffsetParams::builder)
                    .json("query", "offset", JsonReader::int64, ListSeatsByOffsetParams.Builder::offset)
                    .listing(
                            ListSeatsByOffsetParams.Builder::build,
                            (client, params, options) -> client.forms().listSeatsByOffset(params, options));
        }
    }

    private static final class PaymentsApiOperations {

        private PaymentsApiOperations() {}

        static NamedOperation<SamplerBillingClient> findPayments() {
            return NamedOperation.builder(
                            "findPayments",
                            "findPayments",
                            "GET",
                            "/payments/search",
                            FindPaymentsParams::builder)
                    .json("query", "where", FindPaymentsWhere::read, FindPaymentsParams.Builder::where)
                    .json(
                            "query",
                            "states",
                            element -> element.list(JsonReader::string),
                            FindPaymentsParams.Builder::states)
                    .call(
                            FindPaymentsParams.Builder::build,
                            (client, params, options) -> client.payments().findPaymentsWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> createPayment() {
            return NamedOperation.builder(
                            "createPayment",
                            "createPayment",
                            "POST",
                            "/payments",
                            CreatePaymentParams::builder)
                    .json("body", "body", Payment::read, CreatePaymentParams.Builder::body)
                    .required()
                    .call(
                            CreatePaymentParams.Builder::build,
                            (client, params, options) -> client.payments().createPaymentWithResponse(params, options));
        }
    }

    private static final class JobsApiOperations {

        private JobsApiOperations() {}

        static NamedOperation<SamplerBillingClient> startExport() {
            return NamedOperation.builder(
                            "startExport",
                            "startExport",
                            "POST",
                            "/jobs:export",
                            StartExportParams::builder)
                    .call(
                            StartExportParams.Builder::build,
                            (client, params, options) -> client.jobs().startExportWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> startPurge() {
            return NamedOperation.builder(
                            "startPurge",
                            "startPurge",
                            "POST",
                            "/jobs/{job_id}:purge",
                            StartPurgeParams::builder)
                    .text("path", "job_id", JsonReader::string, StartPurgeParams.Builder::jobId)
                    .required()
                    .call(
                            StartPurgeParams.Builder::build,
                            (client, params, options) -> client.jobs().startPurgeWithResponse(params, options));
        }

        static NamedOperation<SamplerBillingClient> getJob() {
            return NamedOperation.builder(
                            "getJob",
                            "getJob",
                            "GET",
                            "/jobs/{job_id}",
                            GetJobParams::builder)
                    .text("path", "job_id", JsonReader::string, GetJobParams.Builder::jobId)
                    .required()
                    .call(
                            GetJobParams.Builder::build,
                            (client, params, options) -> client.jobs().getJobWithResponse(params, options));
        }
    }
}
