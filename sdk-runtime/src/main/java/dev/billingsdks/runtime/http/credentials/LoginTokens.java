package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.http.operation.BasicLogin;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Tokens that a vendor gives for an account id and an API key. */
final class LoginTokens implements TokenSource {

    /** More seconds than a lifetime has; a date that they are added to would overflow. */
    private static final long TOO_LONG_SECONDS = Duration.ofDays(36_500).toSeconds();

    private final CredentialsSource.Login credentials;
    private final TokenRequests requests;
    private final Pacing pacing;
    private final Operation<LoginResponse<Long>> operation;

    LoginTokens(CredentialsSource.Login credentials, String vendor, TokenRequests requests, Pacing pacing) {
        this.credentials = credentials;
        this.requests = requests;
        this.pacing = pacing;
        BasicLogin login = credentials.login();
        this.operation = Operation.get(vendor, "login", login.path())
                .withoutCredentials()
                .returns(LoginResponse.reading(login.tokenProperty(), login.expiresInProperty(), JsonReader::int64));
    }

    @Override
    public Token fetch(CallContext call) {
        Instant requested = pacing.now();
        LoginResponse<Long> response =
                requests.send(operation, new RequestParameters().header("Authorization", basic()), call.deadline());
        return token(response, requested);
    }

    /** Flatpeak responds with 403 to a token that has expired. */
    @Override
    public boolean renewsOn(int status) {
        return status == 401 || status == 403;
    }

    private Token token(LoginResponse<Long> response, Instant requested) {
        String text = response.checkedToken(operation, credentials.login().tokenProperty());
        Long life = response.expiry();
        if (life == null || life > TOO_LONG_SECONDS || life < 0) {
            return Token.lasting(text);
        }
        return Token.until(text, requested, requested.plusSeconds(life));
    }

    private String basic() {
        String pair = credentials.accountId() + ":" + credentials.apiKey();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }
}
