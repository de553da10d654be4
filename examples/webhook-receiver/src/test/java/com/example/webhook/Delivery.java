package com.example.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A webhook as Kelviq sends it: the signature is over its id, the time in seconds and the body. */
record Delivery(String id, Instant time, String body, String secret) {

    /** Sends the webhook and returns the status of the response. */
    int sendTo(WebhookReceiver receiver) throws Exception {
        return send(receiver, body);
    }

    /** Sends the webhook with the signature of its own body and another body. */
    int sendAlteredTo(WebhookReceiver receiver) throws Exception {
        return send(receiver, body + " ");
    }

    private int send(WebhookReceiver receiver, String sent) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(receiver))
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(time.getEpochSecond()))
                .header("webhook-signature", "v1," + signature())
                .POST(HttpRequest.BodyPublishers.ofString(sent))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    static URI uri(WebhookReceiver receiver) {
        return URI.create("http://localhost:" + receiver.port() + WebhookReceiver.PATH);
    }

    private String signature() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = id + "." + time.getEpochSecond() + "." + body;
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
