package dev.billingsdks.generator.paging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.PaginationConfig;
import dev.billingsdks.generator.config.PaginationConfig.Until;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.RequestPosition;
import dev.billingsdks.generator.sdk.ResponsePath;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rejects a scheme that contradicts the first page of an operation, or that would end a listing early or never: by what the document says of
 * its numbers, and not only when a listing fails.
 */
final class PagingLimits {

    /** A number of such a name is not that of the next page: it says how many pages or items there are, or which page this is. */
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(max|last|total|count|current|num|size|limit|per)(page)?s?|.*(max|last|total|count|current).*|page|pages|pagenumber|number");

    /** The names of parameters that set the size of a page, without underscores and in lower case. */
    private static final Set<String> SIZES =
            Set.of("limit", "pagesize", "perpage", "size", "count", "maxresults", "pagelimit", "take", "first", "rows");

    private final PaginationConfig scheme;
    private final FoundOperation found;
    private final SpecDocument document;

    PagingLimits(PaginationConfig scheme, FoundOperation found, SpecDocument document) {
        this.scheme = scheme;
        this.found = found;
        this.document = document;
    }

    /** Checks that a number can be that of the next page. */
    void requireNextNumber(ResponsePath next) {
        String name = plain(next.last().jsonName());
        if (!name.contains("next") && OTHER_NUMBER.matcher(name).matches()) {
            throw error("next: " + next.path()
                    + " is a number that by its name is not that of the next page, so that the first"
                    + " page of each listing would be an error; write lastPage: " + next.path()
                    + " for the number of the last page, totalPages: for the number of pages, current: with pageSize: for"
                    + " the number of the page itself, or total: with pageSize: for the number of all items");
        }
    }

    /** Returns the number of the first page, which the vendor's file or the parameter's default says, else 1. */
    int first(RequestPosition page) {
        JsonNode schema = schema(page);
        JsonNode byDefault = schema.path("default");
        Integer configured = scheme.firstPage();
        if (byDefault.isIntegralNumber()) {
            if (configured != null && configured != byDefault.asInt()) {
                throw error("firstPage: " + configured + " contradicts the document, in which the default of "
                        + page.path() + " is " + byDefault.asInt() + "; remove one of them");
            }
            return byDefault.asInt();
        }
        if (configured == null
                && schema.path("minimum").isNumber()
                && schema.path("minimum").asDouble() <= 0) {
            throw error("the document lets " + page.path()
                    + " be 0 and gives it no default, so that the first page can be 0 or"
                    + " 1, and the wrong one would repeat or lose a page; write firstPage: 0 or firstPage: 1");
        }
        return configured == null ? 1 : configured;
    }

    /** Returns a size that is a number in the vendor's file, which no parameter may change. */
    long constantSize(List<ParameterFacts> sent) {
        for (ParameterFacts parameter : sent) {
            if (SIZES.contains(plain(parameter.wireName()))) {
                throw error("pageSize: " + scheme.pageSize() + " is a number, but the parameter " + parameter.wireName()
                        + " changes the size of a page; write pageSize: " + parameter.wireName());
            }
        }
        long size = Long.parseLong(scheme.pageSize());
        if (size < 1) {
            throw error("pageSize: " + scheme.pageSize() + " is not a size");
        }
        return size;
    }

    /**
     * Returns the size of a page if the parameter is not set. A vendor that sends fewer items than a caller wants would end a listing that
     * ends with the first page that is not full, so that the parameter needs a maximum there.
     */
    long defaultSize(RequestPosition parameter) {
        JsonNode schema = schema(parameter);
        boolean ends = scheme.until() == Until.SHORT || scheme.current() != null;
        boolean unbounded = ends && !schema.path("maximum").isNumber();
        if (unbounded || !schema.path("default").isIntegralNumber()) {
            throw error("pageSize: " + parameter.path() + " is a parameter without a "
                    + (unbounded ? "maximum" : "default")
                    + " in the document, so that it is not certain how many items a full page has; add it in overlay.yaml,"
                    + " or write until: empty");
        }
        return schema.path("default").asLong();
    }

    private JsonNode schema(RequestPosition position) {
        JsonNode declared = document.root().path("none");
        for (JsonNode parameter : found.parameters(document)) {
            if (parameter.path("in").asText().equals("query")
                    && parameter
                            .path("name")
                            .asText()
                            .equals(position.parameter().wireName())) {
                declared = document.resolve(parameter.path("schema"));
            }
        }
        if (position.parameter().body()) {
            JsonNode body = document.resolve(found.operation().path("requestBody"));
            for (JsonNode content : body.path("content")) {
                declared = document.resolve(content.path("schema"));
            }
        }
        for (var property : position.inBody()) {
            declared = document.resolve(declared.path("properties").path(property.jsonName()));
        }
        return declared;
    }

    private InvalidSpecException error(String problem) {
        return new InvalidSpecException(
                found.id(), "fits the paging scheme " + scheme + " of the vendor's file, but " + problem);
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
