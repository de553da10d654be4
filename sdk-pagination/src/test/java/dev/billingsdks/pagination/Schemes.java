package dev.billingsdks.pagination;

import dev.billingsdks.runtime.http.operation.Operation;

/** Every scheme, written as generated code writes it. */
final class Schemes {

    static final Operation<ListItemsResponse> LIST_ITEMS =
            Operation.get("Acme", "listItems", "/v1/items").returns(reader -> ListItemsResponse.EMPTY);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> CURSOR = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .byCursor(
                    ListItemsRequest::cursor,
                    (request, cursor) -> request.toBuilder().cursor(cursor).build())
            .next("next", ListItemsResponse::next);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> CURSOR_OMITTING_DEFAULTS =
            PagingScheme.builder(LIST_ITEMS, "items", ListItemsResponse::items)
                    .omitsDefaults()
                    .byCursor(
                            ListItemsRequest::cursor,
                            (request, cursor) ->
                                    request.toBuilder().cursor(cursor).build())
                    .next("next", ListItemsResponse::next);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> CURSOR_UNTIL_EMPTY = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .endsWhenEmpty()
            .byCursor(
                    ListItemsRequest::cursor,
                    (request, cursor) -> request.toBuilder().cursor(cursor).build())
            .next("next", ListItemsResponse::next);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> PAGE_LINK = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .total(ListItemsResponse::total)
            .byPageNumber(
                    ListItemsRequest::page,
                    (request, page) -> request.toBuilder().page(page).build())
            .whileLink("link", ListItemsResponse::link, "page");

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> PAGE_FLAG = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .byPageNumber(
                    ListItemsRequest::page,
                    (request, page) -> request.toBuilder().page(page).build())
            .whileTrue("has_more", ListItemsResponse::hasMore);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> PAGE_NUMBER = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .byPageNumber(
                    ListItemsRequest::page,
                    (request, page) -> request.toBuilder().page(page).build())
            .whileNumber("total", ListItemsResponse::total);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> ITEM_ID = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .byItemId(Item::id)
            .after(
                    ListItemsRequest::startingAfter,
                    (request, id) -> request.toBuilder().startingAfter(id).build())
            .before(
                    ListItemsRequest::endingBefore,
                    (request, id) -> request.toBuilder().endingBefore(id).build())
            .whileTrue("has_more", ListItemsResponse::hasMore);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> ITEM_ID_FORWARD = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .byItemId(Item::id)
            .after(
                    ListItemsRequest::startingAfter,
                    (request, id) -> request.toBuilder().startingAfter(id).build())
            .whileTrue("has_more", ListItemsResponse::hasMore);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> OFFSET_FLAG = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .byOffset(
                    ListItemsRequest::offset,
                    (request, offset) ->
                            request.toBuilder().offset(Math.toIntExact(offset)).build())
            .whileTrue("has_more", ListItemsResponse::hasMore);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> OFFSET_TOTAL = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .byOffset(
                    ListItemsRequest::offset,
                    (request, offset) ->
                            request.toBuilder().offset(Math.toIntExact(offset)).build())
            .whileBelow("total", ListItemsResponse::total);

    static final PagingScheme<ListItemsRequest, Item, ListItemsResponse> OFFSET_PRESENT = PagingScheme.builder(
                    LIST_ITEMS, "items", ListItemsResponse::items)
            .byOffset(
                    ListItemsRequest::offset,
                    (request, offset) ->
                            request.toBuilder().offset(Math.toIntExact(offset)).build())
            .whilePresent("next", ListItemsResponse::next);

    private Schemes() {}
}
