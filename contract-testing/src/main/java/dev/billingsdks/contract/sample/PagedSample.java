package dev.billingsdks.contract.sample;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A listing of two pages, made from the document only, and a stub that returns each page to requests for its position only. For one test.
 */
public final class PagedSample {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ContractServer vendor;
    private final OperationSample sample;
    private final Paging paging;
    private final List<JsonNode> items = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<@Nullable JsonNode> positions = new ArrayList<>();

    /**
     * Makes the pages and the stub.
     *
     * @throws NoSampleException if no valid pages can be made
     */
    public PagedSample(ContractServer vendor, String operation, Paging paging) {
        this(vendor, OperationSample.of(vendor.contract(), operation), paging);
        makePages();
        vendor.on(operation).respondWith(request -> response(pageFor(request)));
    }

    private PagedSample(ContractServer vendor, OperationSample sample, Paging paging) {
        this.vendor = vendor;
        this.sample = sample;
        this.paging = paging;
    }

    /**
     * Returns one page of a listing as JSON text: the last, or one with a next page if the document allows no last one.
     *
     * @throws NoSampleException if no valid page can be made
     */
    public static String onePage(ContractServer vendor, OperationSample sample, Paging paging) {
        PagedSample pages = new PagedSample(vendor, sample, paging);
        JsonNode page = sample.response(10);
        List<JsonNode> items = pages.itemsOf(page);
        pages.items.addAll(items);
        pages.setTotal(page);
        if (paging.end() != Paging.End.ANNOUNCED) {
            new PageEnds(sample, paging).end(page, items.size());
        } else if (paging.endsWhenEmpty() || !pages.canEnd(page)) {
            pages.announce(page, items);
        } else {
            pages.end(page);
        }
        return Json.text(page);
    }

    /** Returns a value for a parameter as JSON text; see {@link OperationSample#parameter}. */
    public String parameter(String location, String name) {
        return sample.parameter(location, name);
    }

    /** Returns the body of the first request, without a position, as JSON text. */
    public String body() {
        return sample.bodyWithout(new JsonPlace(paging.position()));
    }

    /** Returns the items of both pages as JSON texts. */
    public List<String> items() {
        return items.stream().map(Json::text).toList();
    }

    /**
     * Returns the problems of a listing's requests: each page must be requested once, in order, by its position, with every value that
     * this sample returned.
     */
    public List<String> differences() {
        List<RecordedRequest> requests = vendor.requests();
        if (requests.size() != pages.size()) {
            return List.of("expected " + pages.size() + " requests, got " + requests);
        }
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            JsonNode position = positions.get(i);
            RecordedRequest request = requests.get(i);
            if (!same(position, positionOf(request))) {
                differences.add(request + ": expected " + paging.position() + " to be " + position);
            }
            differences.addAll(sample.differences(
                    request,
                    bodyAt(position),
                    List.of(paging.position(), paging.queryName()),
                    position == null ? List.of() : paging.firstPageOnly()));
        }
        return differences;
    }

    private void makePages() {
        JsonNode first = page(10);
        JsonNode second = page(30);
        List<JsonNode> firstItems = itemsOf(first);
        List<JsonNode> secondItems = itemsOf(second);
        items.addAll(firstItems);
        items.addAll(secondItems);
        setTotal(first);
        setTotal(second);
        if (paging.end() != Paging.End.ANNOUNCED) {
            makePages(first, second);
            return;
        }
        JsonNode next = announce(first, firstItems);
        add(null, first);
        add(next, second);
        if (paging.endsWhenEmpty()) {
            JsonNode position = announce(second, secondItems);
            JsonNode empty = second.deepCopy();
            itemsPlace().set(empty, JSON.arrayNode());
            add(position, empty);
        } else {
            end(second);
        }
    }

    /** Makes pages that end by their number, their size or a header; only an empty page shows that a full one is the last. */
    private void makePages(JsonNode first, JsonNode second) {
        PageEnds ends = new PageEnds(sample, paging);
        List<JsonNode> positionsOfPages = ends.positions(itemsOf(first), itemsOf(second));
        List<JsonNode> all = new ArrayList<>(List.of(first, second));
        if (ends.needsEmptyPage()) {
            if (itemsOf(first).size() != itemsOf(second).size()) {
                throw new NoSampleException(sample.operation() + ": no full pages can be made");
            }
            JsonNode empty = second.deepCopy();
            itemsPlace().set(empty, JSON.arrayNode());
            all.add(empty);
        }
        ends.complete(all, itemsOf(first).size(), items.size());
        for (int i = 0; i < all.size(); i++) {
            add(i == 0 ? null : positionsOfPages.get(i - 1), all.get(i));
        }
    }

    private StubResponse response(int page) {
        StubResponse response = StubResponse.json(sample.status(), Json.text(pages.get(page)));
        boolean linked = paging.end() == Paging.End.LINK_HEADER && page + 1 < pages.size();
        // To another host, because no request is sent to the link.
        return linked
                ? response.withHeader(
                        "Link",
                        "<https://links.example/?" + paging.queryName() + "="
                                + String.valueOf(positions.get(page + 1)).replace("\"", "") + ">; rel=\"next\"")
                : response;
    }

    private void add(@Nullable JsonNode position, JsonNode page) {
        positions.add(position);
        pages.add(page);
    }

    /** Makes a page of two items if the document allows two. */
    private JsonNode page(int number) {
        JsonNode page = sample.response(number);
        JsonNode other = sample.response(number + 10);
        ArrayNode two = JSON.arrayNode().addAll(itemsOf(page)).addAll(itemsOf(other));
        JsonNode longer = page.deepCopy();
        itemsPlace().set(longer, two);
        return isValid(longer) ? longer : page;
    }

    private List<JsonNode> itemsOf(JsonNode page) {
        return itemsPlace()
                .in(page)
                .filter(JsonNode::isArray)
                .map(array -> array.valueStream().toList())
                .filter(values -> !values.isEmpty())
                .orElseThrow(() -> new NoSampleException(sample.operation() + ": no items can be made"));
    }

    private void setTotal(JsonNode page) {
        if (paging.total() != null) {
            JsonPlace total = new JsonPlace(paging.total());
            if (total.in(page).isPresent()) {
                total.set(page, JSON.numberNode(items.size()));
            }
        }
    }

    /** Makes a page announce a next one, and returns the position of the next one. */
    private JsonNode announce(JsonNode page, List<JsonNode> ownItems) {
        JsonPlace more = new JsonPlace(paging.more());
        JsonNode said = more.in(page)
                .orElseThrow(
                        () -> new NoSampleException(sample.operation() + ": no " + paging.more() + " can be made"));
        switch (paging.kind()) {
            case CURSOR -> {
                return said;
            }
            case PAGE_NUMBER -> {
                set(
                        page,
                        more,
                        said.isBoolean()
                                ? Stream.of(JSON.booleanNode(true))
                                : said.isNumber() ? Stream.of(JSON.numberNode(2)) : links());
                return JSON.numberNode(2);
            }
            case OFFSET -> {
                set(
                        page,
                        more,
                        said.isBoolean()
                                ? Stream.of(JSON.booleanNode(true))
                                : said.isNumber() ? Stream.of(JSON.numberNode(items.size())) : Stream.of(said));
                return JSON.numberNode(ownItems.size());
            }
            default -> {
                set(page, more, Stream.of(JSON.booleanNode(true)));
                return new JsonPlace(String.valueOf(paging.id()))
                        .in(ownItems.get(ownItems.size() - 1))
                        .orElseThrow(() -> new NoSampleException(sample.operation() + ": no ids can be made"));
            }
        }
    }

    private static Stream<JsonNode> links() {
        return Stream.of("https://sample.example/listing?PAGE=2", "/listing?PAGE=2", "?PAGE=2")
                .map(JSON::stringNode);
    }

    private void end(JsonNode page) {
        JsonPlace more = new JsonPlace(paging.more());
        JsonNode said = more.in(page).orElseGet(JSON::nullNode);
        if (said.isBoolean()) {
            set(page, more, Stream.of(JSON.booleanNode(false)));
        } else if (paging.kind() == Paging.Kind.OFFSET && said.isNumber()) {
            set(page, more, Stream.of(JSON.numberNode(items.size())));
        } else {
            set(page, more, Stream.of(JSON.nullNode(), JSON.missingNode(), JSON.stringNode("")));
        }
    }

    private boolean canEnd(JsonNode page) {
        try {
            end(page.deepCopy());
            return true;
        } catch (NoSampleException e) {
            return false;
        }
    }

    /** Sets the first value with which the page is valid; a missing one takes the property out. */
    private void set(JsonNode page, JsonPlace place, Stream<? extends JsonNode> values) {
        Optional<? extends JsonNode> valid = values.filter(value -> {
                    JsonNode copy = page.deepCopy();
                    put(copy, place, value);
                    return isValid(copy);
                })
                .findFirst();
        put(
                page,
                place,
                valid.orElseThrow(() -> new NoSampleException(
                        sample.operation() + ": no value of " + place.path() + " has the required meaning")));
    }

    private void put(JsonNode page, JsonPlace place, JsonNode value) {
        if (value.isMissingNode()) {
            place.remove(page);
        } else if (value.isString()) {
            String name = isPositionInBody()
                    ? paging.position().substring(paging.position().lastIndexOf('.') + 1)
                    : paging.queryName();
            place.set(page, JSON.stringNode(value.stringValue().replace("PAGE=", name + "=")));
        } else {
            place.set(page, value);
        }
    }

    private boolean isValid(JsonNode page) {
        return sample.isValidResponse(page);
    }

    private int pageFor(RecordedRequest request) {
        JsonNode requested = positionOf(request);
        for (int i = 0; i < pages.size(); i++) {
            if (same(positions.get(i), requested)) {
                return i;
            }
        }
        throw new AssertionError("no page has the position " + requested);
    }

    private @Nullable JsonNode positionOf(RecordedRequest request) {
        List<String> query = request.query(paging.queryName());
        if (!query.isEmpty()) {
            return JSON.stringNode(query.get(0));
        }
        return request.body().isEmpty()
                ? null
                : new JsonPlace(paging.position())
                        .in(Json.parse(request.body()))
                        .orElse(null);
    }

    private @Nullable JsonNode bodyAt(@Nullable JsonNode position) {
        JsonNode body = sample.givenBody();
        if (body == null || position == null || !isPositionInBody()) {
            return body;
        }
        JsonNode moved = body.deepCopy();
        new JsonPlace(paging.position()).set(moved, position);
        return moved;
    }

    private boolean isPositionInBody() {
        return sample.operation().parametersIn("query").stream()
                .noneMatch(parameter -> parameter.name().equals(paging.position())
                        || paging.position().startsWith(parameter.name() + "."));
    }

    private JsonPlace itemsPlace() {
        return new JsonPlace(paging.items());
    }

    private static boolean same(@Nullable JsonNode expected, @Nullable JsonNode sent) {
        return expected == null || sent == null
                ? expected == sent
                : expected.asString().equals(sent.asString());
    }
}
