package dev.billingsdks.contract.live;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.check.RecordedResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * Validates every response that a client receives against the vendor's document, and passes it on unchanged. Used by one thread.
 *
 * <p>The last response to a URL is final, because a listing requests no page twice; the ones before it were retried.
 */
final class ResponseObserver implements ExecChainHandler {

    private static final int MAXIMUM_BYTES = 64 << 20;

    private final Contract contract;
    private final Map<String, ObservedResponse> finalResponses = new LinkedHashMap<>();
    private final Map<String, Integer> retried = new LinkedHashMap<>();

    ResponseObserver(Contract contract) {
        this.contract = contract;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        ClassicHttpResponse response = chain.proceed(request, scope);
        byte[] body = body(response);
        RecordedResponse recorded = new RecordedResponse(response.getCode(), headers(response), body);
        add(request.getMethod(), request.getPath(), recorded);
        return response;
    }

    /** Returns the final responses. */
    List<ObservedResponse> finalResponses() {
        return List.copyOf(finalResponses.values());
    }

    /** Returns a line for each kind of response after which the request was repeated. */
    List<String> retried() {
        return retried.entrySet().stream()
                .map(each -> each.getKey() + ", " + ListingReport.count(each.getValue(), "time"))
                .toList();
    }

    private void add(String method, String url, RecordedResponse response) {
        String path = url.split("\\?", 2)[0];
        boolean declared = contract.hasOperation(method, path);
        // The SDK calls what the document declares, and besides that only the vendor's login.
        List<String> violations = declared
                ? contract.violations(new RecordedRequest(method, url, Map.of(), new byte[0]), response)
                : List.of();
        ObservedResponse earlier =
                finalResponses.put(method + " " + url, new ObservedResponse(declared, response.status(), violations));
        if (earlier != null) {
            retried.merge(method + " " + path + " -> " + earlier.status(), 1, Integer::sum);
        }
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

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        return Stream.of(response.getHeaders())
                .collect(Collectors.groupingBy(
                        Header::getName,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.mapping(
                                header -> header.getValue() == null ? "" : header.getValue(), Collectors.toList())));
    }
}
