package dev.billingsdks.contract.live;

import dev.billingsdks.contract.check.Contract;
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

/** Validates every response that a client receives against the vendor's document, and passes it on unchanged. Used by one thread. */
final class ResponseObserver implements ExecChainHandler {

    private static final int MAXIMUM_BYTES = 64 << 20;

    private final Contract contract;
    private final Set<String> violations = new LinkedHashSet<>();
    private int responses;

    ResponseObserver(Contract contract) {
        this.contract = contract;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        ClassicHttpResponse response = chain.proceed(request, scope);
        byte[] body = body(response);
        String path = request.getPath().split("\\?", 2)[0];
        responses++;
        violations.addAll(contract.violations(request.getMethod(), path, response.getCode(), text(response, body)));
        return response;
    }

    /** Returns the number of responses. */
    int responses() {
        return responses;
    }

    /** Returns the violations, each once. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    private static byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        String contentEncoding = response.getEntity().getContentEncoding();
        byte[] body = EntityUtils.toByteArray(response.getEntity(), MAXIMUM_BYTES);
        response.setEntity(new ByteArrayEntity(body, null, contentEncoding));
        return body;
    }

    private static String text(ClassicHttpResponse response, byte[] body) throws IOException {
        Header coding = response.getFirstHeader("Content-Encoding");
        if (coding == null || !coding.getValue().contains("gzip") || body.length == 0) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(plain.readNBytes(MAXIMUM_BYTES), StandardCharsets.UTF_8);
        }
    }
}
