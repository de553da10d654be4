package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules for servers. By default, a client calls the server that the vendor's file names, or the first server of the document if
 * the file names none.
 */
final class ServerRules {

    private final Set<String> named = new LinkedHashSet<>();
    private final @Nullable String main;

    ServerRules(VendorConfig config) {
        main = config.server() == null ? null : trimmed(config.server());
        if (main != null) {
            named.add(main);
        }
        config.servers().values().forEach(server -> server.urls().forEach(url -> named.add(trimmed(url))));
    }

    void compare(JsonNode was, JsonNode is, Spot spot) {
        List<String> olds = urls(was);
        List<String> currents = urls(is);
        if (olds.equals(currents)) {
            return;
        }
        String old = called(was);
        String now = called(is);
        if (!old.equals(now)) {
            String rest = currents.contains(old) ? ", though still listed," : "";
            spot.add(
                    Effect.BREAKING,
                    "the server that clients call by default was `" + old + "`" + rest + " and is `" + now
                            + "`; the vendor's file or the overlay can keep the old one");
        } else if (!olds.isEmpty() && !currents.isEmpty() && !olds.get(0).equals(currents.get(0))) {
            spot.add(
                    Effect.COMPATIBLE,
                    "`" + currents.get(0) + "` is the first server now; calls go to `" + old
                            + "` as before, which the vendor's file names");
        }
        currents.stream()
                .filter(url -> !olds.contains(url) && !url.equals(now) && !url.equals(currents.get(0)))
                .forEach(url -> spot.add(Effect.ADDITION, "server `" + url + "` added"));
        olds.stream()
                .filter(url -> !currents.contains(url) && !url.equals(old))
                .forEach(url -> spot.add(Effect.BREAKING, "server `" + url + "` removed"));
    }

    private String called(JsonNode servers) {
        for (JsonNode server : servers) {
            if (named.contains(trimmed(server.path("url").asText()))) {
                return url(server);
            }
        }
        if (main != null) {
            return main;
        }
        return servers.isEmpty() ? "/" : url(servers.get(0));
    }

    private static List<String> urls(JsonNode servers) {
        List<String> urls = new ArrayList<>();
        servers.forEach(server -> urls.add(url(server)));
        return urls;
    }

    private static String url(JsonNode server) {
        String url = server.path("url").asText();
        for (Map.Entry<String, JsonNode> variable : server.path("variables").properties()) {
            url = url.replace(
                    "{" + variable.getKey() + "}",
                    variable.getValue().path("default").asText());
        }
        return trimmed(url);
    }

    private static String trimmed(String url) {
        return url.replaceFirst("/+$", "");
    }
}
