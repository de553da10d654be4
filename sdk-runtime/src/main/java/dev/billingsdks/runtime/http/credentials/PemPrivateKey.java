package dev.billingsdks.runtime.http.credentials;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an RSA private key from its PEM text. No message and no cause of an error has a part of the text. */
final class PemPrivateKey {

    /** RFC 7468, section 10. Text before the header is explanatory (section 2); Yandex puts a warning with the ID of the key there. */
    private static final Pattern PKCS8 =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]*)-----END PRIVATE KEY-----");

    private PemPrivateKey() {}

    /**
     * Reads the key.
     *
     * @throws IllegalArgumentException if the text has no RSA key in PKCS #8
     */
    static PrivateKey read(String pem) {
        Matcher key = PKCS8.matcher(pem);
        if (!key.find()) {
            throw new IllegalArgumentException(
                    "has no private key in PEM, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----");
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(key.group(1).replaceAll("\\s", ""));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("has a private key that is not an RSA key in PKCS #8");
        }
    }
}
