package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A key of these tests in the form of a vendor's key file, and its check by OpenSSL. No key is part of the repository. */
public final class TestKey {

    /** The line that Yandex puts before the header of a private key. */
    static final String WARNING = "PLEASE DO NOT REMOVE THIS LINE! Yandex.Cloud SA Key ID <ajekey1>\n";

    private static final KeyPair PAIR = pair();

    private TestKey() {}

    /** Returns the private key in PEM. */
    public static String privatePem() {
        return pem("PRIVATE KEY", PAIR.getPrivate());
    }

    /** Returns the content of a key file with this private key. */
    public static String file(String privateKey) {
        return "{\"id\": \"ajekey1\", \"service_account_id\": \"ajeaccount2\", \"created_at\": \"2026-11-01T10:04:56Z\","
                + " \"key_algorithm\": \"RSA_2048\", \"public_key\": \"unused\", \"private_key\": "
                + JsonValue.of(privateKey).toJson() + "}";
    }

    /** Returns a part of a JSON Web Token as text: 0 is its header, 1 has its claims. */
    public static String part(String jwt, int index) {
        return new String(Base64.getUrlDecoder().decode(jwt.split("\\.")[index]), StandardCharsets.UTF_8);
    }

    /** Checks the signature of a JSON Web Token with OpenSSL and the public key. Without OpenSSL, the test is skipped. */
    public static void verifyWithOpenSsl(String jwt, Path folder) throws IOException, InterruptedException {
        assumeTrue(
                hasOpenSsl(), "openssl is not installed, so that no other program than the JDK checks the signature");
        String[] parts = jwt.split("\\.");
        Files.writeString(folder.resolve("public.pem"), pem("PUBLIC KEY", PAIR.getPublic()));
        Files.writeString(folder.resolve("signed"), parts[0] + "." + parts[1]);
        Files.write(folder.resolve("signature"), Base64.getUrlDecoder().decode(parts[2]));
        Process process = new ProcessBuilder(
                        "openssl dgst -sha256 -verify public.pem -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32"
                                .concat(" -sigopt rsa_mgf1_md:sha256 -signature signature signed")
                                .split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).isEqualToIgnoringNewLines("Verified OK");
    }

    private static boolean hasOpenSsl() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("openssl", "version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()) + "\n-----END " + label
                + "-----\n";
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
