package dev.billingsdks.pagination;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers every token of a walk, to find one that comes again. It keeps 128 bits of each token's SHA-256, so that a
 * walk of many pages with long cursors stays small; numbers grow by construction and are not kept at all.
 */
final class UsedTokens {

    private final Set<Fingerprint> fingerprints = new HashSet<>();
    private @Nullable MessageDigest sha256;

    /** Notes the token of the page that is left and of the one that follows, and returns whether the latter is new. */
    boolean add(PageToken current, PageToken next) {
        if (next.kind().numeric()) {
            return true;
        }
        fingerprints.add(fingerprint(current));
        return fingerprints.add(fingerprint(next));
    }

    private Fingerprint fingerprint(PageToken token) {
        if (sha256 == null) {
            sha256 = sha256();
        }
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest(token.toString().getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(digest.getLong(), digest.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256; this one does not", e);
        }
    }

    private record Fingerprint(long high, long low) {}
}
