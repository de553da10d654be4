package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.config.PaginationConfig;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ListingFacts;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the vendor's paging scheme that an operation fits: its request takes the scheme's parameter, and its response has
 * the items and what names the next page. An operation that lacks any of them is not paginated.
 */
final class PagingReader {

    /** What parameters of listings are called, without underscores and in small letters. */
    private static final Set<String> PAGING_WORDS = Set.of(
            "limit",
            "page",
            "pagesize",
            "perpage",
            "pagenumber",
            "pagetoken",
            "nextpage",
            "cursor",
            "offset",
            "skip",
            "after",
            "startingafter",
            "endingbefore");

    private final VendorConfig config;
    private final SchemaReader schemas;

    PagingReader(VendorConfig config, SchemaReader schemas) {
        this.config = config;
        this.schemas = schemas;
    }

    /**
     * What a scheme means for an operation.
     *
     * @param facts the paginator, or null where no scheme fits
     * @param checks what {@code build()} of the request has to check for it
     * @param listing what was decided, for the report
     */
    record Match(@Nullable PagingFacts facts, List<String> checks, ListingFacts listing) {}

    /**
     * Tries the vendor's schemes in their order, or the one that the vendor's file names for this operation.
     *
     * @throws InvalidSpecException if that one does not fit, or if it is open which array has the items
     */
    Match match(FoundOperation found, String name, List<ParameterFacts> sent, @Nullable JavaType result) {
        PaginationConfig exception = exception(found);
        Set<String> reasons = new LinkedHashSet<>();
        for (PaginationConfig scheme : exception == null ? config.pagination() : List.of(exception)) {
            try {
                return new PagingAttempt(scheme, found, name, sent, schemas.model(result), schemas).match();
            } catch (Misfit misfit) {
                if (exception != null && exception.scheme() != PaginationConfig.Scheme.NONE) {
                    throw new InvalidSpecException(
                            found.id(),
                            "the vendor's file gives it the paging scheme " + scheme + ", but " + misfit.getMessage());
                }
                reasons.add(misfit.getMessage());
            }
        }
        return new Match(
                null,
                List.of(),
                new ListingFacts(found.id(), listLike(found, sent, result), null, List.copyOf(reasons)));
    }

    private @Nullable PaginationConfig exception(FoundOperation found) {
        PaginationConfig byId = config.paginationExceptions().get(found.id());
        return byId != null ? byId : config.paginationExceptions().get(found.method() + " " + found.path());
    }

    /**
     * Tells whether an operation looks like a listing: it reads, and a parameter of it speaks of pages, or it answers with
     * objects and is none itself.
     */
    private boolean listLike(FoundOperation found, List<ParameterFacts> sent, @Nullable JavaType result) {
        if (!found.method().equals("GET") && !found.method().equals("POST")) {
            return false;
        }
        return isListOfModels(result)
                || isEnvelope(schemas.model(result))
                || sent.stream().anyMatch(this::speaksOfPages);
    }

    private boolean isEnvelope(@Nullable ModelFile response) {
        return response != null
                && response.properties().stream().anyMatch(property -> isListOfModels(property.type()))
                && response.properties().stream()
                        .noneMatch(property -> property.literal().equals("id"));
    }

    private boolean isListOfModels(@Nullable JavaType type) {
        return type instanceof JavaType.ListType list && schemas.model(list.element()) != null;
    }

    private boolean speaksOfPages(ParameterFacts parameter) {
        ModelFile body = parameter.body() ? schemas.model(parameter.type()) : null;
        return body == null
                ? isPagingWord(parameter.wireName())
                : body.properties().stream().anyMatch(property -> isPagingWord(property.literal()));
    }

    private static boolean isPagingWord(String wireName) {
        return PAGING_WORDS.contains(wireName.replaceAll("[_-]", "").toLowerCase(Locale.ROOT));
    }
}
