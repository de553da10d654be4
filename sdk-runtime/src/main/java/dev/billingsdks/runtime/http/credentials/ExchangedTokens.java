package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import dev.billingsdks.runtime.json.JsonReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

/** Tokens that a vendor gives for a lasting secret, or for a text signed with one. */
final class ExchangedTokens implements TokenSource {

    private final CredentialsSource.Exchanged credentials;
    private final TokenRequests requests;
    private final Pacing pacing;
    private final Operation<LoginResponse<OffsetDateTime>> operation;

    ExchangedTokens(CredentialsSource.Exchanged credentials, String vendor, TokenRequests requests, Pacing pacing) {
        this.credentials = credentials;
        this.requests = requests;
        this.pacing = pacing;
        TokenLogin login = credentials.login();
        Operation.Builder builder =
                Operation.post(vendor, "login", login.path()).withoutCredentials();
        if (login.server() != null) {
            builder.server(login.server());
        }
        this.operation = builder.returns(
                LoginResponse.reading(login.tokenProperty(), login.expiresAtProperty(), JsonReader::dateTime));
    }

    @Override
    public Token fetch(CallContext call) {
        Instant requested = pacing.now();
        Map<String, String> body =
                Map.of(credentials.login().property(), credentials.secret().text(requested));
        LoginResponse<OffsetDateTime> response =
                requests.send(operation, new RequestParameters().body(body), call.deadline());
        return token(response, requested);
    }

    @Override
    public boolean renewsOn(int status) {
        return status == 401;
    }

    private Token token(LoginResponse<OffsetDateTime> response, Instant requested) {
        String text = response.checkedToken(operation, credentials.login().tokenProperty());
        OffsetDateTime expiry = response.expiry();
        return expiry == null ? Token.lasting(text) : Token.until(text, requested, expiry.toInstant());
    }
}
