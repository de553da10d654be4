package dev.billingsdks.contract.live;

import java.util.ArrayList;
import java.util.List;

/**
 * The result of a check. No value of the account is in it.
 *
 * @param vendor the vendor's name
 * @param operation what was called, such as {@code listCustomers-v1 (GET /v1/customers)}
 * @param responses the number of final responses that were validated
 * @param violations what contradicts the document, one line each
 * @param attempts responses after which a request was repeated, one line for each kind
 * @param obstacles why the contract could not be checked, with advice, the most important first
 */
record CheckResult(
        String vendor,
        String operation,
        int responses,
        List<String> violations,
        List<String> attempts,
        List<String> obstacles) {

    static final int KEPT = 0;
    static final int NOT_CHECKED = 1;
    static final int BROKEN = 3;

    /** Returns the result of a run from all that was observed. */
    static CheckResult of(
            String vendor,
            String operation,
            ResponseObserver observer,
            List<String> listingViolations,
            List<String> listingObstacles) {
        List<String> violations = new ArrayList<>(listingViolations);
        List<String> obstacles = new ArrayList<>();
        int checked = 0;
        for (ObservedResponse response : observer.finalResponses()) {
            response.obstacle().ifPresent(obstacles::add);
            if (response.obstacle().isEmpty() && response.declared()) {
                checked++;
                violations.addAll(response.violations());
            }
        }
        obstacles.addAll(listingObstacles);
        if (checked == 0 && obstacles.isEmpty()) {
            obstacles.add("no response of the operation was received");
        }
        return new CheckResult(
                vendor,
                operation,
                checked,
                violations.stream().distinct().toList(),
                observer.retried(),
                List.copyOf(obstacles));
    }

    /** Returns the exit status: 0 if the contract is kept, 3 if it is broken, 1 if that could not be found out. */
    int status() {
        if (!violations.isEmpty()) {
            return BROKEN;
        }
        return obstacles.isEmpty() ? KEPT : NOT_CHECKED;
    }

    /** Returns the result in one sentence. */
    String summary() {
        String count = ListingReport.count(responses, "response");
        return switch (status()) {
            case BROKEN ->
                vendor + " breaks its contract: " + ListingReport.count(violations.size(), "violation") + " in " + count
                        + ".";
            case NOT_CHECKED ->
                vendor + " could not be checked: " + obstacles.get(0) + ". " + count + " checked, no violation.";
            default -> vendor + " keeps its contract: " + count + ", no violation.";
        };
    }
}
