package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.error.SdkException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the token of a source until it is refused or near its expiry. One thread fetches the next one, however many need it;
 * the others wait for it no longer than their deadline, or go on with the old one while that is valid.
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
    public Token token(Call<?> call) {
        Token token = current;
        Instant now = pacing.now();
        if (token == null || token.isExpired(now)) {
            return replace(token, call);
        }
        return token.isDue(now) ? renewedAheadOfTime(token, call) : token;
    }

    @Override
    public boolean renewsOn(int status, Call<?> call) {
        // A token that is new and yet forbidden is not stale: the caller may not do this.
        return source.renewsOn(status) && !(status == 403 && call.hasFetchedToken());
    }

    @Override
    public void renew(Token refused, Call<?> call) {
        replace(refused, call);
    }

    private Token renewedAheadOfTime(Token old, Call<?> call) {
        if (!fetching.tryLock()) {
            return old;
        }
        try {
            Token newer = current;
            return newer != null && newer != old ? newer : fetch(call);
        } catch (SdkException e) {
            LOG.debug(
                    "{}: the token could not be renewed ahead of time, it is used until it expires", call.vendor(), e);
            return old;
        } finally {
            fetching.unlock();
        }
    }

    private Token replace(@Nullable Token stale, Call<?> call) {
        lockBeforeDeadline(call);
        try {
            Token newer = current;
            return newer != null && newer != stale ? newer : fetch(call);
        } finally {
            fetching.unlock();
        }
    }

    private Token fetch(Call<?> call) {
        Token token = source.fetch(call);
        call.noteFetchedToken();
        current = token;
        return token;
    }

    private void lockBeforeDeadline(Call<?> call) {
        try {
            if (!fetching.tryLock(call.deadline().remainingNanos(), TimeUnit.NANOSECONDS)) {
                throw call.deadlineExceeded("waiting for another thread to get a token", null);
            }
        } catch (InterruptedException e) {
            throw call.interrupted("waiting for another thread to get a token", e);
        }
    }
}
