package dev.billingsdks.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.document.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each style of a parameter in each place, read as the value that its schema means. */
final class ParameterStylesTest {

    private static final String ARRAY = "type: array, items: {type: integer}";
    private static final String OBJECT = "type: object, properties: {a: {type: integer}, b: {type: boolean}}";

    private static final String DEEP =
            "type: object, properties: {a: {type: object, properties: {b: {type: array, items:"
                    + " {type: integer}}, c: {type: string}}}}";

    private static final String MAP = "type: object, additionalProperties: {type: integer}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    path   | style: simple                 | ARRAY  | /t/1,2                | [1,2]
                    path   | style: simple, explode: true  | OBJECT | /t/a=1,b=true         | {"a":1,"b":true}
                    path   | style: simple                 | OBJECT | /t/a,1,b,true         | {"a":1,"b":true}
                    path   | style: label                  | ARRAY  | /t/.1,2               | [1,2]
                    path   | style: label, explode: true   | ARRAY  | /t/.1.2               | [1,2]
                    path   | style: label                  | type: string | /t/.a%20b       | "a b"
                    path   | style: matrix                 | ARRAY  | /t/;p=1,2             | [1,2]
                    path   | style: matrix, explode: true  | ARRAY  | /t/;p=1;p=2           | [1,2]
                    path   | style: matrix, explode: true  | OBJECT | /t/;a=1;b=true        | {"a":1,"b":true}
                    path   | style: matrix                 | type: integer | /t/;p=7        | 7
                    query  | style: form                   | ARRAY  | /t/x?p=1&p=2          | [1,2]
                    query  | style: form, explode: false   | ARRAY  | /t/x?p=1,2            | [1,2]
                    query  | style: form, explode: false   | OBJECT | /t/x?p=a,1,b,true     | {"a":1,"b":true}
                    query  | style: form                   | MAP    | /t/x?a=1&b=2          | {"a":1,"b":2}
                    query  | style: deepObject             | OBJECT | /t/x?p[a]=1&p[b]=true | {"a":1,"b":true}
                    query  | style: deepObject             | ARRAY | /t/x?p[]=1&p[]=2     | [1,2]
                    query  | style: deepObject             | ARRAY | /t/x?p[0]=1&p[1]=2   | [1,2]
                    query  | style: deepObject             | DEEP  | /t/x?p[a][b][]=1&p[a][c]=x | {"a":{"b":[1],"c":"x"}}
                    query  | style: pipeDelimited, explode: false | ARRAY | /t/x?p=1%7C2    | [1,2]
                    header | style: simple                 | ARRAY  | 1, 2                  | [1,2]
                    cookie | style: form                   | type: string | q=1; p=a%3Bb; r=2 | "a;b"
                    """)
    void value_is_read_from_its_style(String place, String style, String schema, String sent, String value)
            throws IOException {
        OperationContract operation = operation(place, style, schema);
        RecordedRequest request = request(place, sent);

        ParameterValidator parameter = operation.parametersIn(place).stream()
                .filter(declared -> declared.name().equals("p"))
                .findFirst()
                .orElseThrow();

        assertThat(parameter.read(request, operation.template()).map(Json::text))
                .hasValue(value);
    }

    private OperationContract operation(String place, String style, String schema) throws IOException {
        String named = schema.replace("ARRAY", ARRAY)
                .replace("OBJECT", OBJECT)
                .replace("MAP", MAP)
                .replace("DEEP", DEEP);
        String other = place.equals("path") ? "" : "- {name: x, in: path, required: true, schema: {type: string}}";
        Path document = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.0.3
                info: {title: Styles, version: '1'}
                paths:
                  /t/{%s}:
                    get:
                      parameters:
                        - {name: p, in: %s, required: true, %s, schema: {%s}}
                        %s
                      responses: {'204': {description: none}}
                """.formatted(
                        place.equals("path") ? "p" : "x", place, style, named, other));
        return Contract.of(document).operations().get(0);
    }

    private static RecordedRequest request(String place, String sent) {
        Map<String, List<String>> headers = switch (place) {
            case "header" -> Map.of("p", List.of(sent));
            case "cookie" -> Map.of("Cookie", List.of(sent));
            default -> Map.of();
        };
        String url = headers.isEmpty() ? sent : "/t/x";
        return new RecordedRequest("GET", url, headers, new byte[0]);
    }
}
