package dev.billingsdks.integration.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/** Answers that are meant to use up the client's memory or time. */
final class Bombs {

    private static final int BLOCK = 1 << 20;
    private static final long TEN_GIB = 10L << 30;
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private Bombs() {}

    /** Returns the bombs by name. */
    static Map<String, Fault> all() {
        Map<String, Fault> bombs = new LinkedHashMap<>();
        bombs.put("gzip bomb of white space, 10 GiB", gzip("", " "));
        bombs.put("gzip bomb of a string, 10 GiB", gzip("{\"x\":\"", "x"));
        bombs.put(
                "gzip bomb of empty items, 10 GiB",
                (asked, wire) -> gzip(items(asked), "{},").answer(asked, wire));
        bombs.put(
                "gzip bomb of null items, 10 GiB",
                (asked, wire) -> gzip(items(asked), "null,").answer(asked, wire));
        bombs.put("endless white space", endless("{", " "));
        bombs.put(
                "endless customers",
                (asked, wire) ->
                        endless(items(asked), asked.vendor().customer(7) + ",").answer(asked, wire));
        bombs.put(
                "endless empty items",
                (asked, wire) -> endless(items(asked), "{},").answer(asked, wire));
        bombs.put(
                "endless unknown properties",
                (asked, wire) -> endless("{", "\"x\":[],").answer(asked, wire));
        bombs.put("endless string", endless("{\"x\":\"", "x"));
        bombs.put("endless string of escapes", endless("{\"x\":\"", "\\u4e2d"));
        bombs.put(
                "endless name of a customer",
                (asked, wire) -> endless(
                                items(asked) + "{\"" + asked.vendor().nameProperty() + "\":\"", "\u00e4\u00b8\u00ad")
                        .answer(asked, wire));
        bombs.put("endless property name", endless("{\"", "x"));
        bombs.put("endless number", endless("{\"x\":", "1"));
        bombs.put("number of a million digits", number("{\"x\":"));
        bombs.put("number of a million digits after the point", number("{\"x\":0."));
        bombs.put(
                "items that are a number of a million digits",
                (asked, wire) ->
                        number("{\"" + asked.vendor().itemsProperty() + "\":").answer(asked, wire));
        bombs.put("depth 100,000", json("{\"x\":" + "[".repeat(100_000)));
        bombs.put("depth 100,000 of objects", json("{\"x\":" + "{\"x\":".repeat(100_000)));
        bombs.put(
                "depth 100,000 in the items",
                (asked, wire) -> json(items(asked) + "[".repeat(100_000)).answer(asked, wire));
        return bombs;
    }

    private static String items(Asked asked) {
        return "{\"" + asked.vendor().itemsProperty() + "\":[";
    }

    private static Fault json(String json) {
        return Fault.reply(asked -> Reply.json(200, json));
    }

    private static Fault number(String start) {
        return json(start + "7".repeat(1_000_000) + "}");
    }

    private static Fault endless(String start, String again) {
        return (asked, wire) -> {
            byte[] block = again.repeat(BLOCK / 16 / again.length()).getBytes(StandardCharsets.ISO_8859_1);
            wire.send(HEAD + "Connection: close\r\n\r\n" + start);
            while (true) {
                wire.send(block);
            }
        };
    }

    private static Fault gzip(String start, String again) {
        return (asked, wire) -> {
            byte[] block = deflated(again.repeat(BLOCK / again.length()));
            wire.send(HEAD + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
            wire.send(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
            wire.send(deflated(start));
            for (long sent = 0; sent < TEN_GIB; sent += BLOCK) {
                wire.send(block);
            }
            throw new IOException("the client has taken all of it");
        };
    }

    /** Returns a part of a deflate stream, to be followed by others. */
    private static byte[] deflated(String text) {
        byte[] plain = text.getBytes(StandardCharsets.ISO_8859_1);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(plain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, count);
        } while (count == buffer.length);
        deflater.end();
        return out.toByteArray();
    }
}
