package dev.billingsdks.update.seeded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes operations from random numbers: listings, bodies, parameters and responses of every kind. */
final class SeededOperations {

    private static final List<String> STYLES = List.of(
            "'style':'spaceDelimited','schema':{'type':'array','items':{'type':'string'}}",
            "'style':'pipeDelimited','schema':{'type':'array','items':{'type':'string'}}",
            "'explode':false,'schema':{'type':'array','items':{'type':'integer'}}",
            "'schema':{'type':'array','minItems':1,'items':{'type':'string','format':'uuid'}}",
            "'style':'deepObject','schema':{'type':'object','properties':{'from':{'type':'string','format':'date'},'open':{'type':'boolean'}}}",
            "'explode':false,'schema':{'type':'object','additionalProperties':{'type':'string'}}",
            "'content':{'application/json':{'schema':{'type':'object','properties':{'all':{'type':'array','items':{'type':'string'}}}}}}",
            "'style':'deepObject','schema':{'type':'object','properties':{'paid':{'type':'object','properties':"
                    + "{'after':{'type':'string','format':'date'},'ids':{'type':'array','items':{'type':'integer'}}}}}}",
            "'style':'deepObject','schema':{'type':'array','items':{'type':'string'}}",
            "'deprecated':true,'allowReserved':true,'schema':{'type':'string','default':'a/b'}",
            "'schema':{}");

    /** Empty brackets cannot separate objects. */
    private static final String OBJECTS_BY_INDEX =
            "'style':'deepObject','schema':{'type':'object','properties':{'lines':{'type':'array','items':"
                    + "{'type':'object','properties':{'sku':{'type':'string'},'amount':{'type':'number'}}}}}}";

    private static final List<String> PATH_STYLES = List.of(
            "'schema':{'type':'string','minLength':1}",
            "'schema':{'type':'integer'}",
            "'schema':{'type':'string','format':'uuid'}",
            "'style':'label','schema':{'type':'string','enum':['csv','txt']}",
            "'style':'matrix','explode':true,'schema':{'type':'array','items':{'type':'integer'}}");

    private static final List<String> SECURITY = List.of(
            "[]",
            "[{'key':[]}]",
            "[{'bearer':[]},{}]",
            "[{'basicAuth':[]}]",
            "[{'key':[],'queryKey':[]},{'basicAuth':[]}]");

    private final Random random;
    private final SeededSchemas schemas;
    private final SeededListings listings;
    private final boolean indexes;
    private final List<String> tags = new ArrayList<>();
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final StringBuilder exceptions = new StringBuilder();

    SeededOperations(Random random, SeededSchemas schemas) {
        this.random = random;
        this.schemas = schemas;
        this.listings = new SeededListings(random, schemas);
        this.indexes = random.nextBoolean();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            tags.add(schemas.noun());
        }
    }

    String paths() {
        return SeededSchemas.members(paths);
    }

    /** Returns what the vendor's file says of the operations. */
    String config() {
        return "deepObject: " + (indexes ? "indexes" : "brackets") + "\n"
                + (exceptions.isEmpty() ? "" : "paginationExceptions:\n" + exceptions);
    }

    /** Adds an operation at a path of its own. */
    void add() {
        String noun = schemas.noun();
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> listing(noun);
            case 4, 5 -> get(noun);
            case 6 -> sent("post", noun, jsonBody());
            case 7 -> sent("patch", noun, body("application/json", schemas.reference()));
            case 8 -> sent("put", noun, otherBody());
            case 9 -> sent("post", noun, otherBody());
            case 10 -> operation("delete", noun, "", "'204':{'description':'Gone'}", true);
            default -> unusual(noun);
        }
    }

    private void get(String noun) {
        operation("get", noun, parameters(), response(), random.nextInt(4) > 0);
    }

    private void sent(String method, String noun, String body) {
        operation(method, noun, parameters(), response(), random.nextBoolean(), body);
    }

    private void unusual(String noun) {
        switch (random.nextInt(3)) {
            case 0 -> operation("head", noun, "", "'200':{'description':'Present'}", true);
            case 1 -> operation("get", noun, "", "'302':{'description':'Elsewhere'}", true);
            default ->
                operation(
                        "get",
                        noun,
                        "",
                        "'200':" + content("application/pdf", "{'type':'string','format':'binary'}"),
                        true,
                        "'servers':[{'url':'https://files.seeded.example'}]");
        }
    }

    private void listing(String noun) {
        SeededListings.Listing listing = listings.listing();
        if (!listing.exception().isEmpty()) {
            exceptions
                    .append("  ")
                    .append(operationId(listing.method(), noun))
                    .append(": {")
                    .append(listing.exception())
                    .append("}\n");
        }
        operation(
                listing.method(),
                noun,
                listing.parameters() + (listing.position().isEmpty() ? parameters() : ""),
                "'200':" + content("application/json", listing.response()) + errors(),
                random.nextInt(4) == 0,
                listing.position().isEmpty() ? "" : positionBody(listing.position()));
    }

    private String positionBody(String position) {
        return body(
                "application/json",
                "{'type':'object','properties':{'" + schemas.name() + "':" + schemas.scalar() + "," + position + "}}");
    }

    private String parameters() {
        StringBuilder parameters = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            parameters.append(parameter());
        }
        return parameters.toString();
    }

    private String parameter() {
        String name = schemas.name();
        String header = "X-" + schemas.noun().replace(' ', '-');
        String style = indexes && random.nextInt(8) == 0 ? OBJECTS_BY_INDEX : schemas.pick(STYLES);
        return switch (random.nextInt(6)) {
            case 0 -> "{'name':'" + header + "','in':'header','schema':" + schemas.scalar() + "},";
            case 1 -> "{'name':'" + header + "','in':'header','schema':{'type':'array','items':{'type':'string'}}},";
            case 2 -> "{'name':'" + header.replace('-', '_') + "','in':'cookie','schema':{'type':'string'}},";
            case 3 -> "{'name':'" + name + "','in':'query','required':true,'schema':" + schemas.scalar() + "},";
            case 4 -> "{'name':'" + name + "','in':'query','schema':" + schemas.scalar() + "},";
            default -> "{'name':'" + name + "','in':'query'," + style + "},";
        };
    }

    private String jsonBody() {
        return body("application/json", random.nextBoolean() ? schemas.reference() : schemas.object(2, ""));
    }

    private String otherBody() {
        String name = schemas.name();
        return switch (random.nextInt(9)) {
            case 0 -> body("application/json", schemas.array(schemas.any(1)));
            case 1 -> body("application/json", "{'type':'object','additionalProperties':" + schemas.scalar() + "}");
            case 2 ->
                body(
                        "application/x-www-form-urlencoded",
                        "{'type':'object','required':['user'],'properties':{'user':{'type':'string'},'" + name
                                + "':" + schemas.scalar() + ",'scopes':{'type':'array','items':{'type':'string'}},"
                                + "'device':{'type':'object','properties':{'name':{'type':'string'}}}}}",
                        ",'encoding':{'scopes':{'explode':false},'device':{'style':'deepObject'}}");
            case 3 ->
                body(
                        "multipart/form-data",
                        "{'type':'object','required':['file'],'properties':{'file':{'type':'string','format':'binary'},"
                                + "'pages':{'type':'array','items':{'type':'string','format':'binary'}},'note':{'type':'string'},"
                                + "'meta':" + schemas.reference() + "}}",
                        ",'encoding':{'meta':{'contentType':'application/json'}}");
            case 4 -> body("text/plain", "{'type':'string'}");
            case 5 -> body("application/octet-stream", "{'type':'string','format':'binary'}");
            case 6 -> body("application/json", schemas.text());
            case 7 ->
                body(
                        "application/x-www-form-urlencoded",
                        "{'oneOf':[" + schemas.variant(0) + "," + schemas.variant(0) + "]}");
            default -> jsonBody();
        };
    }

    private String body(String mediaType, String schema) {
        return body(mediaType, schema, "");
    }

    private String body(String mediaType, String schema, String more) {
        return "'requestBody':{" + (random.nextBoolean() ? "'required':true," : "") + "'content':{'" + mediaType
                + "':{'schema':" + schema + more + "}}}";
    }

    private static String content(String mediaType, String schema) {
        return "{'description':'a','content':{'" + mediaType + "':{'schema':" + schema + "}}}";
    }

    private String response() {
        String status = schemas.pick(List.of("200", "201", "2XX", "default"));
        String success = switch (random.nextInt(10)) {
            case 0 -> "'204':{'description':'Done'}";
            case 1 -> "'200':" + content("text/csv", "{'type':'string'}");
            case 2 -> "'200':" + content("application/json", schemas.array(schemas.any(1)));
            case 3 ->
                "'200':"
                        + content(
                                "application/json",
                                "{'type':'object','additionalProperties':" + schemas.scalar() + "}");
            case 4 -> "'200':" + content("application/json", schemas.scalar());
            case 5 -> "'200':" + content("application/vnd.seeded+json", schemas.object(2, ""));
            case 6 -> "'" + status + "':" + content("application/json", schemas.object(2, ""));
            default -> "'" + status + "':" + content("application/json", schemas.reference());
        };
        return success.startsWith("'default'") ? success : success + errors();
    }

    private String errors() {
        return switch (random.nextInt(5)) {
            case 0 -> ",'404':" + content("application/json", schemas.reference());
            case 1 -> ",'4XX':" + content("application/json", schemas.object(1, ""));
            case 2 -> ",'default':" + content("application/json", schemas.reference());
            default -> "";
        };
    }

    private static String operationId(String method, String noun) {
        return method + SeededSchemas.upperCamel(noun);
    }

    private void operation(
            String method, String noun, String parameters, String responses, boolean id, String... more) {
        String path = "/" + noun.replace(' ', '-');
        String all = parameters;
        if (id) {
            path += "/{ref}" + (random.nextBoolean() ? "/details" : "");
            all += "{'name':'ref','in':'path','required':true," + schemas.pick(PATH_STYLES) + "},";
        }
        List<String> parts = new ArrayList<>();
        parts.add("'operationId':'" + operationId(method, noun) + "'");
        if (random.nextInt(10) > 0) {
            parts.add("'tags':['" + schemas.pick(tags) + "']");
        }
        if (random.nextInt(3) == 0) {
            parts.add("'summary':'Does something with " + noun + "'");
        }
        if (random.nextInt(12) == 0) {
            parts.add("'deprecated':true");
        }
        if (random.nextInt(6) == 0) {
            parts.add("'security':" + schemas.pick(SECURITY));
        }
        if (!all.isEmpty()) {
            parts.add("'parameters':[" + all.substring(0, all.length() - 1) + "]");
        }
        parts.addAll(List.of(more));
        parts.removeIf(String::isEmpty);
        parts.add("'responses':{" + responses + "}");
        paths.put(path, "{'" + method + "':{" + String.join(",", parts) + "}}");
    }
}
