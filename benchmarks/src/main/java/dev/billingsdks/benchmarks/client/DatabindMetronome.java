package dev.billingsdks.benchmarks.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.billingsdks.benchmarks.client.model.MetronomeCustomer;
import java.io.IOException;
import java.io.InputStream;

/** Reads pages with jackson-databind. */
final class DatabindMetronome extends HandWrittenMetronome {

    private final ObjectReader pages = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(MetronomeCustomer.Page.class);

    DatabindMetronome(String baseUrl) {
        super(baseUrl);
    }

    @Override
    MetronomeCustomer.Page read(InputStream body) throws IOException {
        return pages.readValue(body);
    }
}
