package dev.billingsdks.flink.listing;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import java.io.Serializable;

/**
 * A listing of one account: {@code (client, account, options) -> client.customers().listCustomers(params, options)}, with params that
 * may depend on the account's attributes. The same account must give the same listing after a restart.
 *
 * @param <C> the vendor's client
 * @param <T> the item
 */
@FunctionalInterface
public interface Listing<C, T> extends Serializable {

    /**
     * Returns the listing, which sends no request until it is iterated.
     *
     * @param options the token, base URL and rate budget of the account; pass them on, changed by {@code toBuilder()} if need be
     */
    PagedIterable<T, ?> list(C client, Account account, RequestOptions options);
}
