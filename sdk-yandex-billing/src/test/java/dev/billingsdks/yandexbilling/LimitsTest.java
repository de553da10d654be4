package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.yandexbilling.model.AccessBinding;
import dev.billingsdks.yandexbilling.model.AccessBindingDelta;
import dev.billingsdks.yandexbilling.model.CostBudgetSpec;
import dev.billingsdks.yandexbilling.model.ExpenseBudgetSpec;
import dev.billingsdks.yandexbilling.model.ResetPeriod;
import dev.billingsdks.yandexbilling.model.Subject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of the document: parameters are checked before a request is sent, bodies by the contract check. */
class LimitsTest {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor().allowHeader("Idempotency-Key");

    private static final String L51 = "x".repeat(51);

    private final YandexBillingClient client = FIXTURE.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    static Set<String> parameters() {
        return beyondParameters().keySet();
    }

    static Set<String> bodies() {
        return beyondBodies().keySet();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void parameter_beyond_its_limit_is_rejected_before_a_request_is_sent(String problem) {
        Consumer<YandexBillingClient> call = beyondParameters().get(problem);

        assertThatThrownBy(() -> call.accept(client))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
        assertThat(vendor.requests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void body_beyond_a_limit_breaks_the_contract(String problem) {
        for (String operation : YandexCalls.operations().keySet()) {
            vendor.on(operation).respond(200, "{\"id\":\"o1\"}");
        }

        beyondBodies().get(problem).accept(client);

        assertThat(vendor.takeViolations()).containsExactly(problem);
    }

    private static Map<String, Consumer<YandexBillingClient>> beyondParameters() {
        Map<String, Consumer<YandexBillingClient>> calls = new LinkedHashMap<>();
        String id = "id must have at most 50 characters, but has 51";
        calls.put(
                "GetBillingAccountParams: " + id,
                client -> client.billingAccounts().getBillingAccount(L51));
        calls.put("GetBudgetParams: " + id, client -> client.budgets().getBudget(L51));
        calls.put("GetServiceParams: " + id, client -> client.services().getService(L51));
        calls.put(
                "GetSkuParams: " + id,
                client -> client.skus().getSku(params -> params.id(L51).currency("RUB")));
        String account = "billingAccountId must have at most 50 characters, but has 51";
        calls.put(
                "ListBillableObjectBindingsParams: " + account,
                client -> client.billingAccounts().listBillableObjectBindings(params -> params.billingAccountId(L51)));
        calls.put(
                "BindBillableObjectParams: " + account,
                client -> client.billingAccounts().bindBillableObject(L51));
        calls.put(
                "ListBudgetsParams: " + account,
                client -> client.budgets().listBudgets(params -> params.billingAccountId(L51)));
        String customer = "customerId must have at most 50 characters, but has 51";
        calls.put(
                "ActivateCustomerParams: " + customer,
                client -> client.customers().activateCustomer(L51));
        calls.put(
                "SuspendCustomerParams: " + customer,
                client -> client.customers().suspendCustomer(L51));
        String resource = "resourceId must have at most 64 characters, but has 65";
        calls.put(
                "ListAccessBindingsParams: " + resource,
                client -> client.billingAccounts().listAccessBindings(params -> params.resourceId("x".repeat(65))));
        calls.put(
                "UpdateAccessBindingsParams: " + resource,
                client -> client.billingAccounts()
                        .updateAccessBindings(params ->
                                params.resourceId("x".repeat(65)).accessBindingDeltas(List.of(YandexCalls.DELTA))));
        String filter = "filter must have at most 1000 characters, but has 1001";
        calls.put(
                "ListServicesParams: " + filter,
                client -> client.services().listServices(params -> params.filter("x".repeat(1001))));
        calls.put(
                "ListSkusParams: " + filter,
                client ->
                        client.skus().listSkus(params -> params.currency("RUB").filter("x".repeat(1001))));
        String page =
                "pageSize must be at most 1000, but is 1001; pageToken must have at most 100 characters, but has 101";
        String token = "x".repeat(101);
        calls.put(
                "ListBillingAccountsParams: " + page,
                client -> client.billingAccounts()
                        .listBillingAccounts(params -> params.pageSize(1001).pageToken(token)));
        calls.put(
                "ListBillableObjectBindingsParams: " + page,
                client -> client.billingAccounts()
                        .listBillableObjectBindings(params ->
                                params.billingAccountId("a").pageSize(1001).pageToken(token)));
        calls.put(
                "ListAccessBindingsParams: " + page,
                client -> client.billingAccounts()
                        .listAccessBindings(
                                params -> params.resourceId("a").pageSize(1001).pageToken(token)));
        calls.put(
                "ListBudgetsParams: " + page,
                client -> client.budgets()
                        .listBudgets(params ->
                                params.billingAccountId("a").pageSize(1001).pageToken(token)));
        calls.put(
                "ListServicesParams: " + page,
                client -> client.services()
                        .listServices(params -> params.pageSize(1001).pageToken(token)));
        calls.put(
                "ListSkusParams: " + page,
                client -> client.skus()
                        .listSkus(
                                params -> params.currency("RUB").pageSize(1001).pageToken(token)));
        return calls;
    }

    private static void grant(YandexBillingClient client, List<AccessBindingDelta> deltas) {
        client.billingAccounts()
                .updateAccessBindings(params -> params.resourceId("a1").accessBindingDeltas(deltas));
    }

    private static AccessBindingDelta delta(String role, String subject, String type) {
        AccessBinding binding = AccessBinding.builder()
                .roleId(role)
                .subject(Subject.builder().id(subject).type(type).build())
                .build();
        return YandexCalls.DELTA.toBuilder().accessBinding(binding).build();
    }

    private static Map<String, Consumer<YandexBillingClient>> beyondBodies() {
        Map<String, Consumer<YandexBillingClient>> calls = new LinkedHashMap<>();
        String deltas = "PATCH /billing/v1/billingAccounts/a1:updateAccessBindings: body at $.accessBindingDeltas";
        calls.put(deltas + ": must have at least 1 elements, has 0", client -> grant(client, List.of()));
        calls.put(
                deltas + ": must have at most 1000 elements, has 1,001",
                client -> grant(client, Collections.nCopies(1001, YandexCalls.DELTA)));
        calls.put(
                deltas + "[0].accessBinding.roleId: must have at most 64 characters",
                client -> grant(client, List.of(delta("x".repeat(65), "aje1", "userAccount"))));
        calls.put(
                deltas + "[0].accessBinding.subject.id: must have at most 100 characters",
                client -> grant(client, List.of(delta("viewer", "x".repeat(101), "userAccount"))));
        calls.put(
                deltas + "[0].accessBinding.subject.type: must have at most 100 characters",
                client -> grant(client, List.of(delta("viewer", "aje1", "x".repeat(101)))));
        calls.put(
                "POST /billing/v1/budgets: body at $.billingAccountId: must have at most 50 characters",
                client -> client.budgets()
                        .createBudget(params ->
                                params.billingAccountId(L51).name("b").balanceBudgetSpec(YandexCalls.BALANCE)));
        calls.put(
                "POST /billing/v1/budgets: body at $.balanceBudgetSpec.notificationUserAccountIds: must have at least 1 elements, has 0",
                client -> client.budgets()
                        .createBudget(params -> params.billingAccountId("a1")
                                .name("b")
                                .balanceBudgetSpec(YandexCalls.BALANCE.toBuilder()
                                        .notificationUserAccountIds(List.of())
                                        .build())));
        calls.put(
                "POST /billing/v1/budgets: body at $.costBudgetSpec.notificationUserAccountIds: must have at least 1 elements, has 0",
                client -> client.budgets()
                        .createBudget(params -> params.billingAccountId("a1")
                                .name("b")
                                .costBudgetSpec(CostBudgetSpec.builder()
                                        .amount("1")
                                        .endDate(LocalDate.of(2026, 12, 31))
                                        .resetPeriod(ResetPeriod.MONTHLY)
                                        .notificationUserAccountIds(List.of())
                                        .build())));
        calls.put(
                "POST /billing/v1/budgets: body at $.expenseBudgetSpec.notificationUserAccountIds: must have at least 1 elements, has 0",
                client -> client.budgets()
                        .createBudget(params -> params.billingAccountId("a1")
                                .name("b")
                                .expenseBudgetSpec(ExpenseBudgetSpec.builder()
                                        .amount("1")
                                        .endDate(LocalDate.of(2026, 12, 31))
                                        .resetPeriod(ResetPeriod.MONTHLY)
                                        .notificationUserAccountIds(List.of())
                                        .build())));
        calls.put(
                "POST /billing/v1/customers:invite: body at $.resellerId: must have at most 50 characters",
                client -> client.customers()
                        .inviteCustomer(params -> params.resellerId(L51)
                                .name("Ada")
                                .invitationEmail("ada@example.com")
                                .person(YandexCalls.PERSON)));
        calls.put(
                "POST /billing/v1/customers:createResellerServedCustomer: body at $.resellerId: must have at most 50 characters",
                client -> client.customers()
                        .createResellerServedCustomer(
                                params -> params.resellerId(L51).name("Ada").person(YandexCalls.PERSON)));
        return calls;
    }
}
