package dev.billingsdks.yandexbilling;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.longrunning.LongRunning;
import dev.billingsdks.yandexbilling.model.AccessBinding;
import dev.billingsdks.yandexbilling.model.AccessBindingAction;
import dev.billingsdks.yandexbilling.model.AccessBindingDelta;
import dev.billingsdks.yandexbilling.model.BalanceBudgetSpec;
import dev.billingsdks.yandexbilling.model.BillableObject;
import dev.billingsdks.yandexbilling.model.CustomerPerson;
import dev.billingsdks.yandexbilling.model.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A call of each method of the API, with what is required, by operationId. */
final class YandexCalls {

    static final AccessBindingDelta DELTA = AccessBindingDelta.builder()
            .action(AccessBindingAction.ADD)
            .accessBinding(AccessBinding.builder()
                    .roleId("billing.accounts.viewer")
                    .subject(Subject.builder().id("aje1").type("userAccount").build())
                    .build())
            .build();

    static final BalanceBudgetSpec BALANCE = BalanceBudgetSpec.builder()
            .amount("100.50")
            .endDate(LocalDate.of(2026, 12, 31))
            .build();

    static final CustomerPerson PERSON = CustomerPerson.builder().name("Ada").build();

    private YandexCalls() {}

    /** Returns the listings. */
    static Map<String, Function<YandexBillingClient, PagedIterable<?, ?>>> listings() {
        Map<String, Function<YandexBillingClient, PagedIterable<?, ?>>> calls = new LinkedHashMap<>();
        calls.put("listBillingAccounts", client -> client.billingAccounts().listBillingAccounts());
        calls.put(
                "listBillableObjectBindings",
                client -> client.billingAccounts().listBillableObjectBindings(params -> params.billingAccountId("a1")));
        calls.put(
                "listAccessBindings",
                client -> client.billingAccounts().listAccessBindings(params -> params.resourceId("a1")));
        calls.put("listBudgets", client -> client.budgets().listBudgets(params -> params.billingAccountId("a1")));
        calls.put("listCustomers", client -> client.customers().listCustomers(params -> params.resellerId("r1")));
        calls.put("listServices", client -> client.services().listServices());
        calls.put("listSkus", client -> client.skus().listSkus(params -> params.currency("RUB")));
        return calls;
    }

    /** Returns the calls that start an operation. */
    static Map<String, Function<YandexBillingClient, LongRunning<?, ?>>> operations() {
        Map<String, Function<YandexBillingClient, LongRunning<?, ?>>> calls = new LinkedHashMap<>();
        calls.put(
                "bindBillableObject",
                client -> client.billingAccounts()
                        .bindBillableObject(params -> params.billingAccountId("a1")
                                .billableObject(BillableObject.builder()
                                        .id("c1")
                                        .type("cloud")
                                        .build())));
        calls.put(
                "updateAccessBindings",
                client -> client.billingAccounts()
                        .updateAccessBindings(params -> params.resourceId("a1").accessBindingDeltas(List.of(DELTA))));
        calls.put(
                "createBudget",
                client -> client.budgets()
                        .createBudget(params ->
                                params.billingAccountId("a1").name("b").balanceBudgetSpec(BALANCE)));
        calls.put(
                "inviteCustomer",
                client -> client.customers()
                        .inviteCustomer(params -> params.resellerId("r1")
                                .name("Ada")
                                .invitationEmail("ada@example.com")
                                .person(PERSON)));
        calls.put(
                "createResellerServedCustomer",
                client -> client.customers()
                        .createResellerServedCustomer(
                                params -> params.resellerId("r1").name("Ada").person(PERSON)));
        calls.put("activateCustomer", client -> client.customers().activateCustomer("c1"));
        calls.put("suspendCustomer", client -> client.customers().suspendCustomer("c1"));
        return calls;
    }

    /** Returns the calls of all methods; of a listing, the first page. */
    static Map<String, Function<YandexBillingClient, Object>> all() {
        Map<String, Function<YandexBillingClient, Object>> calls = new LinkedHashMap<>();
        operations().forEach((name, operation) -> calls.put(name, operation::apply));
        listings()
                .forEach((name, listing) ->
                        calls.put(name, client -> listing.apply(client).firstPage()));
        calls.put("getBillingAccount", client -> client.billingAccounts().getBillingAccount("a1"));
        calls.put("getBudget", client -> client.budgets().getBudget("b1"));
        calls.put("getService", client -> client.services().getService("s1"));
        calls.put(
                "getSku",
                client -> client.skus().getSku(params -> params.id("s1").currency("RUB")));
        calls.put("getOperation", client -> client.operations().getOperation("o1"));
        return calls;
    }
}
