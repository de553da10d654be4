package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.Pacing;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one client: its own, and those that calls bring. The token of a supplier is kept as long as the supplier is in
 * use, so that a client can serve any number of tenants; two suppliers never share one. Thread-safe.
 */
public final class ClientTokens {

    private final @Nullable CredentialsSource ownSource;
    private final @Nullable Credentials own;
    private final Pacing pacing;

    /** By identity, as suppliers may have any equality. No value refers to its supplier, or no entry would ever be dropped. */
    private final Map<Key, TokenCache> supplied = new ConcurrentHashMap<>();

    private final ReferenceQueue<Supplier<String>> unused = new ReferenceQueue<>();

    /**
     * Creates the tokens of a client.
     *
     * @param ownSource the client's own source, or null if each call brings one
     * @param vendor named in errors of a login
     * @param logins sends the requests of a login
     */
    public ClientTokens(@Nullable CredentialsSource ownSource, String vendor, TokenRequests logins, Pacing pacing) {
        this.pacing = pacing;
        this.ownSource = ownSource;
        this.own = ownSource == null ? null : own(ownSource, vendor, logins);
    }

    private Credentials own(CredentialsSource source, String vendor, TokenRequests logins) {
        if (source instanceof CredentialsSource.Login login) {
            return new TokenCache(new LoginTokens(login, vendor, logins, pacing), pacing);
        }
        if (source instanceof CredentialsSource.Exchanged exchanged) {
            return new TokenCache(new ExchangedTokens(exchanged, vendor, logins, pacing), pacing);
        }
        return create(source);
    }

    /** Returns what gives the tokens of a source, or null for none. */
    public @Nullable Credentials of(@Nullable CredentialsSource source) {
        if (source == null) {
            return null;
        }
        return source == ownSource ? own : create(source);
    }

    /** Returns how many suppliers have a token kept. */
    int suppliers() {
        dropUnused();
        return supplied.size();
    }

    private Credentials create(CredentialsSource source) {
        if (source instanceof CredentialsSource.Supplied given) {
            dropUnused();
            return supplied.computeIfAbsent(
                    new Key(given.supplier(), unused), key -> new TokenCache(new SuppliedTokens(), pacing));
        }
        return Credentials.fixed(Token.lasting(((CredentialsSource.Fixed) source).token()));
    }

    private void dropUnused() {
        for (Reference<?> key = unused.poll(); key != null; key = unused.poll()) {
            supplied.remove(key);
        }
    }

    /** A supplier that is not kept from being collected. */
    private static final class Key extends WeakReference<Supplier<String>> {

        private final int hash;

        Key(Supplier<String> supplier, ReferenceQueue<Supplier<String>> queue) {
            super(supplier, queue);
            this.hash = System.identityHashCode(supplier);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Key key && get() != null && get() == key.get());
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
