package dev.billingsdks.contract.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** The small documents that this module's tests are written against. */
public final class Samplers {

    public static final Path FILE_31 = Path.of("src/test/resources/specs/sampler-3.1.yaml");

    static final Contract OPENAPI_30 = Contract.of(Path.of("src/test/resources/specs/sampler-3.0.yaml"));
    static final Contract OPENAPI_31 = Contract.of(FILE_31);

    private Samplers() {}

    /** Returns a text in UTF-8, encoded by gzip. */
    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
