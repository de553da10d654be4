package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.header.Headers;
import java.util.Locale;
import java.util.Set;

/** Decides by the Content-Encoding of a response whether its body has to be decoded. */
final class ContentCoding {

    private static final int SHOWN_CHARACTERS = 30;

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    /** The registered content codings that the SDK does not request, and others that are in use. */
    private static final Set<String> NOT_REQUESTED = Set.of(
            "aes128gcm",
            "base64",
            "br",
            "brotli",
            "bzip2",
            "compress",
            "dcb",
            "dcz",
            "deflate",
            "exi",
            "lz4",
            "lzma",
            "pack200-gzip",
            "sdch",
            "snappy",
            "x-bzip2",
            "x-compress",
            "x-deflate",
            "x-snappy",
            "xz",
            "x-xz",
            "zip",
            "zlib",
            "zstandard",
            "zstd");

    private ContentCoding() {}

    /**
     * Returns whether the body is gzip. A name that is not a content coding, such as a charset, says nothing about the body, which
     * is then read as it is.
     *
     * @throws DecodeException if the body has a coding that was not requested, or gzip twice
     */
    static boolean isGzip(Headers headers) {
        boolean gzip = false;
        for (String field : headers.all("Content-Encoding")) {
            for (String coding : field.split(",", -1)) {
                String name = name(coding);
                boolean isGzip = GZIP.contains(name);
                if (NOT_REQUESTED.contains(name) || (isGzip && gzip)) {
                    throw new DecodeException(
                            "the body has the content encoding " + PrintableText.of(field, SHOWN_CHARACTERS)
                                    + ", but only gzip was requested",
                            "$",
                            -1,
                            false);
                }
                gzip |= isGzip;
            }
        }
        return gzip;
    }

    /** Returns the name without quotes and parameters, which no coding has. */
    private static String name(String coding) {
        int parameters = coding.indexOf(';');
        String name = parameters < 0 ? coding : coding.substring(0, parameters);
        return name.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }
}
