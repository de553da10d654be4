package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.config.PaginationConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ListingFacts;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One paging scheme tried on one operation. */
final class PagingAttempt {

    private final PaginationConfig scheme;
    private final FoundOperation found;
    private final String name;
    private final String request;
    private final List<ParameterFacts> sent;
    private final @Nullable ModelFile response;
    private final SchemaReader schemas;

    /**
     * Begins an attempt.
     *
     * @param name the operation in Java
     * @param sent what its request holds
     * @param response its answer, or null where that is no object
     */
    PagingAttempt(
            PaginationConfig scheme,
            FoundOperation found,
            String name,
            List<ParameterFacts> sent,
            @Nullable ModelFile response,
            SchemaReader schemas) {
        this.scheme = scheme;
        this.found = found;
        this.name = name;
        this.request = Names.capitalized(name) + "Request";
        this.sent = sent;
        this.response = response;
        this.schemas = schemas;
    }

    PagingReader.Match match() throws Misfit {
        if (scheme.scheme() == PaginationConfig.Scheme.NONE) {
            throw new Misfit("the vendor's file says that it is not paginated");
        }
        List<String> steps = new ArrayList<>();
        switch (scheme.scheme()) {
            case CURSOR -> cursor(steps);
            case PAGE_NUMBER -> pageNumber(steps);
            case OFFSET -> offset(steps);
            default -> itemId(steps);
        }
        ListingFacts listing = new ListingFacts(found.id(), true, scheme.toString(), List.of());
        return new PagingReader.Match(facts(items(), steps), checks(), listing);
    }

    private void cursor(List<String> steps) throws Misfit {
        steps.addAll(position(scheme.cursor(), JavaType.STRING).step("byCursor", "cursor", firstPageOnly()));
        steps.addAll(last(typed(scheme.next(), JavaType.STRING).call(".next")));
    }

    private void pageNumber(List<String> steps) throws Misfit {
        RequestPosition page = numbered(scheme.page());
        ResponsePath next = property(scheme.next());
        steps.addAll(page.step("byPageNumber", "page", firstPageOnly()));
        steps.addAll(last(
                isLink(next.type())
                        ? next.call(".whileLink", "\"" + lastName(scheme.page()) + "\"")
                        : flagOrNumber(next, ".whileNumber")));
    }

    private void offset(List<String> steps) throws Misfit {
        RequestPosition offset = numbered(scheme.offset());
        ResponsePath next = property(scheme.next());
        steps.addAll(offset.step("byOffset", "offset", firstPageOnly()));
        steps.addAll(last(isLink(next.type()) ? next.call(".whilePresent") : flagOrNumber(next, ".whileBelow")));
    }

    private void itemId(List<String> steps) throws Misfit {
        RequestPosition after = position(scheme.after(), JavaType.STRING);
        ResponsePath more = typed(scheme.more(), JavaType.BOOLEAN);
        ResponsePath items = items();
        ModelFile item = schemas.model(((JavaType.ListType) items.type()).element());
        PropertyFacts id = ResponsePath.steps(item, scheme.id(), schemas).stream()
                .filter(property -> property.type() == JavaType.STRING)
                .findFirst()
                .orElseThrow(() -> new Misfit("the items of its answer have no string " + scheme.id()));
        steps.add(".byItemId(" + item.name() + "::" + id.name() + ")");
        steps.addAll(after.step("after", "id", firstPageOnly()));
        backward().ifPresent(before -> steps.addAll(before.step("before", "id", List.of())));
        steps.addAll(last(more.call(".whileTrue")));
    }

    private List<String> flagOrNumber(ResponsePath next, String whileNumber) throws Misfit {
        if (next.type() == JavaType.BOOLEAN) {
            return next.call(".whileTrue");
        }
        if (!isInteger(next.type())) {
            throw new Misfit("the " + next.path() + " of its answer is no link, flag or number");
        }
        return next.call(whileNumber);
    }

    private PagingFacts facts(ResponsePath items, List<String> steps) {
        List<String> expression = new ArrayList<>(builder(items));
        if (scheme.itemsMayBeAbsent()) {
            expression.add("        .omitsDefaults()");
        }
        if (scheme.endsWhenEmpty()) {
            expression.add("        .endsWhenEmpty()");
        }
        total().ifPresent(total -> expression.addAll(indented(total)));
        expression.addAll(indented(steps));
        JavaType item = ((JavaType.ListType) items.type()).element();
        return new PagingFacts(Names.constantOf(name) + "_PAGES", item, expression, walk(items), positions());
    }

    /** Returns what a test has to know to answer with pages of its own. */
    private List<String> walk(ResponsePath items) {
        List<String> walk = new ArrayList<>();
        if (total().isPresent()) {
            walk.add(".total(\"" + scheme.total() + "\")");
        }
        if (scheme.endsWhenEmpty()) {
            walk.add(".untilEmpty()");
        }
        List<ParameterFacts> first = firstPageOnly();
        if (!first.isEmpty()) {
            walk.add(".firstPageOnly(" + quoted(first.stream().map(ParameterFacts::wireName)) + ")");
        }
        walk.add(
                switch (scheme.scheme()) {
                    case CURSOR -> ".byCursor(" + quoted(Stream.of(scheme.cursor(), items.path(), scheme.next())) + ")";
                    case PAGE_NUMBER ->
                        ".byPageNumber(" + quoted(Stream.of(scheme.page(), items.path(), scheme.next())) + ")";
                    case OFFSET -> ".byOffset(" + quoted(Stream.of(scheme.offset(), items.path(), scheme.next())) + ")";
                    default ->
                        ".byItemId(" + quoted(Stream.of(scheme.after(), items.path(), scheme.more(), scheme.id()))
                                + ")";
                });
        return walk;
    }

    private static String quoted(Stream<String> names) {
        return names.map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private List<ParameterFacts> positions() {
        return Stream.of(scheme.cursor(), scheme.page(), scheme.offset(), scheme.after(), scheme.before())
                .flatMap(wireName -> RequestPosition.find(wireName, request, sent, schemas).stream())
                .map(RequestPosition::parameter)
                .toList();
    }

    private List<String> builder(ResponsePath items) {
        String head = "PagingScheme.builder(";
        String path = "\"" + items.path() + "\",";
        List<String> reading = items.reading();
        if (items.steps().size() == 1) {
            return List.of(head + Names.constantOf(name) + ", " + path + " " + reading.get(0) + ")");
        }
        List<String> lines = new ArrayList<>(
                List.of(head, "                " + Names.constantOf(name) + ",", "                " + path));
        reading.forEach(line -> lines.add("                " + line));
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ")");
        return lines;
    }

    private Optional<List<String>> total() {
        if (scheme.total() == null || response == null) {
            return Optional.empty();
        }
        return ResponsePath.find(response, scheme.total(), schemas)
                .filter(total -> isInteger(total.type()))
                .map(ResponsePath::reading)
                .map(lines -> {
                    List<String> call = new ArrayList<>(lines);
                    call.set(0, ".total(" + call.get(0));
                    return last(call, ")");
                });
    }

    /** What goes forward and what goes backward exclude each other, where both are parameters. */
    private List<String> checks() {
        if (scheme.scheme() != PaginationConfig.Scheme.ITEM_ID) {
            return List.of();
        }
        return backward()
                .filter(before -> before.inBody().isEmpty())
                .flatMap(before -> RequestPosition.find(scheme.after(), request, sent, schemas)
                        .filter(after -> after.inBody().isEmpty())
                        .map(after -> List.of(".exclusive(" + named(after) + ", " + named(before) + ")")))
                .orElse(List.of());
    }

    private static String named(RequestPosition position) {
        String member = position.parameter().name();
        return "\"" + member + "\", " + member;
    }

    private RequestPosition position(String wireName, JavaType type) throws Misfit {
        RequestPosition position = RequestPosition.find(wireName, request, sent, schemas)
                .orElseThrow(() -> new Misfit("its request has no " + wireName));
        if (position.type() != type) {
            throw new Misfit("the " + wireName + " of its request is no " + type.text());
        }
        return position;
    }

    private RequestPosition numbered(String wireName) throws Misfit {
        RequestPosition position = RequestPosition.find(wireName, request, sent, schemas)
                .orElseThrow(() -> new Misfit("its request has no " + wireName));
        if (!isInteger(position.type())) {
            throw new Misfit("the " + wireName + " of its request is no integer");
        }
        return position;
    }

    private Optional<RequestPosition> backward() {
        return RequestPosition.find(scheme.before(), request, sent, schemas)
                .filter(position -> position.type() == JavaType.STRING);
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
                                    + " cannot be left out after the first page; take it off firstPageOnly");
                });
        return parameters;
    }

    private ResponsePath items() throws Misfit {
        ModelFile page = page();
        if (scheme.items() != null) {
            return ResponsePath.find(page, scheme.items(), schemas)
                    .filter(items -> items.type() instanceof JavaType.ListType)
                    .orElseThrow(() -> new Misfit("its answer has no array " + scheme.items()));
        }
        List<PropertyFacts> arrays = page.properties().stream()
                .filter(property -> property.type() instanceof JavaType.ListType)
                .toList();
        if (arrays.isEmpty()) {
            throw new Misfit("its answer has no array");
        }
        if (arrays.size() > 1) {
            // Any choice would change when a further array is added, and the paginator's items with it.
            throw new InvalidSpecException(
                    found.id(),
                    "fits the paging scheme " + scheme + ", but its answer has several arrays, "
                            + String.join(
                                    ", ",
                                    arrays.stream().map(PropertyFacts::literal).toList())
                            + "; say under paginationExceptions in the vendor's file which has the items");
        }
        return new ResponsePath(page.name(), arrays.get(0).literal(), arrays);
    }

    private ResponsePath typed(String path, JavaType type) throws Misfit {
        ResponsePath property = property(path);
        if (property.type() != type) {
            throw new Misfit("the " + path + " of its answer is no " + type.text());
        }
        return property;
    }

    private ResponsePath property(String path) throws Misfit {
        return ResponsePath.find(page(), path, schemas).orElseThrow(() -> new Misfit("its answer has no " + path));
    }

    private ModelFile page() throws Misfit {
        if (response == null) {
            throw new Misfit("its answer is no object with properties");
        }
        return response;
    }

    private static boolean isInteger(JavaType type) {
        return type == JavaType.INT32 || type == JavaType.INT64;
    }

    private static boolean isLink(JavaType type) {
        return type == JavaType.STRING || type == JavaType.URI;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<String> last(List<String> lines) {
        return last(lines, ";");
    }

    private static List<String> last(List<String> lines, String end) {
        List<String> all = new ArrayList<>(lines);
        all.set(all.size() - 1, all.get(all.size() - 1) + end);
        return all;
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "        " + line).toList();
    }
}
