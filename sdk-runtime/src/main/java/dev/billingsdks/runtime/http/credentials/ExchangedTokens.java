package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.PropertyNames;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens that a vendor gives for a lasting secret, or for a text signed with one. */
final class ExchangedTokens implements TokenSource {

    private final CredentialsSource.Exchanged credentials;
    private final TokenRequests requests;
    private final Pacing pacing;
    private final Operation<ExchangeResponse> operation;

    ExchangedTokens(CredentialsSource.Exchanged credentials, String vendor, TokenRequests requests, Pacing pacing) {
        this.credentials = credentials;
        this.requests = requests;
        this.pacing = pacing;
        TokenLogin login = credentials.login();
        PropertyNames properties = PropertyNames.of(login.tokenProperty(), login.expiresAtProperty());
        Operation.Builder builder =
                Operation.post(vendor, "login", login.path()).withoutCredentials();
        if (login.server() != null) {
            builder.server(login.server());
        }
        this.operation = builder.returns(reader -> read(reader, properties));
    }

    @Override
    public Token fetch(CallContext call) {
        Instant requested = pacing.now();
        Map<String, String> body =
                Map.of(credentials.login().property(), credentials.secret().text(requested));
        ExchangeResponse response = requests.send(operation, new RequestParameters().body(body), call.deadline());
        return token(response, requested);
    }

    @Override
    public boolean renewsOn(int status) {
        return status == 401;
    }

    private Token token(ExchangeResponse response, Instant requested) {
        String text = response.token() == null ? "" : response.token();
        String property = credentials.login().tokenProperty();
        try {
            HeaderSyntax.checkToken("the property " + property, text);
        } catch (IllegalArgumentException e) {
            throw new DecodeException(String.valueOf(e.getMessage()), "$." + property, -1, false)
                    .during(operation.vendor(), operation.name(), 200);
        }
        OffsetDateTime expiry = response.expiresAt();
        return expiry == null ? Token.lasting(text) : Token.until(text, requested, expiry.toInstant());
    }

    private static ExchangeResponse read(JsonReader reader, PropertyNames properties) {
        String token = null;
        OffsetDateTime expiresAt = null;
        reader.startObject();
        for (int property = reader.nextProperty(properties);
                property >= 0;
                property = reader.nextProperty(properties)) {
            if (property == 0) {
                token = reader.string();
            } else {
                expiresAt = reader.dateTime();
            }
        }
        reader.endObject();
        return new ExchangeResponse(token, expiresAt);
    }

    /** The two properties of the response that are used. */
    private record ExchangeResponse(
            @Nullable String token, @Nullable OffsetDateTime expiresAt) {
        @Override
        public String toString() {
            return "the response to a login";
        }
    }
}
