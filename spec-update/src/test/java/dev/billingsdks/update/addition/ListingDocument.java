package dev.billingsdks.update.addition;

import java.util.Locale;

/**
 * A document with one listing.
 *
 * @param position the parameter that takes the position, or the property of the body behind {@code body }
 * @param end the properties of a page that say what follows, {@code Link} for the header, and {@code array} for a page without properties
 */
record ListingDocument(String position, String end) {

    private static final String ITEMS =
            "{type: array, items: {type: object, required: [id], properties: {id: {type: string}}}}";

    String text() {
        boolean body = position.startsWith("body ");
        return """
                openapi: 3.0.3
                info: {title: Orbit, version: '1'}
                servers: [{url: 'https://api.orbit.example'}]
                paths:
                  /items:
                    %s:
                      operationId: listItems
                      %s
                      responses:
                        '200': {description: Items, %scontent: {application/json: {schema: %s}}}
                """.formatted(
                        body ? "post" : "get",
                        body ? "requestBody: {content: {application/json: {schema: " + body() + "}}}" : parameter(),
                        end.contains("Link") ? "headers: {Link: {schema: {type: string}}}, " : "",
                        end.startsWith("array") ? ITEMS : page());
    }

    private String body() {
        String name = position.substring("body ".length());
        int dot = name.indexOf('.');
        String property = name.substring(dot + 1) + ": " + type(name);
        return object(dot < 0 ? property : name.substring(0, dot) + ": " + object(property));
    }

    private String parameter() {
        int bracket = position.indexOf('[');
        String schema = bracket < 0
                ? type(position)
                : object(position.substring(bracket + 1, position.length() - 1) + ": {type: integer}");
        String name = bracket < 0 ? position : position.substring(0, bracket) + ", style: deepObject";
        return "parameters: [{name: " + name + ", in: query, schema: " + schema + "}]";
    }

    private static String type(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        boolean number =
                plain.equals("page") || plain.contains("number") || plain.equals("offset") || plain.equals("skip");
        return "{type: " + (number ? "integer" : "string") + "}";
    }

    private String page() {
        String properties = end.equals("Link")
                ? ""
                : ", "
                        + end.replaceAll("\\{(.*)}", "{type: object, properties: {$1}}")
                                .replace("TEXT", "{type: string, nullable: true}")
                                .replace("FLAG", "{type: boolean}")
                                .replace("NUMBER", "{type: integer}");
        return object("data: " + ITEMS + properties);
    }

    private static String object(String properties) {
        return "{type: object, properties: {" + properties + "}}";
    }
}
