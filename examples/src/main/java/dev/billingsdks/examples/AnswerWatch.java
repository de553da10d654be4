package dev.billingsdks.examples;

import dev.billingsdks.contract.Contract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Holds every answer that a client gets against the vendor's document, and passes it on as it came. Used by one thread. */
final class AnswerWatch implements ExecChainHandler {

    private static final int MOST_BYTES = 64 << 20;

    private final Contract contract;
    private final Set<String> violations = new LinkedHashSet<>();
    private int answers;

    AnswerWatch(Contract contract) {
        this.contract = contract;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        ClassicHttpResponse response = chain.proceed(request, scope);
        byte[] body = body(response);
        String path = request.getPath().split("\\?", 2)[0];
        answers++;
        violations.addAll(contract.violations(request.getMethod(), path, response.getCode(), text(response, body)));
        return response;
    }

    /** Returns how many answers came. */
    int answers() {
        return answers;
    }

    /** Returns what the answers broke, each kind at each place once. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    private static byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        String contentEncoding = response.getEntity().getContentEncoding();
        byte[] body = EntityUtils.toByteArray(response.getEntity(), MOST_BYTES);
        response.setEntity(new ByteArrayEntity(body, null, contentEncoding));
        return body;
    }

    private static String text(ClassicHttpResponse response, byte[] body) throws IOException {
        Header coding = response.getFirstHeader("Content-Encoding");
        if (coding == null || !coding.getValue().contains("gzip") || body.length == 0) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(plain.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
