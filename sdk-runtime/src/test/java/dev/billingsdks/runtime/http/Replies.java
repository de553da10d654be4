package dev.billingsdks.runtime.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/** The replies that scripts are made of. */
public final class Replies {

    static final String THING = "{\"id\":\"t1\"}";

    private Replies() {}

    /** A successful response to {@link TestClient#GET_THING}. */
    static ScriptedServer.Reply thing() {
        return json(200, THING);
    }

    static ScriptedServer.Reply json(int status, String body, String... headers) {
        return bytes(status, body.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type: application/json"));
    }

    static ScriptedServer.Reply text(int status, String contentType, String body) {
        return bytes(status, body.getBytes(StandardCharsets.UTF_8), "Content-Type: " + contentType);
    }

    static ScriptedServer.Reply status(int status, String... headers) {
        return bytes(status, new byte[0], headers);
    }

    static ScriptedServer.Reply bytes(int status, byte[] body, String... headers) {
        return (socket, out) -> {
            out.write(head(status, with(headers, "Content-Length: " + body.length)));
            out.write(body);
            out.flush();
        };
    }

    /** Writes what is given and hangs up. */
    static ScriptedServer.Reply rawThenClose(String text) {
        return (socket, out) -> {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            throw new IOException("hang up");
        };
    }

    /** Writes what is given and keeps the connection. */
    static ScriptedServer.Reply raw(String text) {
        return (socket, out) -> {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        };
    }

    static ScriptedServer.Reply close() {
        return rawThenClose("");
    }

    static ScriptedServer.Reply reset() {
        return (socket, out) -> {
            socket.setSoLinger(true, 0);
            throw new IOException("reset");
        };
    }

    /** Writes a start, then a text again and again until the client hangs up. */
    static ScriptedServer.Reply endless(String start, String again) {
        return (socket, out) -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            byte[] more = again.getBytes(StandardCharsets.ISO_8859_1);
            while (true) {
                out.write(more);
            }
        };
    }

    /** Writes a start, then nothing until the test lets go. */
    static ScriptedServer.Reply stalling(String start, CountDownLatch reached, CountDownLatch letGo) {
        return (socket, out) -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            reached.countDown();
            try {
                letGo.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        };
    }

    public static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] head(int status, String... headers) {
        return ("HTTP/1.1 " + status + " Reason\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String[] with(String[] headers, String more) {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = more;
        return all;
    }
}
