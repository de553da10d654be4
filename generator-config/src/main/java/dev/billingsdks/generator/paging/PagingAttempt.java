package dev.billingsdks.generator.paging;

import dev.billingsdks.generator.config.PaginationConfig;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.Check;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ListingFacts;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.PagingFacts.ByItemId;
import dev.billingsdks.generator.sdk.PagingFacts.ByPosition;
import dev.billingsdks.generator.sdk.PagingFacts.Continuation;
import dev.billingsdks.generator.sdk.PagingFacts.PositionKind;
import dev.billingsdks.generator.sdk.PagingFacts.Sequence;
import dev.billingsdks.generator.sdk.PagingFacts.Size;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.RequestPosition;
import dev.billingsdks.generator.sdk.ResponsePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One paging scheme tried on one operation. */
final class PagingAttempt {

    private final PaginationConfig scheme;
    private final FoundOperation found;
    private final String params;
    private final List<ParameterFacts> sent;
    private final @Nullable JavaType result;
    private final @Nullable ModelFile response;
    private final SchemaReader schemas;
    private final PropertyPaths paths;
    private final PagingLimits limits;

    /**
     * Creates an attempt.
     *
     * @param name the operation in Java
     * @param sent the parameters of its request
     * @param result its response, or null if it has none
     */
    PagingAttempt(
            PaginationConfig scheme,
            FoundOperation found,
            String name,
            List<ParameterFacts> sent,
            @Nullable JavaType result,
            SchemaReader schemas,
            SpecDocument document) {
        this.scheme = scheme;
        this.found = found;
        this.params = Names.paramsType(name);
        this.sent = sent;
        this.result = result;
        this.response = schemas.model(result);
        this.schemas = schemas;
        this.paths = new PropertyPaths(schemas);
        this.limits = new PagingLimits(scheme, found, document);
    }

    /**
     * Returns what the scheme means for the operation.
     *
     * @param knownAdditions undeclared properties that are known not to decide about paging
     * @throws SchemeMismatch if the operation does not fit the scheme
     */
    PagingReader.Match match(List<String> knownAdditions) throws SchemeMismatch {
        if (scheme.scheme() == PaginationConfig.Scheme.NONE) {
            throw new SchemeMismatch("the vendor's file says that it is not paginated");
        }
        Sequence sequence = switch (scheme.scheme()) {
            case CURSOR -> cursor();
            case PAGE_NUMBER -> pageNumber();
            case OFFSET -> offset();
            default -> itemId();
        };
        ResponsePath items = items();
        // After all else: an operation that the scheme does not fit has no such property.
        ResponsePath deciding = scheme.deciding() == null ? null : property(scheme.deciding());
        PagingFacts.Absence absence =
                deciding == null ? null : new AbsenceDecision(deciding, scheme).decide(found.id(), knownAdditions);
        PagingFacts facts = new PagingFacts(
                element(items),
                items,
                scheme.itemsMayBeAbsent(),
                scheme.endsWhenEmpty(),
                total(),
                absence,
                sequence,
                firstPageOnly(),
                positions());
        ListingFacts listing = new ListingFacts(
                found.id(),
                found.method() + " " + found.path(),
                true,
                scheme.toString(),
                items.steps().isEmpty()
                        ? "the response itself"
                        : items.path() + (scheme.items() == null ? ", the only array" : ""),
                List.of());
        return new PagingReader.Match(facts, checks(), listing);
    }

    private Sequence cursor() throws SchemeMismatch {
        RequestPosition position = position(scheme.cursor());
        if (scheme.linkHeader()) {
            requireType(position, position.type() == JavaType.STRING);
            return new ByPosition(PositionKind.CURSOR, position, null, Continuation.LINK_HEADER, null, 1);
        }
        ResponsePath next = property(scheme.next());
        if (!PositionTypes.isPosition(next.type())) {
            throw new SchemeMismatch("the " + scheme.next() + " of its response is not a String");
        }
        requireType(position, PositionTypes.fit(position.type(), next.type()));
        return new ByPosition(PositionKind.CURSOR, position, next, Continuation.NEXT_CURSOR, null, 1);
    }

    private Sequence pageNumber() throws SchemeMismatch {
        RequestPosition page = numbered(scheme.page());
        ResponsePath deciding = scheme.deciding() == null ? null : property(scheme.deciding());
        Continuation continuation = pageContinuation(deciding);
        return new ByPosition(PositionKind.PAGE_NUMBER, page, deciding, continuation, size(), limits.first(page));
    }

    private Continuation pageContinuation(@Nullable ResponsePath deciding) throws SchemeMismatch {
        if (deciding == null) {
            return withoutProperty();
        }
        if (scheme.next() == null) {
            if (!isInteger(deciding.type())) {
                throw new SchemeMismatch("the " + deciding.path() + " of its response is not an integer");
            }
            return scheme.lastPage() != null
                    ? Continuation.LAST_NUMBER
                    : scheme.totalPages() != null
                            ? Continuation.PAGES
                            : scheme.current() != null
                                    ? Continuation.FULL_CURRENT
                                    : Continuation.BELOW_TOTAL_OF_FULL_PAGES;
        }
        if (isLink(deciding.type())) {
            return Continuation.NEXT_LINK;
        }
        Continuation continuation = flagOrNumber(deciding, Continuation.NEXT_NUMBER);
        if (continuation == Continuation.NEXT_NUMBER) {
            limits.requireNextNumber(deciding);
        }
        return continuation;
    }

    private Continuation withoutProperty() {
        return scheme.linkHeader()
                ? Continuation.LINK_HEADER
                : scheme.until() == PaginationConfig.Until.EMPTY ? Continuation.NOT_EMPTY : Continuation.FULL;
    }

    private Sequence offset() throws SchemeMismatch {
        RequestPosition offset = numbered(scheme.offset());
        if (scheme.next() == null) {
            return new ByPosition(PositionKind.OFFSET, offset, null, withoutProperty(), size(), 0);
        }
        ResponsePath next = property(scheme.next());
        Continuation continuation =
                isLink(next.type()) ? Continuation.PRESENT : flagOrNumber(next, Continuation.BELOW_TOTAL);
        return new ByPosition(PositionKind.OFFSET, offset, next, continuation, null, 0);
    }

    private Sequence itemId() throws SchemeMismatch {
        RequestPosition after = position(scheme.after());
        ResponsePath more = scheme.more() == null ? null : typed(scheme.more(), JavaType.BOOLEAN);
        ModelFile item = schemas.model(element(items()));
        PropertyFacts id = paths.steps(item, scheme.id()).stream()
                .filter(property -> PositionTypes.isPosition(property.type()))
                .findFirst()
                .orElseThrow(() -> mismatch("the items of its response have no string " + scheme.id()));
        requireType(after, PositionTypes.fit(after.type(), id.type()));
        Continuation continuation = more == null ? withoutProperty() : Continuation.TRUE;
        return new ByItemId(item.name(), id, after, backward(id.type()).orElse(null), more, continuation, size());
    }

    private @Nullable Size size() throws SchemeMismatch {
        if (scheme.pageSize() == null) {
            return null;
        }
        if (scheme.pageSize().matches("\\d{1,9}")) {
            return new Size(null, null, limits.constantSize(sent));
        }
        Optional<ResponsePath> property = response == null
                ? Optional.empty()
                : paths.inResponse(response, scheme.pageSize()).filter(size -> isInteger(size.type()));
        if (property.isPresent()) {
            return new Size(property.get(), null, 0);
        }
        RequestPosition parameter = paths.inRequest(scheme.pageSize(), params, sent)
                .filter(size -> isInteger(size.type()))
                .orElseThrow(() ->
                        new SchemeMismatch("neither its response nor its request has a number " + scheme.pageSize()));
        return new Size(null, parameter, limits.defaultSize(parameter));
    }

    private void requireType(RequestPosition position, boolean fits) throws SchemeMismatch {
        if (!fits) {
            throw new SchemeMismatch("the " + position.path() + " of its request is not a String");
        }
    }

    /** Returns why an operation does not fit; with neither a property nor an array, a parameter alone does not make a listing. */
    private SchemeMismatch mismatch(String reason) {
        return scheme.endsWithoutProperty() ? new SchemeMismatch(reason) : SchemeMismatch.ofListing(reason);
    }

    private static Continuation flagOrNumber(ResponsePath next, Continuation number) throws SchemeMismatch {
        if (next.type() == JavaType.BOOLEAN) {
            return Continuation.TRUE;
        }
        if (!isInteger(next.type())) {
            throw new SchemeMismatch("the " + next.path() + " of its response is not a link, flag or number");
        }
        return number;
    }

    private JavaType element(ResponsePath items) {
        JavaType array = items.steps().isEmpty() ? result : items.type();
        return ((JavaType.ListType) array).element();
    }

    private List<ParameterFacts> positions() {
        return Stream.of(scheme.cursor(), scheme.page(), scheme.offset(), scheme.after(), scheme.before())
                .flatMap(path -> paths.inRequest(path, params, sent).stream())
                .map(RequestPosition::parameter)
                .toList();
    }

    private @Nullable ResponsePath total() {
        return scheme.total() == null || response == null
                ? null
                : paths.inResponse(response, scheme.total())
                        .filter(total -> isInteger(total.type()))
                        .orElse(null);
    }

    /** What goes forward and what goes backward exclude each other if both are parameters. */
    private List<Check> checks() {
        if (scheme.scheme() != PaginationConfig.Scheme.ITEM_ID) {
            return List.of();
        }
        return paths.inRequest(scheme.before(), params, sent)
                .filter(before -> before.inBody().isEmpty())
                .flatMap(before -> paths.inRequest(scheme.after(), params, sent)
                        .filter(after -> after.inBody().isEmpty())
                        .map(after -> List.of(Check.exclusive(name(after), name(before)))))
                .orElse(List.of());
    }

    private static String name(RequestPosition position) {
        return position.parameter().name();
    }

    private RequestPosition numbered(String path) throws SchemeMismatch {
        RequestPosition position = position(path);
        if (!isInteger(position.type())) {
            throw new SchemeMismatch("the " + path + " of its request is not an integer");
        }
        return position;
    }

    private RequestPosition position(String path) throws SchemeMismatch {
        return paths.inRequest(path, params, sent).orElseThrow(() -> new SchemeMismatch("its request has no " + path));
    }

    /** A number cannot be taken out of the params again, which turning round needs. */
    private Optional<RequestPosition> backward(JavaType id) {
        return paths.inRequest(scheme.before(), params, sent)
                .filter(position -> PositionTypes.fit(position.type(), id))
                .filter(position -> !position.type().primitive());
    }

    private List<ParameterFacts> firstPageOnly() {
        List<ParameterFacts> parameters = sent.stream()
                .filter(parameter -> !parameter.body() && scheme.firstPageOnly().contains(parameter.wireName()))
                .toList();
        parameters.stream()
                .filter(parameter -> !parameter.setterTakesNull())
                .findFirst()
                .ifPresent(parameter -> {
                    throw new InvalidSpecException(
                            found.id(),
                            "the parameter " + parameter.wireName()
                                    + " cannot be omitted after the first page; remove it from firstPageOnly");
                });
        return parameters;
    }

    private ResponsePath items() throws SchemeMismatch {
        if (result instanceof JavaType.ListType && scheme.items() == null) {
            return new ResponsePath("", "", List.of());
        }
        ModelFile page = page();
        if (scheme.items() != null) {
            return paths.inResponse(page, scheme.items())
                    .filter(items -> items.type() instanceof JavaType.ListType)
                    .orElseThrow(() -> mismatch("its response has no array " + scheme.items() + found(page)));
        }
        return onlyArray(page);
    }

    private ResponsePath onlyArray(ModelFile page) throws SchemeMismatch {
        List<ItemArrays.Candidate> arrays = ItemArrays.of(page, schemas);
        List<ItemArrays.Candidate> named =
                arrays.stream().filter(array -> array.steps() != null).toList();
        if (named.isEmpty()) {
            throw mismatch(
                    "its response has no array" + (arrays.isEmpty() ? "" : " outside maps and unions" + found(page)));
        }
        if (arrays.size() > 1) {
            // Any choice can be wrong, and would change when a further array is added, and the paginator's items with
            // it.
            throw new InvalidSpecException(
                    found.id(),
                    "fits the paging scheme " + scheme + ", but several arrays of its response can contain the items: "
                            + paths(arrays) + "; repeat the scheme for this operation under paginationExceptions in"
                            + " generator-config/<vendor>.yaml and name the array there, such as items: "
                            + named.get(0).path());
        }
        return new ResponsePath(page.name(), named.get(0).path(), named.get(0).steps());
    }

    /** Returns which arrays the response has, for messages. */
    private String found(ModelFile page) {
        List<ItemArrays.Candidate> arrays = ItemArrays.of(page, schemas);
        return arrays.isEmpty() ? "" : " (arrays in it: " + paths(arrays) + ")";
    }

    private static String paths(List<ItemArrays.Candidate> arrays) {
        return arrays.stream().map(ItemArrays.Candidate::path).distinct().collect(Collectors.joining(", "));
    }

    private ResponsePath typed(String path, JavaType type) throws SchemeMismatch {
        ResponsePath property = property(path);
        if (property.type() != type) {
            throw new SchemeMismatch("the " + path + " of its response is not a " + type.text());
        }
        return property;
    }

    private ResponsePath property(String path) throws SchemeMismatch {
        return paths.inResponse(page(), path).orElseThrow(() -> new SchemeMismatch("its response has no " + path));
    }

    private ModelFile page() throws SchemeMismatch {
        if (response == null) {
            throw new SchemeMismatch("its response is not an object with properties");
        }
        return response;
    }

    private static boolean isInteger(JavaType type) {
        return type == JavaType.INT32 || type == JavaType.INT64;
    }

    private static boolean isLink(JavaType type) {
        return type == JavaType.STRING || type == JavaType.URI;
    }
}
