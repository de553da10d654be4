package dev.billingsdks.generator.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.PagingFacts.Absence;
import dev.billingsdks.generator.sdk.PagingFacts.ByItemId;
import dev.billingsdks.generator.sdk.PagingFacts.ByPosition;
import dev.billingsdks.generator.sdk.PagingFacts.Continuation;
import dev.billingsdks.generator.sdk.PagingFacts.PositionKind;
import dev.billingsdks.generator.sdk.PagingFacts.Size;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.ResponsePath;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a document how its operations page, as contract-check's {@code Paging} reads it: what the vendor's file says of the document
 * and no keyword of OpenAPI does.
 */
public final class PagingExtension {

    /** The extension's name in an operation. */
    public static final String NAME = "x-billing-sdks-paging";

    private PagingExtension() {}

    /**
     * Adds the extension to each paginated operation.
     *
     * @param sdk the files of the SDK that is generated from the document
     */
    public static void addTo(ObjectNode document, List<SdkFile> sdk) {
        sdk.stream()
                .filter(ApiFile.class::isInstance)
                .flatMap(api -> ((ApiFile) api).operations().stream())
                .filter(operation -> operation.paging() != null)
                .forEach(operation -> addTo(document, operation));
    }

    private static void addTo(ObjectNode document, OperationFacts operation) {
        String[] exchange = operation.listing().exchange().split(" ", 2);
        String method = exchange[0].toLowerCase(Locale.ROOT);
        if (document.path("paths").path(exchange[1]).path(method) instanceof ObjectNode declared) {
            write(operation.paging(), declared.putObject(NAME));
        }
    }

    private static void write(PagingFacts paging, ObjectNode text) {
        if (paging.sequence() instanceof ByItemId sequence) {
            text.put("kind", "item-id").put("position", sequence.after().path());
            write(paging, sequence.more(), sequence.continuation(), sequence.size(), text);
            text.put("id", sequence.id().jsonName());
        } else if (paging.sequence() instanceof ByPosition sequence) {
            text.put("kind", name(sequence.kind()))
                    .put("position", sequence.position().path());
            write(paging, sequence.next(), sequence.continuation(), sequence.size(), text);
            if (sequence.kind() == PositionKind.PAGE_NUMBER && sequence.first() != 1) {
                text.put("first", sequence.first());
            }
        }
    }

    private static void write(
            PagingFacts paging,
            @Nullable ResponsePath more,
            Continuation continuation,
            @Nullable Size size,
            ObjectNode text) {
        text.put("items", paging.items().path());
        if (more != null) {
            text.put("more", more.path());
        }
        text.put("end", end(continuation));
        if (size != null) {
            text.put("pageSize", size.property() == null ? "" : size.property().path());
        }
        if (paging.total() != null) {
            text.put("total", paging.total().path());
        }
        if (paging.endsWhenEmpty()) {
            text.put("endsWhenEmpty", true);
        }
        if (!paging.firstPageOnly().isEmpty()) {
            paging.firstPageOnly().stream().map(ParameterFacts::wireName).forEach(text.withArray("firstPageOnly")::add);
        }
        if (paging.absence() != null && isAlwaysSent(paging.absence())) {
            text.put("required", paging.absence().property().path());
        }
    }

    /** A property that can be null ends the listing by null, and not by its absence. */
    private static boolean isAlwaysSent(Absence absence) {
        return absence.meaning() == PagingFacts.Meaning.ERROR
                || absence.property().last().nullable();
    }

    private static String end(Continuation continuation) {
        return switch (continuation) {
            case NEXT_CURSOR, NEXT_LINK, TRUE, NEXT_NUMBER, PRESENT, BELOW_TOTAL -> "announced";
            case LAST_NUMBER -> "last-page";
            case PAGES -> "pages";
            case BELOW_TOTAL_OF_FULL_PAGES -> "below-total";
            case FULL_CURRENT -> "full-current";
            case FULL -> "full";
            case NOT_EMPTY -> "empty";
            case LINK_HEADER -> "link-header";
        };
    }

    private static String name(PositionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
