package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.HeaderSyntax;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tokens from the application's own supplier. */
final class SuppliedTokens implements TokenSource {

    private final Supplier<String> supplier;

    SuppliedTokens(Supplier<String> supplier) {
        this.supplier = supplier;
    }

    @Override
    public Token fetch(Call<?> call) {
        String token = ask(call);
        if (token == null) {
            throw unusable("the supplier of bearer tokens returned null", null, call);
        }
        try {
            HeaderSyntax.checkToken("what the supplier of bearer tokens returned", token);
        } catch (IllegalArgumentException e) {
            throw unusable(e.getMessage(), null, call);
        }
        return Token.lasting(token);
    }

    @Override
    public boolean renewsOn(int status) {
        return status == 401;
    }

    /** A supplier may well return null, whatever its type says. */
    private @Nullable String ask(Call<?> call) {
        try {
            return supplier.get();
        } catch (SdkException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unusable(
                    "the supplier of bearer tokens failed with " + e.getClass().getName(), e, call);
        }
    }

    private static RequestNotSentException unusable(
            @Nullable String problem, @Nullable RuntimeException cause, Call<?> call) {
        return new RequestNotSentException(String.valueOf(problem), cause, call.vendor(), call.operationName());
    }
}
