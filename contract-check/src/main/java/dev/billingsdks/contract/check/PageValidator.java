package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.JsonPlace;
import dev.billingsdks.contract.document.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** Validates a page of a listing against the request for it, by what the document says of paging. */
final class PageValidator {

    private final OperationContract operation;
    private final Paging paging;

    private PageValidator(OperationContract operation, Paging paging) {
        this.operation = operation;
        this.paging = paging;
    }

    /** Returns nothing if the document does not say that the operation pages. */
    static Optional<PageValidator> of(OperationContract operation) {
        return operation.paging().map(paging -> new PageValidator(operation, paging));
    }

    /** Returns one line for each violation, with the operation, the status and the JSON path, and without values. */
    List<String> violations(RecordedRequest request, RecordedResponse response) {
        if (response.status() / 100 != 2) {
            return List.of();
        }
        return new MessageBody(
                        Direction.RESPONSE,
                        response.headers("Content-Type"),
                        response.headers("Content-Encoding"),
                        response.bodyBytes())
                .json().map(page -> problems(request, page)).orElse(List.of()).stream()
                        .map(problem -> operation + " -> " + response.status() + ": " + problem)
                        .toList();
    }

    private List<String> problems(RecordedRequest request, JsonNode page) {
        List<String> problems = new ArrayList<>();
        int items = new JsonPlace(paging.items())
                .in(page)
                .filter(JsonNode::isArray)
                .map(JsonNode::size)
                .orElse(0);
        operation
                .pageSizeParameter()
                .ifPresent(parameter -> number(request, parameter).ifPresent(limit -> {
                    if (items > limit) {
                        problems.add(path(paging.items()) + " has more items than the requested " + parameter);
                    }
                }));
        operation
                .pageNumber()
                .filter(number -> isPositionInQuery())
                .filter(number -> number.in(page)
                        .filter(JsonNode::isIntegralNumber)
                        .filter(value -> value.longValue()
                                != number(request, paging.queryName()).orElse(paging.first()))
                        .isPresent())
                .ifPresent(number -> problems.add(path(number.path()) + " is not the number of the requested page"));
        if (paging.required() != null && new JsonPlace(paging.required()).isMissingIn(page)) {
            problems.add(path(paging.required()) + " is missing, which says whether there is a next page");
        }
        return problems;
    }

    private boolean isPositionInQuery() {
        return operation.parametersIn("query").stream()
                .map(ParameterValidator::name)
                .anyMatch(name ->
                        paging.position().equals(name) || paging.position().startsWith(name + "."));
    }

    private static OptionalLong number(RecordedRequest request, String parameter) {
        return request.query(parameter).stream()
                .filter(text -> text.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private static String path(String property) {
        return property.isEmpty() ? "$" : "$." + property;
    }
}
