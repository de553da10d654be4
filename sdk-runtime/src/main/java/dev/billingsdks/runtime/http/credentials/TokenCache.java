package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.SdkException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the token of a source until it is refused or near its expiry. One thread fetches the next one, however many need it;
 * the others wait for it no longer than their deadline, or continue with the old one while that is valid. If the thread that
 * fetches gives up, one of those that wait fetches in its place.
 */
final class TokenCache implements Credentials {

    private static final Logger LOG = LoggerFactory.getLogger(TokenCache.class);

    private final TokenSource source;
    private final Pacing pacing;

    /** Not a monitor, which would pin virtual threads and could not be waited for with a deadline. */
    private final ReentrantLock fetching = new ReentrantLock();

    private volatile @Nullable Token current;

    TokenCache(TokenSource source, Pacing pacing) {
        this.source = source;
        this.pacing = pacing;
    }

    @Override
    public Token token(CallContext call) {
        source.refuseReentry(call);
        Token token = current;
        Instant now = pacing.now();
        if (token == null || token.isExpired(now)) {
            return replace(token, call);
        }
        return token.isDue(now) ? renewedAheadOfTime(token, call) : token;
    }

    @Override
    public boolean renewsOn(int status, CallContext call) {
        // A token that is new and yet forbidden is not stale: the caller may not do this.
        return source.renewsOn(status) && !(status == 403 && call.hasFetchedToken());
    }

    @Override
    public void renew(Token refused, CallContext call) {
        replace(refused, call);
    }

    private Token renewedAheadOfTime(Token old, CallContext call) {
        if (!fetching.tryLock()) {
            return old;
        }
        try {
            Token newer = current;
            return newer != null && newer != old ? newer : fetch(call);
        } catch (InterruptedCallException | DeadlineExceededException e) {
            // The call is over, whether the old token is still valid or not.
            throw e;
        } catch (SdkException e) {
            LOG.debug(
                    "{}: the token could not be renewed ahead of time, it is used until it expires", call.vendor(), e);
            return old;
        } finally {
            fetching.unlock();
        }
    }

    private Token replace(@Nullable Token stale, CallContext call) {
        lockBeforeDeadline(call);
        try {
            Token newer = current;
            return newer != null && newer != stale ? newer : fetch(call);
        } finally {
            fetching.unlock();
        }
    }

    private Token fetch(CallContext call) {
        Token token = source.fetch(call);
        call.noteFetchedToken();
        current = token;
        return token;
    }

    private void lockBeforeDeadline(CallContext call) {
        boolean locked;
        try {
            locked = fetching.tryLock(call.deadline().remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw call.interrupted("waiting for another thread to get a token", e);
        }
        if (!locked) {
            throw call.deadlineExceeded("waiting for another thread to get a token", null);
        }
        // When the client is closed, the thread that fetches gives up, and with it those that wait, one after the
        // other.
        if (call.client().isClosed()) {
            fetching.unlock();
            throw call.closed(null);
        }
    }
}
