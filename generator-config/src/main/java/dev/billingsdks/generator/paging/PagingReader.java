package dev.billingsdks.generator.paging;

import dev.billingsdks.generator.config.PaginationConfig;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.Check;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ListingFacts;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.UnionFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the vendor's paging scheme that an operation fits: its request takes the scheme's parameter, and its response has
 * the items and what names the next page. An operation without the parameter or without what names the next page is not paginated;
 * one that has both and no array of items that a path can name is an error.
 */
public final class PagingReader {

    /** The names of parameters of listings, without underscores and in lower case. */
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

    /** A method that looks complete and returns page 1 only is the worst outcome. */
    private static final String WHAT_TO_DO =
            "; under paginationExceptions in generator-config/<vendor>.yaml, repeat the scheme for"
                    + " this operation with items: and the path of the array, or say scheme: none if it is not a listing; correct the"
                    + " schema in overlay.yaml if no path names the array";

    private final SpecDocument document;
    private final VendorConfig config;
    private final SchemaReader schemas;
    private final Set<String> matchedExceptions = new HashSet<>();
    private final Set<PaginationConfig> matchedSchemes = new HashSet<>();

    public PagingReader(SpecDocument document, VendorConfig config, SchemaReader schemas) {
        this.document = document;
        this.config = config;
        this.schemas = schemas;
    }

    /**
     * What a scheme means for an operation.
     *
     * @param facts how it pages, or null if no scheme fits
     * @param checks what {@code build()} of the request has to check for it
     * @param listing what was decided, for the report
     */
    public record Match(@Nullable PagingFacts facts, List<Check> checks, ListingFacts listing) {}

    /**
     * Tries the vendor's schemes in their order, or the one that the vendor's file names for this operation.
     *
     * @throws InvalidSpecException if that one does not fit, or if it is ambiguous which array has the items, or whether there is one
     */
    public Match match(FoundOperation found, String name, List<ParameterFacts> sent, @Nullable JavaType result) {
        PaginationConfig exception = exception(found);
        List<PaginationConfig> schemes = exception == null ? config.pagination() : List.of(exception);
        Set<String> reasons = new LinkedHashSet<>();
        List<String> unclear = new ArrayList<>();
        if (exception == null && ChangingOperation.is(found)) {
            return notPaginated(found, sent, result, List.of(ChangingOperation.REASON));
        }
        for (PaginationConfig scheme : schemes) {
            try {
                Match match = new PagingAttempt(scheme, found, name, sent, result, schemas, document)
                        .match(config.knownAdditions());
                matchedSchemes.add(scheme);
                return match;
            } catch (SchemeMismatch mismatch) {
                if (exception != null && exception.scheme() != PaginationConfig.Scheme.NONE) {
                    throw new InvalidSpecException(
                            found.id(),
                            "the vendor's file gives it the paging scheme " + scheme + ", but "
                                    + mismatch.getMessage());
                }
                reasons.add(mismatch.getMessage());
                if (mismatch.isListing()) {
                    unclear.add("fits the paging scheme " + scheme
                            + " by its parameter and by what names the next page," + " but " + mismatch.getMessage());
                }
            }
        }
        unclear.addAll(inUnion(schemes, found, name, sent, result));
        if (!unclear.isEmpty()) {
            throw new InvalidSpecException(found.id(), unclear.get(0) + WHAT_TO_DO);
        }
        return notPaginated(found, sent, result, List.copyOf(reasons));
    }

    private Match notPaginated(
            FoundOperation found, List<ParameterFacts> sent, @Nullable JavaType result, List<String> reasons) {
        return new Match(
                null,
                List.of(),
                new ListingFacts(
                        found.id(),
                        found.method() + " " + found.path(),
                        listLike(found, sent, result),
                        null,
                        null,
                        reasons));
    }

    /** Returns which schemes fit one of the types of a response that is a union. */
    private List<String> inUnion(
            List<PaginationConfig> schemes,
            FoundOperation found,
            String name,
            List<ParameterFacts> sent,
            @Nullable JavaType result) {
        List<String> fitting = new ArrayList<>();
        if (result != null && schemas.file(result) instanceof UnionFile union) {
            for (UnionFile.Variant variant : union.variants()) {
                schemes.stream()
                        .filter(scheme -> isListing(
                                new PagingAttempt(scheme, found, name, sent, variant.type(), schemas, document)))
                        .forEach(scheme ->
                                fitting.add("fits the paging scheme " + scheme + " by its parameter and by what"
                                        + " names the next page, but its response is one of several types, of which "
                                        + variant.type().text() + " names it"));
            }
        }
        return fitting;
    }

    private boolean isListing(PagingAttempt attempt) {
        try {
            attempt.match(config.knownAdditions());
            return true;
        } catch (SchemeMismatch mismatch) {
            return mismatch.isListing();
        }
    }

    private @Nullable PaginationConfig exception(FoundOperation found) {
        PaginationConfig exception = null;
        for (String key : List.of(found.method() + " " + found.path(), found.id())) {
            PaginationConfig named = config.paginationExceptions().get(key);
            if (named != null) {
                matchedExceptions.add(key);
                exception = named;
            }
        }
        return exception;
    }

    /** Returns the schemes and exceptions of the vendor's file that no operation read so far has. */
    public List<String> unmatched() {
        List<String> unmatched = new ArrayList<>();
        config.pagination().stream()
                .filter(scheme -> !matchedSchemes.contains(scheme))
                .forEach(scheme -> unmatched.add("pagination: " + scheme));
        config.paginationExceptions().keySet().stream()
                .filter(key -> !matchedExceptions.contains(key))
                .sorted()
                .forEach(key -> unmatched.add("paginationExceptions." + key));
        return unmatched;
    }

    /**
     * Returns whether an operation looks like a listing: it reads, and one of its parameters is about pages, or it returns objects
     * and is not an object itself.
     */
    private boolean listLike(FoundOperation found, List<ParameterFacts> sent, @Nullable JavaType result) {
        if (!found.method().equals("GET") && !found.method().equals("POST")) {
            return false;
        }
        return result instanceof JavaType.ListType
                || isMapOfModels(result)
                || isEnvelope(schemas.model(result))
                || sent.stream().anyMatch(this::speaksOfPages);
    }

    private boolean isEnvelope(@Nullable ModelFile response) {
        return response != null
                && ItemArrays.of(response, schemas).stream()
                        .anyMatch(array -> array.steps() == null
                                || isListOfModels(array.steps()
                                        .get(array.steps().size() - 1)
                                        .type()))
                && response.properties().stream()
                        .noneMatch(property -> property.jsonName().equals("id")
                                || property.jsonName().equals("identifier"));
    }

    private boolean isMapOfModels(@Nullable JavaType type) {
        return type instanceof JavaType.MapType map && schemas.model(map.value()) != null;
    }

    private boolean isListOfModels(@Nullable JavaType type) {
        return type instanceof JavaType.ListType list && schemas.model(list.element()) != null;
    }

    private boolean speaksOfPages(ParameterFacts parameter) {
        ModelFile object = schemas.model(parameter.type());
        return !parameter.body() && isPagingWord(parameter.wireName())
                || object != null
                        && object.properties().stream().anyMatch(property -> isPagingWord(property.jsonName()));
    }

    private static boolean isPagingWord(String wireName) {
        return PAGING_WORDS.contains(wireName.replaceAll("[_-]", "").toLowerCase(Locale.ROOT));
    }
}
