package dev.billingsdks.contract.live;

import java.util.List;
import java.util.Optional;

/**
 * A final response of a live check.
 *
 * @param declared whether the document declares its operation; it does not declare a login
 * @param violations what contradicts the document, one line each
 */
record ObservedResponse(boolean declared, int status, List<String> violations) {

    private static final int SERVER_ERRORS = 500;

    /** Returns why the contract cannot be checked by this response and what to do, or nothing if it can. */
    Optional<String> obstacle() {
        if (status >= SERVER_ERRORS) {
            return Optional.of(
                    "the vendor responded with " + status + ", which is an outage; run the check again later");
        }
        return switch (status) {
            case 401 ->
                Optional.of(
                        "the credentials were rejected (401); check that they are those of this account and not expired");
            case 403 ->
                Optional.of("the credentials do not permit this operation (403); give them the permission to read");
            case 404 ->
                Optional.of("the account has no such resource (404); check the base URL and the ids in the settings");
            case 429 -> Optional.of("the account's rate limit is reached (429); run the check again later");
            default ->
                declared || status < 400
                        ? Optional.empty()
                        : Optional.of("the login was refused with " + status + "; check the account's credentials");
        };
    }
}
