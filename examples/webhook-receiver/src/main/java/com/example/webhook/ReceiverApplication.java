package com.example.webhook;

import dev.billingsdks.kelviq.KelviqWebhooks;
import java.io.IOException;

/** Prints the events of Kelviq, whose webhooks are signed with the secret in {@code KELVIQ_WEBHOOK_SECRET}. */
public final class ReceiverApplication {

    private ReceiverApplication() {}

    /**
     * Receives until the process is stopped.
     *
     * @param arguments the port, 8080 unless given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String secret = System.getenv("KELVIQ_WEBHOOK_SECRET");
        if (secret == null || secret.isBlank()) {
            throw new IllegalStateException(
                    "KELVIQ_WEBHOOK_SECRET is not set; Kelviq shows the secret of each endpoint");
        }
        int port = arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]);
        EventLog events = new EventLog(event -> System.out.println("event " + event.toJson()));
        try (WebhookReceiver receiver = WebhookReceiver.start(port, KelviqWebhooks.verifier(secret), events)) {
            System.out.println("listening to http://localhost:" + receiver.port() + WebhookReceiver.PATH);
            Thread.currentThread().join();
        }
    }
}
