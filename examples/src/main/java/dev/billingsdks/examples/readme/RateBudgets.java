package dev.billingsdks.examples.readme;

import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;

/** Limits on the requests of an account. */
final class RateBudgets {

    private RateBudgets() {}

    static MijnKlantportaalClient client(String token) {
        // snippet: client
        RateBudget budget = RateBudget.perMinute(60); // one for all clients of an account
        MijnKlantportaalClient portal = MijnKlantportaalClient.builder()
                .bearerToken(token)
                .rateBudget(budget)
                .build();
        // end
        return portal;
    }

    static RequestOptions call(String token, RateBudget budgetOfTenant) {
        // snippet: call
        RequestOptions ofTenant = RequestOptions.builder()
                .bearerToken(token)
                .rateBudget(budgetOfTenant) // in place of the client's
                .build();
        // end
        return ofTenant;
    }
}
