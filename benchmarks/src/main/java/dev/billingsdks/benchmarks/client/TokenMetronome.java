package dev.billingsdks.benchmarks.client;

import dev.billingsdks.benchmarks.client.model.MetronomeCustomer;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads pages token by token. */
final class TokenMetronome extends HandWrittenMetronome {

    private static final PropertyNameMatcher PAGE = Tokens.names("data", "next_page");
    private static final PropertyNameMatcher CUSTOMER = Tokens.names(
            "id",
            "external_id",
            "ingest_aliases",
            "name",
            "customer_config",
            "custom_fields",
            "created_at",
            "archived_at",
            "updated_at",
            "current_billable_status");
    private static final PropertyNameMatcher CONFIG = Tokens.names("salesforce_account_id");
    private static final PropertyNameMatcher STATUS = Tokens.names("value", "effective_at");

    TokenMetronome(String baseUrl) {
        super(baseUrl);
    }

    @Override
    MetronomeCustomer.Page read(InputStream body) {
        try (JsonParser parser = Tokens.parser(body)) {
            parser.nextToken();
            MetronomeCustomer.Page page = new MetronomeCustomer.Page();
            for (int name = Tokens.next(parser, PAGE); name >= 0; name = Tokens.next(parser, PAGE)) {
                if (name == 0) {
                    page.data = customers(parser);
                } else {
                    page.nextPage = Tokens.string(parser);
                }
            }
            return page;
        }
    }

    private static List<MetronomeCustomer> customers(JsonParser parser) {
        List<MetronomeCustomer> customers = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            customers.add(customer(parser));
        }
        return customers;
    }

    private static MetronomeCustomer customer(JsonParser parser) {
        MetronomeCustomer customer = new MetronomeCustomer();
        for (int name = Tokens.next(parser, CUSTOMER); name >= 0; name = Tokens.next(parser, CUSTOMER)) {
            switch (name) {
                case 0 -> customer.id = Tokens.uuid(parser);
                case 1 -> customer.externalId = Tokens.string(parser);
                case 2 -> customer.ingestAliases = Tokens.strings(parser);
                case 3 -> customer.name = Tokens.string(parser);
                case 4 -> customer.customerConfig = config(parser);
                case 5 -> customer.customFields = Tokens.stringMap(parser);
                case 6 -> customer.createdAt = Tokens.dateTime(parser);
                case 7 -> customer.archivedAt = Tokens.dateTime(parser);
                case 8 -> customer.updatedAt = Tokens.dateTime(parser);
                default -> customer.currentBillableStatus = status(parser);
            }
        }
        return customer;
    }

    private static MetronomeCustomer.Config config(JsonParser parser) {
        MetronomeCustomer.Config config = new MetronomeCustomer.Config();
        while (Tokens.next(parser, CONFIG) >= 0) {
            config.salesforceAccountId = Tokens.string(parser);
        }
        return config;
    }

    private static MetronomeCustomer.@Nullable BillableStatus status(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        MetronomeCustomer.BillableStatus status = new MetronomeCustomer.BillableStatus();
        for (int name = Tokens.next(parser, STATUS); name >= 0; name = Tokens.next(parser, STATUS)) {
            if (name == 0) {
                status.value = Tokens.string(parser);
            } else {
                status.effectiveAt = Tokens.dateTime(parser);
            }
        }
        return status;
    }
}
