package dev.billingsdks.contract.sample;

import dev.billingsdks.contract.document.JsonPlace;
import dev.billingsdks.contract.document.Paging;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Completes pages that end by their number, their size or a header, and not by a property that announces the next page. */
final class PageEnds {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int FAR = 1000;

    private final OperationSample sample;
    private final Paging paging;

    PageEnds(OperationSample sample, Paging paging) {
        this.sample = sample;
        this.paging = paging;
    }

    boolean needsEmptyPage() {
        return switch (paging.end()) {
            case FULL, FULL_CURRENT, EMPTY -> true;
            default -> false;
        };
    }

    /** Returns the positions of the second page and of those after it, of which an empty one can be the last. */
    List<JsonNode> positions(List<List<JsonNode>> pages) {
        List<JsonNode> positions = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < pages.size(); i++) {
            before += pages.get(i).size();
            positions.add(
                    switch (paging.kind()) {
                        case CURSOR -> JSON.stringNode(String.valueOf(i + 2));
                        case PAGE_NUMBER -> JSON.numberNode(paging.first() + i + 1);
                        case OFFSET -> JSON.numberNode(before);
                        case ITEM_ID -> lastId(pages.get(i));
                    });
        }
        return positions;
    }

    private JsonNode lastId(List<JsonNode> items) {
        return new JsonPlace(String.valueOf(paging.id()))
                .in(items.get(items.size() - 1))
                .orElseThrow(() -> new NoSampleException(sample.operation() + ": no ids can be made"));
    }

    /** Writes into each page what its end depends on. */
    void complete(List<JsonNode> pages, int size, int items) {
        if (paging.pageSize() != null && paging.pageSize().isEmpty()) {
            throw new NoSampleException(sample.operation() + ": the request says how many items a page has");
        }
        List<JsonNode> numbers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(JSON.numberNode(paging.first() + i));
        }
        for (int i = 0; i < pages.size(); i++) {
            JsonNode page = pages.get(i);
            if (paging.pageSize() != null) {
                new JsonPlace(paging.pageSize()).set(page, JSON.numberNode(size));
            }
            switch (paging.end()) {
                case LAST_PAGE -> more().set(page, numbers.get(numbers.size() - 1));
                case PAGES -> more().set(page, JSON.numberNode(pages.size()));
                case BELOW_TOTAL -> more().set(page, JSON.numberNode(items));
                case FULL_CURRENT -> more().set(page, numbers.get(i));
                default -> {}
            }
            if (!sample.isValidResponse(page)) {
                throw new NoSampleException(
                        sample.operation() + ": the document does not allow the pages of a listing");
            }
        }
    }

    /** Makes a page that can be read alone, and is the last if it need not be another. */
    void end(JsonNode page, int items) {
        if (paging.pageSize() != null && !paging.pageSize().isEmpty()) {
            new JsonPlace(paging.pageSize()).set(page, JSON.numberNode(items + 1));
        }
        switch (paging.end()) {
            // The request can be for any page, so that the last is far away.
            case LAST_PAGE, PAGES -> more().set(page, JSON.numberNode(FAR));
            case FULL_CURRENT -> more().set(page, JSON.numberNode(Math.max(1, paging.first())));
            case BELOW_TOTAL -> more().set(page, JSON.numberNode(items));
            default -> {}
        }
    }

    private JsonPlace more() {
        return new JsonPlace(paging.more());
    }
}
