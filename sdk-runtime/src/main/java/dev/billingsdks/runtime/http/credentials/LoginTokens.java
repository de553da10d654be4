package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.PropertyNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tokens that a vendor gives for an account id and an API key. */
final class LoginTokens implements TokenSource {

    /** More seconds than a lifetime has; a date that they are added to would overflow. */
    private static final long TOO_LONG_SECONDS = Duration.ofDays(36_500).toSeconds();

    private final CredentialsSource.Login credentials;
    private final TokenRequests requests;
    private final Pacing pacing;
    private final Operation<LoginResponse> operation;

    LoginTokens(CredentialsSource.Login credentials, String vendor, TokenRequests requests, Pacing pacing) {
        this.credentials = credentials;
        this.requests = requests;
        this.pacing = pacing;
        PropertyNames properties = PropertyNames.of(
                credentials.login().tokenProperty(), credentials.login().expiresInProperty());
        this.operation = Operation.get(vendor, "login", credentials.login().path())
                .withoutCredentials()
                .returns(reader -> read(reader, properties));
    }

    @Override
    public Token fetch(CallContext call) {
        Instant requested = pacing.now();
        LoginResponse response =
                requests.send(operation, new RequestParameters().header("Authorization", basic()), call.deadline());
        return token(response, requested);
    }

    /** Flatpeak responds with 403 to a token that has expired. */
    @Override
    public boolean renewsOn(int status) {
        return status == 401 || status == 403;
    }

    private Token token(LoginResponse response, Instant requested) {
        String text = response.token() == null ? "" : response.token();
        String property = credentials.login().tokenProperty();
        try {
            HeaderSyntax.checkToken("the property " + property, text);
        } catch (IllegalArgumentException e) {
            throw new DecodeException(String.valueOf(e.getMessage()), "$." + property, -1, false)
                    .during(operation.vendor(), operation.name(), 200);
        }
        Long life = response.expiresIn();
        if (life == null || life > TOO_LONG_SECONDS || life < 0) {
            return Token.lasting(text);
        }
        return Token.until(text, requested, requested.plusSeconds(life));
    }

    private String basic() {
        String pair = credentials.accountId() + ":" + credentials.apiKey();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }

    private static LoginResponse read(JsonReader reader, PropertyNames properties) {
        String token = null;
        Long expiresIn = null;
        reader.startObject();
        for (int property = reader.nextProperty(properties);
                property >= 0;
                property = reader.nextProperty(properties)) {
            if (property == 0) {
                token = reader.string();
            } else {
                expiresIn = reader.int64();
            }
        }
        reader.endObject();
        return new LoginResponse(token, expiresIn);
    }

    /** The two properties of a login's response that are used. */
    private record LoginResponse(
            @Nullable String token, @Nullable Long expiresIn) {
        @Override
        public String toString() {
            return "the response to a login";
        }
    }
}
