package dev.billingsdks.integration.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.Deflater;

/** Responses that are meant to exhaust the client's memory or time. */
final class Bombs {

    private static final int BLOCK = 1 << 20;
    private static final long TEN_GIB = 10L << 30;
    private static final int SEVEN_DIGITS = 1_000_000;
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    /** A character beyond Latin-1, in UTF-8. */
    private static final String CJK = "\u00e4\u00b8\u00ad";

    private Bombs() {}

    /** Returns the bombs by name. */
    static Map<String, Fault> all() {
        Map<String, Fault> bombs = new LinkedHashMap<>();
        bombs.put("gzip bomb of white space, 10 GiB", gzip("", " "));
        bombs.put("gzip bomb of a string, 10 GiB", gzip("{\"x\":\"", "x"));
        bombs.put(
                "gzip bomb of empty items, 10 GiB",
                (context, wire) -> gzip(items(context), "{},").respond(context, wire));
        bombs.put(
                "gzip bomb of null items, 10 GiB",
                (context, wire) -> gzip(items(context), "null,").respond(context, wire));
        bombs.put("endless white space", endless("{", " "));
        bombs.put(
                "endless customers",
                (context, wire) -> endless(items(context), context.vendor().customer(7) + ",")
                        .respond(context, wire));
        bombs.put(
                "endless empty items",
                (context, wire) -> endless(items(context), "{},").respond(context, wire));
        bombs.put(
                "endless unknown properties",
                (context, wire) -> endless("{", "\"x\":[],").respond(context, wire));
        bombs.put("endless string", endless("{\"x\":\"", "x"));
        bombs.put("endless string of escapes", endless("{\"x\":\"", "\\u4e2d"));
        bombs.put(
                "endless name of a customer",
                (context, wire) -> endless(
                                items(context) + "{\"" + context.vendor().nameProperty() + "\":\"",
                                "\u00e4\u00b8\u00ad")
                        .respond(context, wire));
        bombs.put("endless property name", endless("{\"", "x"));
        bombs.put("endless number", endless("{\"x\":", "1"));
        bombs.put("number of a million digits", number("{\"x\":"));
        bombs.put("number of a million digits after the point", number("{\"x\":0."));
        bombs.put(
                "items that are a number of a million digits",
                (context, wire) ->
                        number("{\"" + context.vendor().itemsProperty() + "\":").respond(context, wire));
        bombs.put("depth 100,000", json("{\"x\":" + "[".repeat(100_000)));
        bombs.put("depth 100,000 of objects", json("{\"x\":" + "{\"x\":".repeat(100_000)));
        bombs.put(
                "depth 100,000 in the items",
                (context, wire) -> json(items(context) + "[".repeat(100_000)).respond(context, wire));
        return bombs;
    }

    /** Returns some bombs that use memory in different ways, for pages that are read at the same time. */
    static Map<String, Fault> atTheSameTime() {
        Map<String, Fault> every = everyKind();
        Map<String, Fault> bombs = new LinkedHashMap<>();
        for (String name : new String[] {
            "gzip bomb of a string, 10 GiB",
            "gzip bomb of empty items, 10 GiB",
            "endless customers",
            "endless numbers",
            "endless long strings beyond Latin-1",
            "endless unknown properties of different names"
        }) {
            bombs.put(name, Objects.requireNonNull(every.get(name)));
        }
        return bombs;
    }

    /** Returns the bombs of both kinds by name. */
    static Map<String, Fault> everyKind() {
        Map<String, Fault> bombs = new LinkedHashMap<>(all());
        bombs.putAll(ofValues());
        return bombs;
    }

    /** Returns the bombs whose values take more memory than their bytes, or more time, by name. */
    static Map<String, Fault> ofValues() {
        Map<String, Fault> bombs = new LinkedHashMap<>();
        bombs.put("endless numbers", endless("{\"x\":[", "1,"));
        bombs.put("endless long numbers", endless("{\"x\":[", "7".repeat(1_000) + ","));
        bombs.put("endless empty strings", endless("{\"x\":[", "\"\","));
        bombs.put("endless short strings beyond Latin-1", endless("{\"x\":[", "\"" + CJK.repeat(30) + "\","));
        bombs.put("endless long strings", endless("{\"x\":[", "\"" + "x".repeat(300_000) + "\","));
        bombs.put("endless long strings beyond Latin-1", endless("{\"x\":[", "\"" + CJK.repeat(100_000) + "\","));
        bombs.put("endless empty arrays", endless("{\"x\":[", "[],"));
        bombs.put("endless arrays of one number", endless("{\"x\":[", "[1],"));
        bombs.put("endless arrays in arrays", endless("{\"x\":[", "[[[[true]]]],"));
        bombs.put("endless objects of one member", endless("{\"x\":[", "{\"a\":1},"));
        bombs.put("endless objects in objects", endless("{\"x\":[", "{\"a\":{\"a\":{\"a\":true}}},"));
        bombs.put("endless empty objects in an unknown property", endless("{\"x\":[", "{},"));
        bombs.put("endless unknown properties of different names", counted(context -> "{", "\"p%\":1,"));
        bombs.put("endless unknown properties of an item", counted(context -> items(context) + "{", "\"p%\":1,"));
        bombs.put("endless members of a map", counted(context -> items(context) + "{\"metadata\":{", "\"p%\":\"\","));
        bombs.put("endless items with an unknown property", counted(Bombs::items, "{\"p%\":1,\"x\":1},"));
        bombs.put("endless items with a small map", counted(Bombs::items, "{\"metadata\":{\"p%\":\"\",\"q\":\"\"}},"));
        bombs.put(
                "endless items that are numbers",
                (context, wire) -> endless(items(context), "5,").respond(context, wire));
        bombs.put(
                "endless items with a value of another type",
                (context, wire) -> endless(
                                items(context), "{\"" + context.vendor().nameProperty() + "\":[5]},")
                        .respond(context, wire));
        bombs.put(
                "endless repetition of a declared property",
                (context, wire) -> endless(
                                items(context) + "{", "\"" + context.vendor().nameProperty() + "\":null,")
                        .respond(context, wire));
        bombs.put("gzip bomb of members without content", members(new byte[0]));
        bombs.put("gzip bomb of members of one byte", members(new byte[] {' '}));
        return bombs;
    }

    /** Returns a fault that sends the text repeatedly, with the next number in place of each percent sign. */
    private static Fault counted(Function<FaultContext, String> start, String text) {
        String[] parts = text.split("%");
        return (context, wire) -> {
            wire.send(HEAD + "Connection: close\r\n\r\n" + start.apply(context));
            int perBlock = BLOCK / 16 / text.length();
            for (int first = SEVEN_DIGITS; ; first += perBlock) {
                StringBuilder block = new StringBuilder();
                for (int number = first; number < first + perBlock; number++) {
                    block.append(parts[0]).append(number).append(parts[1]);
                }
                wire.send(block.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
        };
    }

    /** Returns a fault that sends the same gzip member endlessly. */
    private static Fault members(byte[] content) {
        return (context, wire) -> {
            byte[] member = RawResponse.gzip(content);
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            while (block.size() < BLOCK / 16) {
                block.writeBytes(member);
            }
            wire.send(HEAD + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
            while (true) {
                wire.send(block.toByteArray());
            }
        };
    }

    private static String items(FaultContext context) {
        return "{\"" + context.vendor().itemsProperty() + "\":[";
    }

    private static Fault json(String json) {
        return Fault.response(context -> RawResponse.json(200, json));
    }

    private static Fault number(String start) {
        return json(start + "7".repeat(1_000_000) + "}");
    }

    private static Fault endless(String start, String again) {
        return (context, wire) -> {
            byte[] block =
                    again.repeat(Math.max(1, BLOCK / 16 / again.length())).getBytes(StandardCharsets.ISO_8859_1);
            wire.send(HEAD + "Connection: close\r\n\r\n" + start);
            while (true) {
                wire.send(block);
            }
        };
    }

    private static Fault gzip(String start, String again) {
        return (context, wire) -> {
            byte[] block = deflated(again.repeat(BLOCK / again.length()));
            wire.send(HEAD + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
            wire.send(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
            wire.send(deflated(start));
            for (long sent = 0; sent < TEN_GIB; sent += BLOCK) {
                wire.send(block);
            }
            throw new IOException("the client received everything");
        };
    }

    /** Returns a part of a deflate stream, which other parts follow. */
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
