package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.DocumentComparison;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Kelviq changed between July and August 2026, checked against both documents by hand. */
class KelviqCorpusTest {

    private static final String JULY = "kelviq-2026-07-03.json";
    private static final String AUGUST = "kelviq-2026-08-05.json";

    @TempDir
    private Path work;

    @Test
    void added_operations_are_found_and_none_is_removed() throws IOException {
        List<Change> changes = changes();

        assertThat(changes)
                .filteredOn(change -> change.kind() == Change.Kind.OPERATION_ADDED)
                .flatExtracting(Change::operations)
                .containsExactly(
                        "listCheckoutSessions",
                        "retrieveCheckoutSession",
                        "listCheckoutSessionEvents",
                        "listTransactions",
                        "listOrders",
                        "retrieveOrder",
                        "listOrderEvents",
                        "listWebhookEventLogs",
                        "listRefunds",
                        "createRefund",
                        "retrieveRefund",
                        "retrieveSubscription",
                        "listPaymentMethods");
        assertThat(changes)
                .filteredOn(change -> change.kind() == Change.Kind.OPERATION_REMOVED)
                .isEmpty();
    }

    @Test
    void only_changes_that_break_callers_on_the_wire_are_breaking() throws IOException {
        assertThat(changes())
                .filteredOn(change -> change.effect() == Effect.BREAKING)
                .extracting(
                        Change::subject,
                        Change::side,
                        Change::place,
                        change -> change.text().replaceFirst(" was .*", ""))
                .containsExactly(
                        tuple("operation listCustomers", Side.REQUEST, "query parameter page_size", "minimum 1 added"),
                        tuple(
                                "operation listCustomers",
                                Side.REQUEST,
                                "query parameter page_size",
                                "maximum 100 added"),
                        tuple(
                                "operation listSubscriptions",
                                Side.REQUEST,
                                "query parameter page_size",
                                "minimum 1 added"),
                        tuple(
                                "operation listSubscriptions",
                                Side.REQUEST,
                                "query parameter page_size",
                                "maximum 100 added"));
    }

    @Test
    void other_changes_are_found_on_their_side() throws IOException {
        assertThat(changes())
                .filteredOn(change -> change.kind() == Change.Kind.CHANGED)
                .filteredOn(change -> change.effect() == Effect.ADDITION || change.effect() == Effect.COMPATIBLE)
                .extracting(change -> change.subject() + ", " + change.side() + ", " + change.place())
                .containsExactly(
                        "document, request, servers",
                        "operation getCustomerEntitlements, request, ",
                        "operation listSubscriptions, request, query parameter status",
                        "operation getPromotion, request, ",
                        "operation createPortalSession, response, response 400",
                        "operation listCatalogProducts, request, query parameter page_size",
                        "operation listCatalogFeatures, request, query parameter page",
                        "operation listCatalogFeatures, request, query parameter page_size",
                        "operation listCatalogPlans, request, query parameter page",
                        "operation listCatalogPlans, request, query parameter page_size",
                        "schema CreateSubscriptionResponse, response, files",
                        "schema CreateSubscriptionResponse, response, links",
                        "schema CreateSubscriptionResponse, response, license",
                        "schema Subscription, response, files",
                        "schema Subscription, response, links",
                        "schema Subscription, response, license",
                        "schema Subscription, response, canceledAt",
                        "schema Subscription, response, cancellationReason",
                        "schema Subscription, response, cancellationFeedback",
                        "schema Subscription, response, cancellationComment",
                        "schema UpdateSubscriptionRequest, request, paymentBehavior",
                        "schema CancelSubscriptionRequest, request, cancellationFeedback",
                        "schema CancelSubscriptionRequest, request, cancellationComment",
                        "schema PlanFile, response, file");
    }

    @Test
    void document_compared_with_itself_has_no_difference() throws IOException {
        SpecDocument july = Corpus.prepared("kelviq", JULY, work);

        assertThat(DocumentComparison.of(july, july, Corpus.config("kelviq"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kelviq, " + JULY, "kelviq, " + AUGUST, "flatpeak, flatpeak-2024-08-24.json"})
    void document_is_valid_with_its_overlay_and_the_same_once_it_is_yaml(String vendor, String name)
            throws IOException {
        ObjectNode json = Corpus.raw(name);
        Path folder = Files.createDirectories(work.resolve(vendor));

        Candidate candidate = Candidate.of(
                Corpus.seed(vendor), new Origin(Corpus.document(name), null, name), folder, null, LocalDate.EPOCH);
        Corpus.prepared(vendor, name, work);

        assertThat(DocumentParser.readObject(candidate.openapi())).isEqualTo(json);
        DocumentCheck.check(work.resolve(name + ".yaml"), candidate.openapi());
    }

    private List<Change> changes() throws IOException {
        return DocumentComparison.of(
                Corpus.prepared("kelviq", JULY, work),
                Corpus.prepared("kelviq", AUGUST, work),
                Corpus.config("kelviq"));
    }
}
