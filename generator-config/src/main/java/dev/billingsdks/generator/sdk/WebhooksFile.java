package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class that verifies a vendor's webhooks.
 *
 * @param vendor the vendor's name
 * @param signature the header with the signature or the secret
 * @param signed whether requests are signed; if not, they carry the secret itself
 * @param version what each signature begins with, or null
 * @param id the header with the id of the delivery, or null
 * @param timestamps the headers with the timestamp
 * @param seconds whether the timestamp is in seconds
 * @param dot whether the signed parts are joined by a dot, else by a line feed
 * @param tolerance how many seconds the timestamp may be away, or null for the default
 */
public record WebhooksFile(
        String packageName,
        String name,
        String vendor,
        String signature,
        boolean signed,
        @Nullable String version,
        @Nullable String id,
        List<String> timestamps,
        boolean seconds,
        boolean dot,
        @Nullable Integer tolerance)
        implements SdkFile {

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "webhooks";
    }
}
