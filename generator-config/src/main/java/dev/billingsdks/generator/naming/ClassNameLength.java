package dev.billingsdks.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Shortens class names that are too long for the paths of some systems. The short form of a name follows from that name alone: whole
 * words from its front and the beginning of its SHA-256, so that no other name of a document changes it.
 */
final class ClassNameLength {

    /** In bytes of UTF-8, which are never fewer than the characters. */
    static final int LONGEST = 99;

    private static final int HASH = 8;

    private ClassNameLength() {}

    /** Returns a name of at most the given length: the name itself, or its short form. */
    static String shortened(String name, int longest) {
        if (length(name) <= longest) {
            return name;
        }
        // The rest of a name of 100,000 characters makes no difference but time.
        String front = name.substring(0, Math.min(name.length(), longest + 1));
        while (length(front) > longest - HASH) {
            front = front.substring(0, wordStart(front));
        }
        return front + hash(name);
    }

    /** Returns a constant of at most the given length: the name itself, or whole words from its front and the hash. */
    static String shortenedConstant(String name, int longest) {
        if (length(name) <= longest) {
            return name;
        }
        String front = name.substring(0, Math.min(name.length(), longest));
        while (length(front) > longest - HASH - 1) {
            int word = front.lastIndexOf('_');
            front = front.substring(0, word > 0 ? word : front.offsetByCodePoints(front.length(), -1));
        }
        return front + "_" + hash(name).toUpperCase(Locale.ROOT);
    }

    static int length(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns where the last word begins, or the last character if there is one word only. */
    private static int wordStart(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            if (Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(name.charAt(i - 1))) {
                return i;
            }
        }
        return name.offsetByCodePoints(name.length(), -1);
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
