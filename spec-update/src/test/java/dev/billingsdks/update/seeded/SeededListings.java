package dev.billingsdks.update.seeded;

import java.util.List;
import java.util.Random;

/** Makes listings of every paging form from random numbers. Half of them fit a scheme of the vendor's file, half are exceptions there. */
final class SeededListings {

    private static final String NUMBER = "{'type':'integer'}";

    private static final String PAGE = query("page", NUMBER);

    private static final String LIMIT = query("limit", "{'type':'integer','default':10,'maximum':100}");

    private static final String OFFSET = query("offset", NUMBER);

    private static final String TIME = "{'type':'string','format':'date-time'}";

    private static final String UUID = "{'type':'string','format':'uuid'}";

    private static final String LONG = "{'type':'integer','format':'int64'}";

    /** The forms that an exception of the vendor's file states. ITEM stands for the schema of an item. */
    private static final List<Form> FORMS = List.of(
            new Form(
                    "scheme: none",
                    query("cursor_token", "{'type':'string'}"),
                    page("data", "'next_token':NULLABLE-TEXT")),
            new Form(
                    "scheme: cursor, cursor: cursor_token, items: data, next: next_token, endsWhenEmpty: true, firstPageOnly: [starting_on]",
                    query("starting_on", "{'type':'string'}") + query("cursor_token", "{'type':'string'}"),
                    page("data", "'next_token':{'type':'string'}")),
            new Form(
                    "scheme: cursor, cursor: since, items: rows, next: next_since",
                    query("since", TIME),
                    page("rows", "'next_since':NULLABLE-TIME")),
            new Form(
                    "scheme: cursor, cursor: from_key, items: rows, next: next_key",
                    query("from_key", UUID),
                    page("rows", "'next_key':NULLABLE-UUID")),
            new Form(
                    "scheme: cursor, cursor: from_number, items: rows, next: next_number",
                    query("from_number", LONG),
                    page("rows", "'next_number':NULLABLE-LONG")),
            new Form("scheme: cursor, cursor: cursor, linkHeader: true", query("cursor", "{'type':'string'}"), array()),
            new Form(
                    "scheme: page-number, page: page, items: rows, lastPage: meta.max_page, total: meta.total_count",
                    PAGE,
                    page("rows", object("meta", "'max_page':{'type':'integer'},'total_count':{'type':'integer'}"))),
            new Form(
                    "scheme: page-number, page: page, items: rows, totalPages: total_pages",
                    PAGE,
                    page("rows", "'total_pages':{'type':'integer'}")),
            new Form(
                    "scheme: page-number, page: page, items: rows, total: total, pageSize: per_page",
                    PAGE,
                    page("rows", "'total':{'type':'integer'},'per_page':{'type':'integer'}")),
            new Form(
                    "scheme: page-number, page: page, items: rows, current: meta.page, pageSize: meta.size",
                    PAGE,
                    page("rows", object("meta", "'page':{'type':'integer'},'size':{'type':'integer'}"))),
            new Form(
                    "scheme: page-number, page: page.number, items: rows, next: links.next",
                    "{'name':'page','in':'query','style':'deepObject','schema':{'type':'object','properties':"
                            + "{'number':{'type':'integer'},'size':{'type':'integer'}}}},",
                    page("rows", object("links", "'next':NULLABLE-TEXT"))),
            new Form("scheme: page-number, page: page, linkHeader: true", PAGE, array()),
            new Form("scheme: page-number, page: page, until: empty", PAGE, array()),
            new Form(
                    "scheme: page-number, page: page, items: rows, until: empty, firstPage: 0",
                    query("page", "{'type':'integer','minimum':0}"),
                    page("rows", "'note':NULLABLE-TEXT")),
            new Form("scheme: page-number, page: page, until: short, pageSize: limit", PAGE + LIMIT, array()),
            new Form("scheme: page-number, page: page, until: short, pageSize: 50", PAGE, array()),
            new Form(
                    "scheme: item-id, after: after_id, before: before_id, items: rows, id: id, more: more",
                    query("after_id", "{'type':'string'}") + query("before_id", "{'type':'string'}"),
                    page("rows", "'more':{'type':'boolean'}")),
            new Form(
                    "scheme: item-id, after: after_id, id: id, until: empty",
                    query("after_id", "{'type':'string'}"),
                    array()),
            new Form(
                    "scheme: item-id, after: after_id, id: id, until: short, pageSize: limit",
                    query("after_id", "{'type':'string'}") + LIMIT,
                    array()),
            new Form("scheme: offset, offset: offset, until: empty", OFFSET, array()),
            new Form("scheme: offset, offset: offset, linkHeader: true", OFFSET, array()),
            new Form(
                    "scheme: offset, offset: offset, items: rows, next: more",
                    OFFSET,
                    page("rows", "'more':{'type':'boolean'}")),
            new Form(
                    "scheme: offset, offset: offset, items: rows, next: links.next",
                    OFFSET,
                    page("rows", object("links", "'next':NULLABLE-TEXT"))));

    private final Random random;
    private final SeededSchemas schemas;

    SeededListings(Random random, SeededSchemas schemas) {
        this.random = random;
        this.schemas = schemas;
    }

    /** A paging form that the vendor's file states for one operation. */
    private record Form(String scheme, String parameters, String response) {}

    /**
     * A listing.
     *
     * @param parameters its parameters, each followed by a comma
     * @param response the schema of a page
     * @param position the property of the body that takes the position, or an empty text
     * @param exception its scheme in the vendor's file, or an empty text if it fits one of the file's schemes
     */
    record Listing(String method, String parameters, String response, String position, String exception) {}

    Listing listing() {
        String item = "{'$ref':'#/components/schemas/" + item() + "'}";
        if (random.nextBoolean()) {
            Form form = schemas.pick(FORMS);
            return new Listing("get", form.parameters(), filled(form.response(), item), "", form.scheme());
        }
        Listing listing = ofScheme();
        return new Listing(
                listing.method(), listing.parameters(), filled(listing.response(), item), listing.position(), "");
    }

    private String filled(String response, String item) {
        return response.replace("ITEM", item)
                .replace("NULLABLE-TEXT", schemas.nullable("{'type':'string'}"))
                .replace("NULLABLE-TIME", schemas.nullable(TIME))
                .replace("NULLABLE-UUID", schemas.nullable(UUID))
                .replace("NULLABLE-LONG", schemas.nullable(LONG));
    }

    private Listing ofScheme() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> get(query("cursor_token", "{'type':'string'}"), page("data", "'next_token':NULLABLE-TEXT"));
            case 2 ->
                new Listing(
                        "post", "", page("data", "'next_token':NULLABLE-TEXT"), "'cursor_token':{'type':'string'}", "");
            case 3 ->
                new Listing(
                        random.nextBoolean() ? "get" : "put",
                        query("after_key", "{'type':'string'}"),
                        page("records", object("paging", "'next_key':NULLABLE-TEXT")),
                        "",
                        "");
            case 4 -> get(PAGE, page("results", "'count':{'type':'integer'},'next':NULLABLE-TEXT"));
            case 5 ->
                new Listing(
                        "post",
                        "",
                        "{'type':'object','properties':{'result':{'type':'object','required':['total','rows','more'],"
                                + "'properties':{'total':{'type':'integer'},'more':{'type':'boolean'},'rows':"
                                + array() + "}}}}",
                        object("paging", "'number':{'type':'integer'},'size':{'type':'integer'}"),
                        "");
            case 6 ->
                get(
                        query("starting_after", "{'type':'string'}") + query("ending_before", "{'type':'string'}"),
                        page("data", "'has_more':{'type':'boolean'}"));
            default -> {
                String page = page("rows", "'total':{'type':'integer'}");
                yield get(OFFSET, random.nextBoolean() ? page : page.replace("ITEM", "{'type':'string'}"));
            }
        };
    }

    private static Listing get(String parameters, String response) {
        return new Listing("get", parameters, response, "", "");
    }

    /** Returns a new component that has an id, by which listings can go on. */
    private String item() {
        String name = schemas.typeName();
        schemas.components()
                .put(
                        name,
                        "{'type':'object','required':['id'],'properties':{'id':{'type':'string'},'" + schemas.name()
                                + "':" + schemas.any(1) + "}}");
        return name;
    }

    private static String array() {
        return "{'type':'array','items':ITEM}";
    }

    private static String page(String items, String more) {
        return "{'type':'object','properties':{'" + items + "':" + array() + "," + more + "}}";
    }

    private static String object(String name, String properties) {
        return "'" + name + "':{'type':'object','properties':{" + properties + "}}";
    }

    private static String query(String name, String schema) {
        return "{'name':'" + name + "','in':'query','schema':" + schema + "},";
    }
}
