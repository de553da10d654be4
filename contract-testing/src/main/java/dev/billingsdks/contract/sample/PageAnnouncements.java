package dev.billingsdks.contract.sample;

import dev.billingsdks.contract.document.JsonPlace;
import dev.billingsdks.contract.document.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes pages in which a property announces the next page, or says that there is none. */
final class PageAnnouncements {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final OperationSample sample;
    private final Paging paging;

    PageAnnouncements(OperationSample sample, Paging paging) {
        this.sample = sample;
        this.paging = paging;
    }

    /**
     * Makes a page announce a next one, and returns the position of the next one.
     *
     * @param index the number of pages before it
     * @param upToThis the items of the listing up to the end of the page
     * @param total the number of items of the listing
     */
    JsonNode announce(JsonNode page, int index, List<JsonNode> upToThis, int total) {
        JsonPlace more = new JsonPlace(paging.more());
        JsonNode said = more.in(page)
                .orElseThrow(
                        () -> new NoSampleException(sample.operation() + ": no " + paging.more() + " can be made"));
        switch (paging.kind()) {
            case CURSOR -> {
                return said;
            }
            case PAGE_NUMBER -> {
                int next = paging.first() + index + 1;
                set(
                        page,
                        more,
                        said.isBoolean()
                                ? Stream.of(JSON.booleanNode(true))
                                : said.isNumber() ? Stream.of(JSON.numberNode(next)) : links(next));
                return JSON.numberNode(next);
            }
            case OFFSET -> {
                set(
                        page,
                        more,
                        said.isBoolean()
                                ? Stream.of(JSON.booleanNode(true))
                                : said.isNumber() ? Stream.of(JSON.numberNode(total)) : Stream.of(said));
                return JSON.numberNode(upToThis.size());
            }
            default -> {
                set(page, more, Stream.of(JSON.booleanNode(true)));
                return new JsonPlace(String.valueOf(paging.id()))
                        .in(upToThis.get(upToThis.size() - 1))
                        .orElseThrow(() -> new NoSampleException(sample.operation() + ": no ids can be made"));
            }
        }
    }

    private static Stream<JsonNode> links(int page) {
        return Stream.of("https://sample.example/listing?PAGE=", "/listing?PAGE=", "?PAGE=")
                .map(link -> JSON.stringNode(link + page));
    }

    /** Makes a page the last one. */
    void end(JsonNode page, int total) {
        JsonPlace more = new JsonPlace(paging.more());
        JsonNode said = more.in(page).orElseGet(JSON::nullNode);
        if (said.isBoolean()) {
            set(page, more, Stream.of(JSON.booleanNode(false)));
        } else if (paging.kind() == Paging.Kind.OFFSET && said.isNumber()) {
            set(page, more, Stream.of(JSON.numberNode(total)));
        } else {
            set(page, more, Stream.of(JSON.nullNode(), JSON.missingNode(), JSON.stringNode("")));
        }
    }

    /** Returns whether the document allows a last page. */
    boolean canEnd(JsonNode page, int total) {
        try {
            end(page.deepCopy(), total);
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
                    return sample.isValidResponse(copy);
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

    /** Returns whether a request has the position in its body. */
    boolean isPositionInBody() {
        return sample.operation().parametersIn("query").stream()
                .noneMatch(parameter -> parameter.name().equals(paging.position())
                        || paging.position().startsWith(parameter.name() + "."));
    }
}
