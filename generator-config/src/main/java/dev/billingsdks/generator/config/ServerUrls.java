package dev.billingsdks.generator.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The URLs of one further server: one, or several if the old and the new document of the vendor list it under different ones.
 *
 * @param urls at least one
 */
public record ServerUrls(List<String> urls) {

    /** Checks that there is a URL. */
    public ServerUrls {
        urls = List.copyOf(urls);
        if (urls.isEmpty() || urls.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("servers needs a URL, or a list of URLs, for each name");
        }
    }

    @JsonCreator
    static ServerUrls of(JsonNode value) {
        List<String> urls = new ArrayList<>();
        if (value.isTextual()) {
            urls.add(value.textValue());
        }
        value.forEach(url -> urls.add(url.asText("")));
        return new ServerUrls(urls);
    }
}
