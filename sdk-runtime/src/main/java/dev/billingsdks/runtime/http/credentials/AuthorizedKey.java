package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The private key of a key file, and whose key it is. Signs JSON Web Tokens with PS256. Its text has no secret. */
final class AuthorizedKey {

    /** PS256: SHA-256 for the message and the mask, and a salt of the length of the hash (RFC 7518, section 3.5). */
    private static final PSSParameterSpec PS256 =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, PSSParameterSpec.TRAILER_FIELD_BC);

    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private final String keyId;
    private final String issuer;
    private final PrivateKey privateKey;

    private AuthorizedKey(String keyId, String issuer, PrivateKey privateKey) {
        this.keyId = keyId;
        this.issuer = issuer;
        this.privateKey = privateKey;
    }

    /**
     * Reads the content of a key file.
     *
     * @throws IllegalArgumentException if it is not one; the message has nothing of it
     */
    static AuthorizedKey read(String json, TokenLogin.KeyFile form) {
        PropertyNames properties =
                PropertyNames.of(form.keyIdProperty(), form.issuerProperty(), form.privateKeyProperty());
        Content content;
        try {
            content = JsonReader.parse(json, reader -> content(reader, properties));
        } catch (DecodeException e) {
            throw new IllegalArgumentException("is not a JSON object with the properties " + form.keyIdProperty() + ", "
                    + form.issuerProperty() + " and " + form.privateKeyProperty());
        }
        AuthorizedKey key = new AuthorizedKey(
                present(content.keyId(), form.keyIdProperty()),
                present(content.issuer(), form.issuerProperty()),
                PemPrivateKey.read(present(content.privateKey(), form.privateKeyProperty())));
        // A key that cannot sign, such as one that is too short, fails here and not in a call.
        key.sign(form.audience(), Instant.EPOCH, form.lifetimeSeconds());
        return key;
    }

    /** Returns a new JSON Web Token in its compact form. */
    String sign(String audience, Instant issuedAt, int lifetimeSeconds) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", "PS256");
        header.put("kid", keyId);
        long issued = issuedAt.getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", audience);
        claims.put("iat", issued);
        claims.put("exp", issued + lifetimeSeconds);
        String signed = encoded(header) + "." + encoded(claims);
        return signed + "." + BASE64_URL.encodeToString(signature(signed));
    }

    private byte[] signature(String signed) {
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(PS256);
            signature.initSign(privateKey);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("has a private key that cannot sign with PS256");
        }
    }

    private static String encoded(Map<String, Object> part) {
        return BASE64_URL.encodeToString(JsonWriter.toUtf8(part));
    }

    private static String present(@Nullable String value, String property) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("has no property " + property);
        }
        return value;
    }

    private static Content content(JsonReader reader, PropertyNames properties) {
        String keyId = null;
        String issuer = null;
        String privateKey = null;
        reader.startObject();
        for (int property = reader.nextProperty(properties);
                property >= 0;
                property = reader.nextProperty(properties)) {
            switch (property) {
                case 0 -> keyId = reader.string();
                case 1 -> issuer = reader.string();
                default -> privateKey = reader.string();
            }
        }
        reader.endObject();
        return new Content(keyId, issuer, privateKey);
    }

    /** The properties of a key file that are used. */
    private record Content(
            @Nullable String keyId,
            @Nullable String issuer,
            @Nullable String privateKey) {
        @Override
        public String toString() {
            return "the content of a key file";
        }
    }

    @Override
    public String toString() {
        return "a private key";
    }
}
