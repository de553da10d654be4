package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.PagingFacts.Absence;
import dev.billingsdks.generator.sdk.PagingFacts.ByItemId;
import dev.billingsdks.generator.sdk.PagingFacts.ByPosition;
import dev.billingsdks.generator.sdk.PagingFacts.Continuation;
import dev.billingsdks.generator.sdk.PagingFacts.Meaning;
import dev.billingsdks.generator.sdk.PagingFacts.PositionKind;
import dev.billingsdks.generator.sdk.PagingFacts.Size;
import dev.billingsdks.generator.sdk.RequestPosition;
import dev.billingsdks.generator.sdk.ResponsePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the calls that make a paging scheme of the pagination helper, and those that tell a test how pages follow each other. */
final class PagingText {

    private static final String INDENT = " ".repeat(8);

    private PagingText() {}

    /** Returns the expression of an operation's scheme, a call on each line. */
    static List<String> scheme(OperationFacts operation) {
        PagingFacts paging = operation.paging();
        List<String> calls = new ArrayList<>();
        calls.add(
                paging.bareArray()
                        ? "PagingScheme.ofArray(" + operation.constant() + ")"
                        : "PagingScheme.builder(" + operation.constant() + ", "
                                + JavaText.quoted(paging.items().path()) + ", " + PathText.value(paging.items()) + ")");
        if (paging.omitsDefaults()) {
            calls.add(".omitsDefaults()");
        }
        if (paging.endsWhenEmpty()) {
            calls.add(".endsWhenEmpty()");
        }
        if (paging.total() != null) {
            calls.add(".total(" + PathText.value(paging.total()) + ")");
        }
        if (paging.absence() != null) {
            calls.addAll(absence(paging.absence()));
        }
        calls.addAll(sequence(paging));
        calls.set(calls.size() - 1, calls.get(calls.size() - 1) + ";");
        return Stream.concat(calls.stream().limit(1), calls.stream().skip(1).map(call -> INDENT + call))
                .toList();
    }

    private static List<String> absence(Absence absence) {
        ResponsePath property = absence.property();
        List<String> calls = new ArrayList<>();
        for (int depth = 0; depth < property.steps().size(); depth++) {
            String path = property.steps().subList(0, depth).stream()
                    .map(step -> JavaText.literal(step.jsonName()))
                    .collect(Collectors.joining("."));
            calls.add(".undeclared(\"" + path + "\", " + PathText.call(property, depth, "additionalProperties") + ")");
        }
        if (property.last().nullable()) {
            calls.add(
                    ".nullable(" + PathText.condition(property, property.last().presenceName()) + ")");
        }
        if (absence.meaning() == Meaning.ERROR) {
            calls.add(".absentIsError()");
        } else if (absence.meaning() == Meaning.ERROR_IF_OBJECT_PRESENT) {
            calls.add(".absentIsErrorIf(" + PathText.condition(property, null) + ")");
        }
        if (!absence.knownAdditions().isEmpty()) {
            calls.add(".knownAdditions(" + JavaText.quoted(absence.knownAdditions().stream()) + ")");
        }
        return calls;
    }

    private static List<String> sequence(PagingFacts paging) {
        List<String> calls = new ArrayList<>();
        if (paging.sequence() instanceof ByItemId byItemId) {
            calls.add(".byItemId(" + byItemId.item() + "::" + byItemId.id().name() + ")");
            calls.addAll(PositionText.call("after", "id", byItemId.after(), paging.firstPageOnly()));
            if (byItemId.before() != null) {
                calls.addAll(PositionText.call("before", "id", byItemId.before(), List.of()));
            }
            calls.add(
                    byItemId.more() == null
                            ? withoutProperty(byItemId.continuation(), byItemId.size())
                            : next(".whileTrue", byItemId.more(), ""));
        } else if (paging.sequence() instanceof ByPosition byPosition) {
            calls.addAll(
                    switch (byPosition.kind()) {
                        case CURSOR ->
                            PositionText.call("byCursor", "cursor", byPosition.position(), paging.firstPageOnly());
                        case PAGE_NUMBER ->
                            PositionText.call("byPageNumber", "page", byPosition.position(), paging.firstPageOnly());
                        case OFFSET ->
                            PositionText.call("byOffset", "offset", byPosition.position(), paging.firstPageOnly());
                    });
            if (byPosition.kind() == PositionKind.PAGE_NUMBER && byPosition.first() != 1) {
                calls.add(".startingAt(" + byPosition.first() + ")");
            }
            calls.add(continuation(byPosition));
        }
        return calls;
    }

    private static String continuation(ByPosition sequence) {
        ResponsePath next = sequence.next();
        String link = JavaText.quoted(linkParameter(sequence.position()));
        return switch (sequence.continuation()) {
            case NEXT_CURSOR -> next(".next", next, "");
            case NEXT_LINK -> next(".whileLink", next, ", " + link);
            case LINK_HEADER ->
                (sequence.kind() == PositionKind.CURSOR ? ".nextLink(" : ".whileLinkHeader(") + link + ")";
            case LAST_NUMBER -> next(".whileUpTo", next, "");
            case PAGES -> next(".whilePages", next, "");
            case BELOW_TOTAL_OF_FULL_PAGES -> next(".whileBelow", next, ", " + size(sequence.size()));
            case FULL_CURRENT -> next(".whileFull", next, ", " + size(sequence.size()));
            case FULL, NOT_EMPTY -> withoutProperty(sequence.continuation(), sequence.size());
            case TRUE -> next(".whileTrue", next, "");
            case NEXT_NUMBER -> next(".whileNumber", next, "");
            case PRESENT -> next(".whilePresent", next, "");
            case BELOW_TOTAL -> next(".whileBelow", next, "");
        };
    }

    private static String withoutProperty(Continuation continuation, @Nullable Size size) {
        return continuation == Continuation.FULL ? ".whileFull(" + size(size) + ")" : ".untilEmpty()";
    }

    /** Returns the function that tells how many items a full page has. */
    private static String size(Size size) {
        if (size.property() != null) {
            return "(params, response) -> " + PathText.expression(size.property());
        }
        return "(params, response) -> "
                + (size.parameter() == null
                        ? String.valueOf(size.otherwise())
                        : PositionText.expression(size.parameter(), String.valueOf(size.otherwise())));
    }

    private static String next(String method, ResponsePath property, String further) {
        return method + "(" + JavaText.quoted(property.path()) + ", " + PathText.value(property) + further + ")";
    }

    /** Returns the constant of an operation's scheme. */
    static String constant(OperationFacts operation) {
        return operation.constant() + "_PAGES";
    }

    /** Returns the type of an operation's scheme. */
    static String type(OperationFacts operation) {
        return "PagingScheme<" + operation.params().name() + ", "
                + operation.paging().item() + ", " + OperationText.resultType(operation) + ">";
    }

    /** Returns the name that a position has as a query parameter of a link. */
    private static String linkParameter(RequestPosition position) {
        String path = position.path();
        if (position.inBody().isEmpty() || position.parameter().body()) {
            return path.substring(path.lastIndexOf('.') + 1);
        }
        return position.parameter().wireName()
                + position.inBody().stream()
                        .map(step -> "[" + step.jsonName() + "]")
                        .collect(Collectors.joining());
    }
}
