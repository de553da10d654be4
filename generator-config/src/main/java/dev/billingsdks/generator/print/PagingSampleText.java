package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.PagingFacts.ByItemId;
import dev.billingsdks.generator.sdk.PagingFacts.ByPosition;
import dev.billingsdks.generator.sdk.PagingFacts.Continuation;
import dev.billingsdks.generator.sdk.PagingFacts.Size;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.ResponsePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the calls that tell a test how pages follow each other. */
final class PagingSampleText {

    private PagingSampleText() {}

    static List<String> calls(PagingFacts paging) {
        List<String> calls = new ArrayList<>();
        if (paging.total() != null) {
            calls.add(".total(" + JavaText.quoted(paging.total().path()) + ")");
        }
        if (paging.endsWhenEmpty()) {
            calls.add(".untilEmpty()");
        }
        if (!paging.firstPageOnly().isEmpty()) {
            calls.add(".firstPageOnly("
                    + JavaText.quoted(paging.firstPageOnly().stream().map(ParameterFacts::wireName)) + ")");
        }
        String items = paging.items().path();
        if (paging.sequence() instanceof ByItemId sequence) {
            ending(sequence.continuation(), sequence.size(), calls);
            calls.add(".byItemId("
                    + JavaText.quoted(Stream.of(
                            sequence.after().path(),
                            items,
                            path(sequence.more()),
                            sequence.id().jsonName()))
                    + ")");
        } else if (paging.sequence() instanceof ByPosition sequence) {
            ending(sequence.continuation(), sequence.size(), calls);
            if (sequence.kind() == PagingFacts.PositionKind.PAGE_NUMBER && sequence.first() != 1) {
                calls.add(".startingAt(" + sequence.first() + ")");
            }
            String method = switch (sequence.kind()) {
                case CURSOR -> ".byCursor(";
                case PAGE_NUMBER -> ".byPageNumber(";
                case OFFSET -> ".byOffset(";
            };
            calls.add(method + JavaText.quoted(Stream.of(sequence.position().path(), items, path(sequence.next())))
                    + ")");
        }
        return calls;
    }

    /** Adds the call for what ends a listing, unless a property of its own names the next page. */
    private static void ending(Continuation continuation, @Nullable Size size, List<String> calls) {
        switch (continuation) {
            case LAST_NUMBER -> calls.add(".lastPage()");
            case PAGES -> calls.add(".pages()");
            case BELOW_TOTAL_OF_FULL_PAGES, FULL_CURRENT, FULL ->
                calls.add((continuation == Continuation.FULL
                                ? ".whileFull("
                                : continuation == Continuation.FULL_CURRENT ? ".whileFullCurrent(" : ".whileBelow(")
                        + JavaText.quoted(size == null ? "" : path(size.property())) + ")");
            case NOT_EMPTY -> calls.add(".whileNotEmpty()");
            case LINK_HEADER -> calls.add(".linkHeader()");
            default -> {}
        }
    }

    private static String path(@Nullable ResponsePath property) {
        return property == null ? "" : property.path();
    }
}
