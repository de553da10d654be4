package dev.billingsdks.benchmarks.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.billingsdks.benchmarks.client.model.KelviqCustomer;
import java.io.IOException;
import java.io.InputStream;

/** Reads pages with jackson-databind. */
final class DatabindKelviq extends HandWrittenKelviq {

    private final ObjectReader pages = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(KelviqCustomer.Page.class);

    DatabindKelviq(String baseUrl) {
        super(baseUrl);
    }

    @Override
    KelviqCustomer.Page read(InputStream body) throws IOException {
        return pages.readValue(body);
    }
}
