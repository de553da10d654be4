package dev.billingsdks.benchmarks.client;

import dev.billingsdks.benchmarks.client.model.KelviqCustomer;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads pages token by token. */
final class TokenKelviq extends HandWrittenKelviq {

    private static final PropertyNameMatcher PAGE = Tokens.names("count", "next", "previous", "results");
    private static final PropertyNameMatcher CUSTOMER = Tokens.names(
            "id", "customerId", "name", "email", "details", "metadata", "billingAddress", "createdOn", "modifiedOn");
    private static final PropertyNameMatcher ADDRESS =
            Tokens.names("country", "line1", "line2", "postalCode", "city", "state");

    TokenKelviq(String baseUrl) {
        super(baseUrl);
    }

    @Override
    KelviqCustomer.Page read(InputStream body) {
        try (JsonParser parser = Tokens.parser(body)) {
            parser.nextToken();
            KelviqCustomer.Page page = new KelviqCustomer.Page();
            for (int name = Tokens.next(parser, PAGE); name >= 0; name = Tokens.next(parser, PAGE)) {
                switch (name) {
                    case 0 -> page.count = parser.getLongValue();
                    case 1 -> page.next = Tokens.string(parser);
                    case 2 -> page.previous = Tokens.string(parser);
                    default -> page.results = customers(parser);
                }
            }
            return page;
        }
    }

    private static List<KelviqCustomer> customers(JsonParser parser) {
        List<KelviqCustomer> customers = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            customers.add(customer(parser));
        }
        return customers;
    }

    private static KelviqCustomer customer(JsonParser parser) {
        KelviqCustomer customer = new KelviqCustomer();
        for (int name = Tokens.next(parser, CUSTOMER); name >= 0; name = Tokens.next(parser, CUSTOMER)) {
            switch (name) {
                case 0 -> customer.id = Tokens.uuid(parser);
                case 1 -> customer.customerId = Tokens.string(parser);
                case 2 -> customer.name = Tokens.string(parser);
                case 3 -> customer.email = Tokens.string(parser);
                case 4 -> customer.details = details(parser);
                case 5 -> customer.metadata = Tokens.stringMap(parser);
                case 6 -> customer.billingAddress = address(parser);
                case 7 -> customer.createdOn = Tokens.dateTime(parser);
                default -> customer.modifiedOn = Tokens.dateTime(parser);
            }
        }
        return customer;
    }

    private static Map<String, Object> details(JsonParser parser) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            details.put(name, parser.nextStringValue());
        }
        return details;
    }

    private static KelviqCustomer.@Nullable Address address(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        KelviqCustomer.Address address = new KelviqCustomer.Address();
        for (int name = Tokens.next(parser, ADDRESS); name >= 0; name = Tokens.next(parser, ADDRESS)) {
            String value = Tokens.string(parser);
            switch (name) {
                case 0 -> address.country = value;
                case 1 -> address.line1 = value;
                case 2 -> address.line2 = value;
                case 3 -> address.postalCode = value;
                case 4 -> address.city = value;
                default -> address.state = value;
            }
        }
        return address;
    }
}
