package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.yandexbilling.api.CreateBudgetParams;
import dev.billingsdks.yandexbilling.model.Budget;
import dev.billingsdks.yandexbilling.model.BudgetStatus;
import dev.billingsdks.yandexbilling.model.CostBudgetSpec;
import dev.billingsdks.yandexbilling.model.ExpenseBudgetSpec;
import dev.billingsdks.yandexbilling.model.ResetPeriod;
import dev.billingsdks.yandexbilling.model.ThresholdRule;
import dev.billingsdks.yandexbilling.model.ThresholdType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Budgets, of whose kinds and starts exactly one is sent. */
class BudgetsTest {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor().allowHeader("Idempotency-Key");

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static final CostBudgetSpec COST = CostBudgetSpec.builder()
            .amount("50000")
            .endDate(END)
            .resetPeriod(ResetPeriod.MONTHLY)
            .thresholdRules(List.of(ThresholdRule.builder()
                    .type(ThresholdType.PERCENT)
                    .amount("80")
                    .build()))
            .build();

    private static final ExpenseBudgetSpec EXPENSE = ExpenseBudgetSpec.builder()
            .amount("50000")
            .endDate(END)
            .startDate(START)
            .build();

    @Test
    void budget_for_costs_is_sent() {
        assertThat(sent(params -> params.costBudgetSpec(COST)))
                .isEqualTo(
                        "{\"billingAccountId\":\"a1\",\"name\":\"production\",\"costBudgetSpec\":{\"amount\":\"50000\","
                                + "\"thresholdRules\":[{\"type\":\"PERCENT\",\"amount\":\"80\"}],\"endDate\":\"2026-12-31\","
                                + "\"resetPeriod\":\"MONTHLY\"}}");
    }

    @Test
    void budget_for_expenses_is_sent() {
        assertThat(sent(params -> params.expenseBudgetSpec(EXPENSE)))
                .isEqualTo("{\"billingAccountId\":\"a1\",\"name\":\"production\",\"expenseBudgetSpec\":{\"amount\":"
                        + "\"50000\",\"endDate\":\"2026-12-31\",\"startDate\":\"2026-01-01\"}}");
    }

    @Test
    void budget_for_a_balance_is_sent() {
        assertThat(sent(params -> params.balanceBudgetSpec(YandexCalls.BALANCE)))
                .isEqualTo("{\"billingAccountId\":\"a1\",\"name\":\"production\",\"balanceBudgetSpec\":{\"amount\":"
                        + "\"100.50\",\"endDate\":\"2026-12-31\"}}");
    }

    @Test
    void budget_of_no_kind_is_rejected() {
        CreateBudgetParams.Builder params = budget();

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateBudgetParams: body.costBudgetSpec, expenseBudgetSpec, balanceBudgetSpec: exactly"
                        + " one must be set, but none is");
    }

    @Test
    void budget_of_two_kinds_is_rejected() {
        CreateBudgetParams.Builder params = budget().costBudgetSpec(COST).expenseBudgetSpec(EXPENSE);

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateBudgetParams: body.costBudgetSpec, expenseBudgetSpec, balanceBudgetSpec: exactly"
                        + " one must be set, but 2 are");
    }

    @Test
    void spec_without_a_start_is_rejected() {
        CostBudgetSpec.Builder spec = CostBudgetSpec.builder().amount("1").endDate(END);

        assertThatThrownBy(spec::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CostBudgetSpec: resetPeriod, startDate: exactly one must be set, but none is");
    }

    @Test
    void spec_with_two_starts_is_rejected() {
        ExpenseBudgetSpec.Builder spec = EXPENSE.toBuilder().resetPeriod(ResetPeriod.QUARTER);

        assertThatThrownBy(spec::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ExpenseBudgetSpec: resetPeriod, startDate: exactly one must be set, but 2 are");
    }

    @Test
    void budget_that_omits_everything_is_read() {
        Budget budget = Budget.fromJson("{\"costBudget\": {}}");

        assertThat(budget.status()).isNull();
        assertThat(budget.costBudget().resetPeriod()).isNull();
        assertThat(budget.costBudget().startDate()).isNull();
    }

    @Test
    void unknown_status_is_read_and_written_back() {
        Budget budget = Budget.fromJson("{\"status\":\"PAUSED\"}");

        assertThat(budget.status()).isEqualTo(BudgetStatus.of("PAUSED"));
        assertThat(budget.toJson()).isEqualTo("{\"status\":\"PAUSED\"}");
    }

    private static CreateBudgetParams.Builder budget() {
        return CreateBudgetParams.builder().billingAccountId("a1").name("production");
    }

    private static String sent(Consumer<CreateBudgetParams.Builder> kind) {
        vendor.on("createBudget").respond(200, "{\"id\":\"o1\"}");
        CreateBudgetParams.Builder params = budget();
        kind.accept(params);
        try (YandexBillingClient client = FIXTURE.client(vendor)) {
            client.budgets().createBudget(params.build());
        }
        assertThat(vendor.requests()).extracting(RecordedRequest::url).containsExactly("/billing/v1/budgets");
        return vendor.requests().get(0).body();
    }
}
