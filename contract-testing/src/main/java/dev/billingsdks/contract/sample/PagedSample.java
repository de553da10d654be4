package dev.billingsdks.contract.sample;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.document.JsonPlace;
import dev.billingsdks.contract.document.Paging;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A listing of some pages, made from the document only: each is the response to requests for its position only. For one test. */
public final class PagedSample {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final OperationSample sample;
    private final Paging paging;
    private final int number;
    private final PageAnnouncements announcements;
    private final List<JsonNode> items = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<@Nullable JsonNode> positions = new ArrayList<>();

    /**
     * Makes two pages.
     *
     * @throws NoSampleException if no valid pages can be made
     */
    public PagedSample(Contract contract, String operation, Paging paging) {
        this(OperationSample.of(contract, operation), paging, 1);
        makePages(2);
    }

    private PagedSample(OperationSample sample, Paging paging, int number) {
        this.sample = sample;
        this.paging = paging;
        this.number = number;
        announcements = new PageAnnouncements(sample, paging);
    }

    /**
     * Makes some pages with items; another one without may follow, if it ends the listing.
     *
     * @param number a positive number, whose samples differ from those of other numbers as far as the document lets them
     * @throws NoSampleException if no valid pages can be made
     */
    public static PagedSample ofPages(OperationSample sample, Paging paging, int pages, int number) {
        PagedSample listing = new PagedSample(sample, paging, number);
        listing.makePages(pages);
        return listing;
    }

    /**
     * Returns one page of a listing as JSON text: the last, or one with a next page if the document allows no last one.
     *
     * @throws NoSampleException if no valid page can be made
     */
    public static String onePage(OperationSample sample, Paging paging) {
        PagedSample pages = new PagedSample(sample, paging, 1);
        JsonNode page = sample.response(10);
        List<JsonNode> items = pages.itemsOf(page);
        pages.items.addAll(items);
        pages.setTotal(page);
        if (paging.end() != Paging.End.ANNOUNCED) {
            new PageEnds(sample, paging).end(page, items.size());
        } else if (paging.endsWhenEmpty() || !pages.announcements.canEnd(page, items.size())) {
            pages.announcements.announce(page, 0, items, items.size());
        } else {
            pages.announcements.end(page, items.size());
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
    public List<String> differences(List<RecordedRequest> requests) {
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

    private void makePages(int count) {
        List<JsonNode> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(page(number + 9 + 20 * i));
        }
        made.forEach(page -> items.addAll(itemsOf(page)));
        for (int i = 0; i < count; i++) {
            setTotal(made.get(i));
            setNumber(made.get(i), i);
        }
        if (paging.end() != Paging.End.ANNOUNCED) {
            addEnding(made);
            return;
        }
        JsonNode position = null;
        int before = 0;
        for (int i = 0; i < count; i++) {
            JsonNode page = made.get(i);
            add(position, page);
            List<JsonNode> upToThis = items.subList(0, before + itemsOf(page).size());
            before = upToThis.size();
            if (i < count - 1 || paging.endsWhenEmpty()) {
                position = announcements.announce(page, i, upToThis, items.size());
            } else {
                announcements.end(page, items.size());
            }
        }
        if (paging.endsWhenEmpty()) {
            add(position, emptied(made.get(count - 1), count));
        }
    }

    /** Adds pages that end by their number, their size or a header; only an empty page shows that a full one is the last. */
    private void addEnding(List<JsonNode> made) {
        PageEnds ends = new PageEnds(sample, paging);
        List<JsonNode> further = ends.positions(made.stream().map(this::itemsOf).toList());
        int size = itemsOf(made.get(0)).size();
        List<JsonNode> all = new ArrayList<>(made);
        if (ends.needsEmptyPage()) {
            if (made.stream().anyMatch(page -> itemsOf(page).size() != size)) {
                throw new NoSampleException(sample.operation() + ": no full pages can be made");
            }
            all.add(emptied(made.get(made.size() - 1), made.size()));
        }
        ends.complete(all, size, items.size());
        for (int i = 0; i < all.size(); i++) {
            add(i == 0 ? null : further.get(i - 1), all.get(i));
        }
    }

    private JsonNode emptied(JsonNode page, int index) {
        JsonNode empty = page.deepCopy();
        itemsPlace().set(empty, JSON.arrayNode());
        setNumber(empty, index);
        return empty;
    }

    /** Returns the response to a request; throws AssertionError if no page has its position. */
    public SampleResponse response(RecordedRequest request) {
        return response(pageFor(request));
    }

    /** Returns the response to the request without a position. */
    public SampleResponse firstPage() {
        return response(0);
    }

    private SampleResponse response(int page) {
        SampleResponse response = SampleResponse.json(sample.status(), Json.text(pages.get(page)));
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
        if (positions.stream().anyMatch(other -> same(other, position))) {
            throw new NoSampleException(sample.operation() + ": no distinct positions can be made");
        }
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

    private void setNumber(JsonNode page, int index) {
        sample.operation()
                .pageNumber()
                .filter(place -> place.in(page).isPresent())
                .ifPresent(place -> place.set(page, JSON.numberNode(paging.first() + index)));
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
        if (body == null || position == null || !announcements.isPositionInBody()) {
            return body;
        }
        JsonNode moved = body.deepCopy();
        new JsonPlace(paging.position()).set(moved, position);
        return moved;
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
